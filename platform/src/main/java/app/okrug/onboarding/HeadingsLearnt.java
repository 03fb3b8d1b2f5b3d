package app.okrug.onboarding;

import app.okrug.audit.Audited;
import java.util.Map;

/// The school has said what headings of its own tables mean.
///
/// @param meanings the column of each heading; headings hold no personal data
public record HeadingsLearnt(BatchId batch, Map<String, String> meanings) implements Audited {

    public HeadingsLearnt {
        meanings = Map.copyOf(meanings);
    }

    @Override
    public String action() {
        return "onboarding.headings_learnt";
    }

    @Override
    public String subject() {
        return batch.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.copyOf(meanings);
    }
}

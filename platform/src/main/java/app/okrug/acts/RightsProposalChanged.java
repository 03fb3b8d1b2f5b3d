package app.okrug.acts;

import app.okrug.audit.Audited;
import java.util.Locale;
import java.util.Map;

/// A change that two people make was proposed, confirmed, refused or withdrawn.
///
/// @param before what held when it was proposed, in words
/// @param after what is to hold, as it is stored
/// @param words the reason of the proposal, or of the refusal
public record RightsProposalChanged(
        RightsProposalOutcome outcome, String subject, String before, String after, String words) implements Audited {

    @Override
    public String action() {
        return "regulation.proposal_" + outcome.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("before", before, "after", after, "reason", words);
    }
}

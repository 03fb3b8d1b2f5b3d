package app.okrug.school;

import app.okrug.audit.Audited;
import java.util.Map;

/// Classes were given a profile, or it was taken from them.
///
/// @param profile empty when they have none any more
public record ProfileSet(YearId year, int classes, String profile) implements Audited {

    @Override
    public String action() {
        return "school.profile_set";
    }

    @Override
    public String subject() {
        return year.value().toString();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("classes", classes, "profile", profile);
    }
}

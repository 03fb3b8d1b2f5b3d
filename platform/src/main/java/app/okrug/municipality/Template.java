package app.okrug.municipality;

import app.okrug.acts.Subject;
import app.okrug.jobs.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A version of the municipal template with all its rules.
///
/// @param number of the version; 0 for a draft
/// @param document the office's decision by which it holds
/// @param effectJob the work that looks, or has looked, at its effect; null before
/// @param examined whether its effect is known as it stands now
/// @param applyJob the work that brings it to the schools; null before
/// @param version to be given back with a change
public record Template(
        TemplateId id,
        int number,
        String document,
        TemplateState state,
        List<Rule> rules,
        @Nullable JobId effectJob,
        boolean examined,
        @Nullable JobId applyJob,
        @Nullable Instant appliedAt,
        long version) {

    /// What it says of a subject; empty when nothing.
    public Optional<Rule> rule(Subject subject) {
        return rules.stream().filter(rule -> rule.subject().equals(subject)).findFirst();
    }
}

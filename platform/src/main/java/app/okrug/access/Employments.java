package app.okrug.access;

import app.okrug.tenancy.SchoolCaches;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who of the staff works in the school on which day, in memory.
@Component
public class Employments {

    private static final String ALL = "all";

    private final SchoolCaches.Region<String, Map<PersonId, List<Away>>> remembered;
    private final ObjectProvider<AwaySource> source;

    Employments(SchoolCaches caches, ObjectProvider<AwaySource> source) {
        this.remembered = caches.region("access.employments", Duration.ofMinutes(30));
        this.source = source;
    }

    /// What keeps somebody from work on a day; empty when nothing does. A dismissal comes before a leave.
    Optional<Away> away(PersonId person, LocalDate day) {
        return remembered.get(ALL, _ -> ask()).getOrDefault(person, List.of()).stream()
                .filter(away -> away.covers(day))
                .min((one, other) -> one.kind().compareTo(other.kind()));
    }

    /// Those who on a day or later will not be there to decide, as the database has it now.
    Set<PersonId> awayFrom(LocalDate day) {
        return ask().entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(away -> reaches(away.until(), day)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean reaches(@Nullable LocalDate until, LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    /// To be called by whoever has changed when somebody works.
    public void changed() {
        remembered.changed();
    }

    private Map<PersonId, List<Away>> ask() {
        var known = source.getIfAvailable();
        return known == null ? Map.of() : Map.copyOf(known.all());
    }
}

package app.okrug.results;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The warnings that the families of a class were given, whoever gave them: so the class teacher learns of those of the
/// subject teachers (001 ¶4.5.4).
@Service
@Transactional(readOnly = true)
public class WarningRecord {

    private static final Duration SHOWN = Duration.ofDays(120);

    private final Access access;
    private final WarningStore store;
    private final PersonNames names;
    private final SchoolClock clock;

    WarningRecord(Access access, WarningStore store, PersonNames names, SchoolClock clock) {
        this.access = access;
        this.store = store;
        this.names = names;
        this.clock = clock;
    }

    /// Those of the last four months, the newest first; two hundred at most.
    public List<GivenWarning> ofClass(ClassId id) {
        access.require(Right.RESULT_VIEW, Target.schoolClass(id.value()));

        var given = store.ofClass(id.value(), clock.today(), clock.now().minus(SHOWN));
        var persons = new HashSet<PersonId>();
        given.forEach(one -> {
            persons.add(new PersonId(one.warning().pupil()));
            persons.add(new PersonId(one.by()));
            if (one.acknowledgedBy() != null) {
                persons.add(new PersonId(one.acknowledgedBy()));
            }
        });
        var named = names.of(persons);
        return given.stream()
                .map(one -> new GivenWarning(
                        named.getOrDefault(
                                new PersonId(one.warning().pupil()),
                                new PersonName(new PersonId(one.warning().pupil()), "", "", null)),
                        one.warning(),
                        brief(named, one.by()),
                        one.acknowledgedBy() == null ? null : full(named, one.acknowledgedBy())))
                .toList();
    }

    private static String brief(Map<PersonId, PersonName> named, UUID person) {
        var name = named.get(new PersonId(person));
        return name == null ? "" : name.brief();
    }

    private static @Nullable String full(Map<PersonId, PersonName> named, UUID person) {
        var name = named.get(new PersonId(person));
        return name == null ? null : name.familyAndGiven();
    }
}

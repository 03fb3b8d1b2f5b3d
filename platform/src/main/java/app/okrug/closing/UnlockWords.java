package app.okrug.closing;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.school.SchoolClock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts stored requests into the words of a school.
@Component
class UnlockWords {

    private final PersonNames names;
    private final Courses courses;
    private final SchoolClock clock;

    UnlockWords(PersonNames names, Courses courses, SchoolClock clock) {
        this.names = names;
        this.courses = courses;
        this.clock = clock;
    }

    /// @param hours for how long the act lets a place be opened at most
    List<UnlockLine> lines(List<Unlock> unlocks, int hours) {
        var persons = new HashSet<PersonId>();
        for (var unlock : unlocks) {
            persons.add(new PersonId(unlock.person()));
            if (unlock.pupil() != null) {
                persons.add(new PersonId(unlock.pupil()));
            }
            if (unlock.decidedBy() != null) {
                persons.add(new PersonId(unlock.decidedBy()));
            }
        }
        var named = names.of(persons);
        var pages =
                courses
                        .of(unlocks.stream()
                                .map(unlock -> new CourseId(unlock.course()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(course -> course.id().value(), course -> course));
        return unlocks.stream().map(unlock -> line(unlock, named, pages, hours)).toList();
    }

    private UnlockLine line(Unlock unlock, Map<PersonId, PersonName> named, Map<UUID, CourseLine> pages, int hours) {
        var course = pages.get(unlock.course());
        var asks = named.get(new PersonId(unlock.person()));
        var pupil = unlock.pupil() == null ? null : named.get(new PersonId(unlock.pupil()));
        return new UnlockLine(
                unlock.id(),
                unlock.number(),
                asks == null ? "" : asks.brief(),
                unlock.course(),
                course == null ? "" : course.audience() + " · " + course.subject(),
                unlock.from(),
                unlock.to(),
                unlock.lesson() == null ? null : unlock.from(),
                unlock.lesson(),
                unlock.pupil(),
                pupil == null ? null : pupil.familyAndGiven(),
                unlock.reason(),
                unlock.askedAt(),
                unlock.state(),
                unlock.openAt(clock.now()),
                brief(unlock.decidedBy(), named),
                unlock.decidedAt(),
                unlock.words(),
                unlock.endedAt() == null ? unlock.until() : unlock.endedAt(),
                hours,
                unlock.version());
    }

    private static @Nullable String brief(@Nullable UUID person, Map<PersonId, PersonName> named) {
        var name = person == null ? null : named.get(new PersonId(person));
        return name == null ? null : name.brief();
    }
}

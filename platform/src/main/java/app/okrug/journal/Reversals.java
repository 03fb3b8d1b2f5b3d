package app.okrug.journal;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads what taking back somebody's changes of cells would come to.
@Component
class Reversals {

    private final ChangedCells changed;
    private final LessonPlaces places;
    private final PersonNames names;
    private final Reasons reasons;

    Reversals(ChangedCells changed, LessonPlaces places, PersonNames names, Reasons reasons) {
        this.changed = changed;
        this.places = places;
        this.names = names;
        this.reasons = reasons;
    }

    /// A cell that is to be taken back, with all that stood in it.
    record Back(RevertLine line, CellContent then) {}

    /// @param last number of the last change that is looked at
    List<Back> of(PersonId person, Instant from, Instant until, long last, int most) {
        var stories = changed.of(person.value(), from, until, last, most);
        var known = places.of(
                stories.stream().map(story -> story.key().lesson()).distinct().toList(), List.of());
        var called = names(stories);
        return stories.stream()
                .filter(story -> known.containsKey(story.key().lesson()))
                .map(story -> {
                    var place = Objects.requireNonNull(known.get(story.key().lesson()));
                    var mine = new Mine(person.value(), from, until);
                    return back(story, mine.before(story.steps()), mine, place, called);
                })
                .toList();
    }

    long newest() {
        return changed.newest();
    }

    private Back back(
            ChangedCells.Story story,
            CellContent then,
            Mine mine,
            LessonPlace place,
            Map<PersonId, PersonName> called) {
        var newest = story.steps().getLast();
        var line = new RevertLine(
                story.key().lesson(),
                story.key().pupil(),
                place.course().id(),
                place.course().subject() + ", " + place.course().audience(),
                place.lesson().day(),
                name(called, story.key().pupil()),
                newest.after().value(),
                then.value(),
                story.version(),
                RevertLine.State.READY,
                name(called, newest.person()),
                newest.at(),
                null);
        if (newest.after().equals(then)) {
            return new Back(line.as(RevertLine.State.AS_BEFORE, null), then);
        }
        if (!mine.is(newest)) {
            return new Back(line.as(RevertLine.State.CHANGED_SINCE, null), then);
        }
        var refused =
                reasons.refused(Right.JOURNAL_REVERT, place.target(story.key().pupil()));
        return new Back(
                refused.map(why -> line.as(RevertLine.State.REFUSED, why)).orElse(line), then);
    }

    private Map<PersonId, PersonName> names(List<ChangedCells.Story> stories) {
        var persons = new HashSet<PersonId>();
        for (var story : stories) {
            persons.add(new PersonId(story.key().pupil()));
            story.steps().forEach(step -> persons.add(new PersonId(step.person())));
        }
        return names.of(persons);
    }

    private static String name(Map<PersonId, PersonName> called, UUID person) {
        return Optional.ofNullable(called.get(new PersonId(person)))
                .map(PersonName::brief)
                .orElse("");
    }
}

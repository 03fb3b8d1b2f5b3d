package app.okrug.journal;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.journal.StoredRecord.RecordContent;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Reads what taking back somebody's changes of lessons' records – topics, kinds of work, homework – would come to.
@Component
class RecordReversals {

    private final ChangedRecords changed;
    private final LessonPlaces places;
    private final PersonNames names;
    private final WorkTypes workTypes;
    private final Reasons reasons;
    private final Texts texts;

    RecordReversals(
            ChangedRecords changed,
            LessonPlaces places,
            PersonNames names,
            WorkTypes workTypes,
            Reasons reasons,
            Texts texts) {
        this.changed = changed;
        this.places = places;
        this.names = names;
        this.workTypes = workTypes;
        this.reasons = reasons;
        this.texts = texts;
    }

    /// A record that is to be put back, with all that stood in it.
    record Back(RevertLine line, RecordContent then) {}

    /// @param last number of the last change that is looked at
    List<Back> of(PersonId person, Instant from, Instant until, long last, int most) {
        var stories = changed.of(person.value(), from, until, last, most);
        var known = places.of(stories.stream().map(ChangedRecords.Story::lesson).toList(), List.of());
        var called = names.of(stories.stream()
                .map(story -> new PersonId(story.steps().getLast().person()))
                .collect(Collectors.toSet()));
        var mine = new Mine(person.value(), from, until);
        return stories.stream()
                .filter(story -> known.containsKey(story.lesson()))
                .map(story -> back(story, mine, Objects.requireNonNull(known.get(story.lesson())), called))
                .toList();
    }

    private Back back(ChangedRecords.Story story, Mine mine, LessonPlace place, Map<PersonId, PersonName> called) {
        var newest = story.steps().getLast();
        var then = mine.before(story.steps());
        var line = new RevertLine(
                story.lesson(),
                null,
                place.course().id(),
                place.course().subject() + ", " + place.course().audience(),
                place.lesson().day(),
                "",
                words(newest.after()),
                words(then),
                story.version(),
                RevertLine.State.READY,
                Optional.ofNullable(called.get(new PersonId(newest.person())))
                        .map(PersonName::brief)
                        .orElse(""),
                newest.at(),
                null);
        if (newest.after().equals(then)) {
            return new Back(line.as(RevertLine.State.AS_BEFORE, null), then);
        }
        if (!mine.is(newest)) {
            return new Back(line.as(RevertLine.State.CHANGED_SINCE, null), then);
        }
        var refused = reasons.refused(Right.JOURNAL_REVERT, place.target());
        return new Back(
                refused.map(why -> line.as(RevertLine.State.REFUSED, why)).orElse(line), then);
    }

    private String words(RecordContent content) {
        return Stream.of(
                        Stream.ofNullable(content.topic()),
                        Stream.ofNullable(content.workType()).flatMap(this::workType),
                        Stream.ofNullable(content.homework())
                                .map(homework -> texts.text("journal.revert.homework", homework)))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    private Stream<String> workType(UUID id) {
        return workTypes.find(id).stream().map(WorkType::name);
    }
}

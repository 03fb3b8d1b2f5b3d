package app.okrug.journal;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.people.PersonNames;
import app.okrug.timetable.LessonId;
import app.okrug.timetable.Lessons;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Reads what has been written in a place of the journal, one time after another.
@Service
@Transactional(readOnly = true)
public class JournalHistory {

    private final Access access;
    private final Lessons lessons;
    private final LessonPlaces places;
    private final PersonNames names;
    private final StoredChanges storedChanges;
    private final JsonMapper json;

    JournalHistory(
            Access access,
            Lessons lessons,
            LessonPlaces places,
            PersonNames names,
            StoredChanges storedChanges,
            JsonMapper json) {
        this.access = access;
        this.lessons = lessons;
        this.places = places;
        this.names = names;
        this.storedChanges = storedChanges;
        this.json = json;
    }

    /// The history of a cell, or of the lesson's own record when no pupil is given. A family learns how the
    /// marks of its own child have changed, and nothing about the cells of classmates or the teacher's record.
    ///
    /// @throws app.okrug.timetable.UnknownLesson when the school has no such lesson
    public List<PageJson.HistoryLine> of(LessonId lessonId, @Nullable PersonId pupil) {
        var lesson = lessons.get(lessonId).id().value();
        var place = Objects.requireNonNull(places.of(List.of(lesson), List.of()).get(lesson));
        if (pupil == null) {
            access.require(Right.JOURNAL_VIEW, place.target());
            access.require(Right.JOURNAL_HISTORY, place.target());
        } else {
            access.require(Right.JOURNAL_HISTORY, place.target(pupil.value()));
        }

        var past = storedChanges.of(lessonId.value(), pupil == null ? null : pupil.value());
        var people = names.of(
                past.stream().map(change -> new PersonId(change.person())).collect(Collectors.toSet()));
        return past.stream()
                .map(change -> {
                    var by = people.get(new PersonId(change.person()));
                    var name = by == null ? "" : by.brief();
                    return pupil == null ? recordHistory(change, name) : cellHistory(change, name);
                })
                .toList();
    }

    private PageJson.HistoryLine cellHistory(StoredChanges.PastChange change, String by) {
        var before = content(change.before());
        var after = content(change.after());
        return new PageJson.HistoryLine(
                change.at(),
                by,
                before == null ? null : before.value(),
                after == null ? null : after.value(),
                after == null ? null : after.comment(),
                change.reason(),
                change.unlock());
    }

    private PageJson.HistoryLine recordHistory(StoredChanges.PastChange change, String by) {
        return new PageJson.HistoryLine(
                change.at(), by, words(change.before()), words(change.after()), null, change.reason(), change.unlock());
    }

    private @Nullable String words(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        var content = json.readValue(stored, StoredRecord.RecordContent.class);
        return Stream.of(content.topic(), content.homework())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" / "));
    }

    private @Nullable CellContent content(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, CellContent.class);
    }
}

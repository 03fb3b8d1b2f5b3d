package app.okrug.diary;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.curriculum.CourseId;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.Setting;
import app.okrug.results.DebtLine;
import app.okrug.results.PupilDebts;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The marks of one pupil: as they come in, and subject by subject. Nothing of other children, so no mean of the class.
///
/// Every method asks whether the acting person may look into this diary, and throws
/// [app.okrug.access.AccessRefused] otherwise.
@Service
@Transactional(readOnly = true)
public class DiaryMarks {

    private final DiaryDoor door;
    private final MarkReading marks;
    private final CorrectionReading corrections;
    private final SubjectPages pages;
    private final PupilDebts debts;
    private final Regulation regulation;

    DiaryMarks(
            DiaryDoor door,
            MarkReading marks,
            CorrectionReading corrections,
            SubjectPages pages,
            PupilDebts debts,
            Regulation regulation) {
        this.door = door;
        this.marks = marks;
        this.corrections = corrections;
        this.pages = pages;
        this.debts = debts;
        this.regulation = regulation;
    }

    /// Marks by the time they were written, the newest first.
    ///
    /// @param before where an earlier part ended; null for the newest
    public MarkFeed feed(PersonId child, @Nullable Instant before, int size) {
        var pupil = door.pupil(child, Right.DIARY_VIEW);

        var found = marks.before(child, before, size + 1);
        var part = found.subList(0, Math.min(size, found.size()));
        var told = corrections.of(child, part.stream().map(MarkLine::lesson).toList());
        return new MarkFeed(
                part.stream()
                        .map(line -> line.with(line.mark().with(told.getOrDefault(line.lesson(), List.of()))))
                        .filter(line -> line.mark().tells())
                        .toList(),
                found.size() > size ? part.getLast().mark().changedAt() : null,
                markFree(pupil));
    }

    /// All subjects of the year with the marks and the mean of the term of today, by name.
    public List<SubjectLine> subjects(PersonId child) {
        return pages.lines(door.pupil(child, Right.DIARY_VIEW));
    }

    /// What the pupil still owes, the earliest first.
    public List<DebtLine> debts(PersonId child) {
        door.pupil(child, Right.DIARY_VIEW);

        return debts.of(child);
    }

    /// One subject.
    ///
    /// @throws app.okrug.curriculum.UnknownCourse when this pupil is not taught it
    public DiarySubject subject(PersonId child, CourseId course) {
        return pages.page(door.pupil(child, Right.DIARY_VIEW), course);
    }

    /// The paragraph by which this pupil gets no marks (001 ¶3.6); null where marks are given.
    private @Nullable Setting<Set<Integer>> markFree(DiaryPupil pupil) {
        var free = regulation.current(Parameter.MARK_FREE_PARALLELS);
        return pupil.parallel() != null && free.value().contains(pupil.parallel()) ? free : null;
    }
}

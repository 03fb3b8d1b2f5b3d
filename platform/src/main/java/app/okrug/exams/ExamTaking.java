package app.okrug.exams;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who takes which exam, for the feature that keeps the marks. It asks for no right: the asking feature does.
@Component
public class ExamTaking {

    private final ExamRows rows;

    ExamTaking(ExamRows rows) {
        this.rows = rows;
    }

    /// The exam of one course.
    ///
    /// @param arranged whether the school has said which exams its year of study takes at all; everybody may have a
    ///         mark while it has not
    /// @param kind who takes this one
    /// @param chosen those who have chosen it
    /// @param heldOn null while its day is not known
    public record Taken(
            boolean arranged,
            ExamKind kind,
            Set<PersonId> chosen,
            @Nullable LocalDate heldOn) {

        private static final Taken OPEN = new Taken(false, ExamKind.NONE, Set.of(), null);
        private static final Taken NOT_LISTED = new Taken(true, ExamKind.NONE, Set.of(), null);

        /// Whether a pupil may have a mark for it.
        public boolean takes(PersonId pupil) {
            return !arranged || kind == ExamKind.REQUIRED || (kind == ExamKind.CHOICE && chosen.contains(pupil));
        }
    }

    /// The exams of these courses.
    public Map<CourseId, Taken> of(Collection<CourseLine> courses) {
        var placed = rows.of(courses.stream().map(CourseLine::year).collect(Collectors.toSet())).stream()
                .filter(one -> one.exam().kind() != ExamKind.NONE)
                .toList();
        var choices = placed.isEmpty()
                ? Map.<ExamId, Map<PersonId, ExamPage.Choice>>of()
                : rows.choices(placed.stream().map(one -> one.exam().id()).toList());
        var taken = new HashMap<CourseId, Taken>();
        for (var course : courses) {
            var ofParallel = placed.stream()
                    .filter(one ->
                            one.parallel() == course.parallel() && one.year().equals(course.year()))
                    .map(ExamRows.Placed::exam)
                    .toList();
            taken.put(
                    course.id(),
                    ofParallel.stream()
                            .filter(exam -> exam.subject().equals(course.subjectId()))
                            .findFirst()
                            .map(exam -> taken(exam, choices.getOrDefault(exam.id(), Map.of())))
                            .orElse(ofParallel.isEmpty() ? Taken.OPEN : Taken.NOT_LISTED));
        }
        return taken;
    }

    private static Taken taken(ExamLine exam, Map<PersonId, ExamPage.Choice> choices) {
        return new Taken(
                true,
                exam.kind(),
                choices.entrySet().stream()
                        .filter(choice -> choice.getValue().chosen())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                exam.heldOn());
    }
}

package app.okrug.exams;

import app.okrug.access.PersonId;
import app.okrug.people.PersonName;
import app.okrug.school.ClassLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The exams of a class: pupils by exams.
///
/// @param exams those that are held, the required ones first
/// @param needed how many exams of choice a pupil has to take; 0 when the act does not say
/// @param chooses whether the reader may record choices
/// @param arranges whether the reader may say which exams there are
public record ExamPage(
        ClassLine schoolClass, List<ExamLine> exams, int needed, List<Row> rows, boolean chooses, boolean arranges) {

    /// One pupil, with what was ever chosen.
    public record Row(PersonName pupil, Map<ExamId, Choice> choices) {

        /// How many exams of choice he takes.
        public int chosen() {
            return (int) choices.values().stream().filter(Choice::chosen).count();
        }
    }

    /// A choice that was made or taken back.
    ///
    /// @param day on which it was recorded
    /// @param by who recorded it
    public record Choice(boolean chosen, LocalDate day, PersonId by, long version) {}
}

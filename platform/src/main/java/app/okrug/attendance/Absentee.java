package app.okrug.attendance;

import app.okrug.people.GuardianLine;
import app.okrug.people.PersonName;
import java.util.List;

/// A pupil of a class of whom a sign, a document or a notice says that he is away on a day, or late, read only.
///
/// @param lessons with a sign, in their order; none when no teacher has written one
/// @param lessonsOfDay how many lessons the pupil has that day
/// @param excuses documents that touch the day, the one that holds first
/// @param notices of the family about the day that stand or wait for an answer
/// @param guardians whom to call; none when the reader may not see guardians
public record Absentee(
        PersonName pupil,
        List<MissedLesson> lessons,
        int lessonsOfDay,
        List<Excuse> excuses,
        List<Notice> notices,
        List<GuardianLine> guardians) {

    public Absentee {
        lessons = List.copyOf(lessons);
        excuses = List.copyOf(excuses);
        notices = List.copyOf(notices);
        guardians = List.copyOf(guardians);
    }

    /// Whether somebody has to ask the family: away, and neither sign nor document nor notice tells why.
    public boolean unexplained() {
        return notices.isEmpty()
                && lessons.stream()
                        .anyMatch(lesson ->
                                lesson.state().missed() && !lesson.state().excused());
    }
}

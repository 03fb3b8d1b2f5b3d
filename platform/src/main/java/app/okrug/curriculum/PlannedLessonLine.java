package app.okrug.curriculum;

/// One line of a lesson plan, read only.
public record PlannedLessonLine(
        PlannedLessonId id, int number, String section, String topic, String workType, int hours, String homework) {

    /// This line taught together with the next one.
    PlannedLessonLine with(PlannedLessonLine next) {
        return new PlannedLessonLine(
                id,
                number,
                section,
                topic.endsWith(".") ? topic + " " + next.topic : topic + ". " + next.topic,
                workType.isEmpty() ? next.workType : workType,
                hours,
                homework.isEmpty()
                        ? next.homework
                        : next.homework.isEmpty() ? homework : homework + "; " + next.homework);
    }
}

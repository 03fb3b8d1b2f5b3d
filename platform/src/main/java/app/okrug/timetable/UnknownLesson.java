package app.okrug.timetable;

/// The school has no such lesson.
public class UnknownLesson extends IllegalArgumentException {

    UnknownLesson(LessonId id) {
        super("No such lesson: " + id.value());
    }
}

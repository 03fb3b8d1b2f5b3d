package app.okrug.diary;

import app.okrug.curriculum.CourseId;
import app.okrug.timetable.LessonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One lesson of one pupil.
///
/// @param room null when none is given
/// @param teacher who teaches it that day, «Лукина В. З.»; empty when nobody is named
/// @param topic null until it is written
/// @param work the kind of assessed work, «Контрольная работа»; null when none was done
/// @param weight of that work; one without any
/// @param mark null without a mark
/// @param absence null for who was there
/// @param homework due in this lesson, given in earlier ones
public record DiaryLesson(
        LessonId id,
        CourseId course,
        LocalDate day,
        int number,
        LocalTime starts,
        LocalTime ends,
        @Nullable String room,
        String subject,
        String teacher,
        LessonChange change,
        @Nullable String topic,
        @Nullable String work,
        BigDecimal weight,
        @Nullable DiaryMark mark,
        @Nullable DiaryAbsence absence,
        List<DiaryHomework> homework) {

    public DiaryLesson {
        homework = List.copyOf(homework);
    }

    public boolean cancelled() {
        return change == LessonChange.CANCELLED;
    }

    DiaryLesson withMark(@Nullable DiaryMark told) {
        return new DiaryLesson(
                id, course, day, number, starts, ends, room, subject, teacher, change, topic, work, weight, told,
                absence, homework);
    }

    DiaryLesson withHomework(List<DiaryHomework> due) {
        return new DiaryLesson(
                id, course, day, number, starts, ends, room, subject, teacher, change, topic, work, weight, mark,
                absence, due);
    }
}

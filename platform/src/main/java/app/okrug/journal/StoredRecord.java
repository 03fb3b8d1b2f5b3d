package app.okrug.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The record of a lesson as it is stored.
///
/// @param topicAt when the topic came to stand there first: deadlines look at it
/// @param homeworkAt when the homework came to stand there first
/// @param attendanceAt when the teacher first said who is there
record StoredRecord(
        UUID lesson,
        @Nullable String topic,
        @Nullable UUID planned,
        @Nullable UUID workType,
        @Nullable String homework,
        @Nullable LocalDate homeworkDue,
        @Nullable Instant topicAt,
        @Nullable Instant homeworkAt,
        @Nullable Instant attendanceAt,
        long version,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt) {

    static StoredRecord untouched(UUID lesson) {
        return new StoredRecord(lesson, null, null, null, null, null, null, null, null, 0, null, null);
    }

    /// The record after an operation: what the operation leaves open stays.
    StoredRecord with(Operation.OnLesson operation, UUID person, Instant at) {
        var newTopic = TextChange.apply(topic, operation.topic());
        var newHomework = TextChange.apply(homework, operation.homework());
        return new StoredRecord(
                lesson,
                newTopic,
                newTopic == null ? null : operation.planned() == null ? planned : operation.planned(),
                operation.workType() == null ? workType : operation.workType(),
                newHomework,
                newHomework == null ? null : operation.homeworkDue() == null ? homeworkDue : operation.homeworkDue(),
                newTopic == null ? null : topicAt == null ? at : topicAt,
                newHomework == null ? null : homeworkAt == null ? at : homeworkAt,
                operation.takesAttendance() && attendanceAt == null ? at : attendanceAt,
                version + 1,
                person,
                at);
    }

    /// The record with the words that stood there before; that attendance was taken stays.
    StoredRecord back(RecordContent then, UUID person, Instant at) {
        return new StoredRecord(
                lesson,
                then.topic(),
                then.planned(),
                then.workType(),
                then.homework(),
                then.homeworkDue(),
                then.topic() == null ? null : topicAt == null ? at : topicAt,
                then.homework() == null ? null : homeworkAt == null ? at : homeworkAt,
                attendanceAt,
                version + 1,
                person,
                at);
    }

    StoredRecord withAttendance(UUID person, Instant at) {
        return new StoredRecord(
                lesson, topic, planned, workType, homework, homeworkDue, topicAt, homeworkAt, at, version, person, at);
    }

    /// What the history remembers of it.
    RecordContent content() {
        return new RecordContent(topic, planned, workType, homework, homeworkDue);
    }

    /// A record's words, as the history keeps them.
    record RecordContent(
            @Nullable String topic,
            @Nullable UUID planned,
            @Nullable UUID workType,
            @Nullable String homework,
            @Nullable LocalDate homeworkDue) {}
}

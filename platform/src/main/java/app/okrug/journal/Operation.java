package app.okrug.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change that somebody wants to make on a journal page.
///
/// Its id is made where it was typed and never used again: however often it is sent, it has one effect.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Operation.OnCell.class, name = "cell"),
    @JsonSubTypes.Type(value = Operation.OnLesson.class, name = "lesson")
})
public sealed interface Operation permits Operation.OnCell, Operation.OnLesson, RecordReturn {

    UUID id();

    UUID lesson();

    /// The version that the writer believed to be the newest; 0 when nothing had been written yet.
    long expected();

    /// Why something that has stood for a while is changed; null where no reason is needed.
    @Nullable
    String reason();

    /// Whether the writer has seen the other's change and writes over it.
    boolean force();

    /// Puts marks and absence of one pupil.
    ///
    /// @param value what was typed; empty to clear the cell
    /// @param comment for the family; null leaves it as it is, empty takes it away
    /// @param staffComment for the staff alone; null leaves it as it is
    record OnCell(
            UUID id,
            UUID lesson,
            UUID pupil,
            String value,
            @Nullable String comment,
            @Nullable String staffComment,
            long expected,
            boolean force,
            @Nullable String reason)
            implements Operation {

        public OnCell {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(lesson, "lesson");
            Objects.requireNonNull(pupil, "pupil");
            Objects.requireNonNull(value, "value");
        }

        public OnCell(
                UUID id,
                UUID lesson,
                UUID pupil,
                String value,
                @Nullable String comment,
                @Nullable String staffComment,
                long expected,
                boolean force) {
            this(id, lesson, pupil, value, comment, staffComment, expected, force, null);
        }
    }

    /// Writes the record of the lesson. A part that is null stays as it is; an empty text takes it away.
    ///
    /// @param planned the line of the lesson plan that the topic was taken from
    /// @param workType what was done, with its weight
    /// @param attendance true when the teacher has checked who is there
    record OnLesson(
            UUID id,
            UUID lesson,
            @Nullable String topic,
            @Nullable UUID planned,
            @Nullable UUID workType,
            @Nullable String homework,
            @Nullable LocalDate homeworkDue,
            @Nullable Boolean attendance,
            long expected,
            boolean force,
            @Nullable String reason)
            implements Operation {

        public OnLesson {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(lesson, "lesson");
        }

        public OnLesson(
                UUID id,
                UUID lesson,
                @Nullable String topic,
                @Nullable UUID planned,
                @Nullable UUID workType,
                @Nullable String homework,
                @Nullable LocalDate homeworkDue,
                @Nullable Boolean attendance,
                long expected,
                boolean force) {
            this(id, lesson, topic, planned, workType, homework, homeworkDue, attendance, expected, force, null);
        }

        /// Whether it says that the lesson was held and everybody is accounted for: by a flag, or by saying nothing
        /// else.
        boolean takesAttendance() {
            return Boolean.TRUE.equals(attendance)
                    || topic == null && planned == null && workType == null && homework == null && homeworkDue == null;
        }
    }
}

package app.okrug.homework;

import app.okrug.access.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a teacher sees of the homework of a lesson beside its words.
///
/// @param task null as long as nothing was said
/// @param pupils who belonged to the course on the day of the lesson
/// @param load of the day on which the homework of the course is due
/// @param rules what the school's act says about homework
/// @param refusal why the reader may not give any; null when he may
/// @param megabytes the largest file
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LessonHomework(
        UUID lesson,
        @Nullable UUID task,
        @Nullable Integer minutes,
        boolean handIn,
        long version,
        List<AttachedFile> files,
        List<Individual> individual,
        List<PupilName> pupils,
        DayLoad load,
        List<Rule> rules,
        @Nullable Refusal refusal,
        int megabytes) {

    /// A file, with what is known about its harmlessness in words.
    public record AttachedFile(UUID id, String name, int size, String check) {}

    /// A pupil to choose.
    public record PupilName(UUID id, String name) {}

    /// A sentence of the act.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rule(
            String text,
            @Nullable String paragraph,
            @Nullable String quote) {}

    /// A task for some pupils.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Individual(
            UUID id,
            String text,
            @Nullable LocalDate due,
            @Nullable Integer minutes,
            boolean handIn,
            Set<UUID> pupils,
            List<AttachedFile> files,
            long version) {}
}

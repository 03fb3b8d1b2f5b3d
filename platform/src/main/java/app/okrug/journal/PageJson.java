package app.okrug.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A journal page: one course in one term, with all that the page's component needs to be worked on without asking
/// again.
///
/// @param change the state the page was read at; changes since then can be asked for
/// @param markFree nobody is marked: not in this year of study (001 ¶3.6), or not in this subject
/// @param homeworkFree no homework is given in this year of study (001 ¶3.6)
/// @param codes all that may be typed into a cell
/// @param otherCodes the same for lessons that another scale holds for, by scale; their marks stay out of the mean
/// @param cells lesson index, pupil index, value, version, and comments where there are any
/// @param outside pupil index, first and last lesson index, and why the pupil is not there
/// @param reasons lesson index, pupil index, and why the pupil is or will be away, by documents and notices
/// @param means weighted means by pupil
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageJson(
        UUID course,
        UUID term,
        String title,
        String schoolClass,
        String subject,
        @Nullable String group,
        String teacher,
        LocalDate today,
        OffsetDateTime now,
        List<TermJson> terms,
        long change,
        boolean markFree,
        boolean homeworkFree,
        List<Code> codes,
        Map<String, List<Code>> otherCodes,
        AverageJson average,
        List<WorkTypeJson> workTypes,
        Map<String, RightJson> rights,
        List<LessonJson> lessons,
        List<PupilJson> pupils,
        List<List<Object>> cells,
        List<List<Object>> outside,
        List<List<Object>> reasons,
        List<PlannedJson> plan,
        List<Duty> duties,
        Map<UUID, String> means,
        Locks locks) {

    /// A term to go to.
    public record TermJson(UUID id, String name, LocalDate from, LocalDate to) {}

    /// How the mean is taken.
    ///
    /// @param debtsBefore debts of lessons before this day count as a two; null when none does
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AverageJson(
            int digits, boolean weighted, @Nullable LocalDate debtsBefore) {}

    /// A kind of work to choose.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WorkTypeJson(
            UUID id, String name, @JsonProperty("short") String shortName, BigDecimal weight) {}

    /// Whether the reader may do a thing on this page at all.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RightJson(boolean allowed, @Nullable Reason reason) {}

    /// A lesson, one column of the page.
    ///
    /// @param locked why its cells cannot be written; null when they can
    /// @param scale by which its marks are read; null when by that of the page, otherwise a key of `otherCodes`
    /// @param panelLocked why its topic and homework cannot be written; null when they can
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LessonJson(
            UUID id,
            LocalDate date,
            int number,
            String starts,
            String ends,
            @Nullable String room,
            @Nullable String topic,
            @Nullable UUID planned,
            @Nullable UUID workType,
            BigDecimal weight,
            @Nullable String homework,
            @Nullable LocalDate homeworkDue,
            @Nullable Instant recordedAt,
            boolean attendanceTaken,
            long version,
            @Nullable Reason locked,
            @Nullable Reason panelLocked,
            boolean substitution,
            @Nullable String scale) {}

    /// A pupil, one row of the page.
    public record PupilJson(UUID id, String name, int number) {}

    /// A line of the lesson plan.
    ///
    /// @param given whether the course has given all lessons of it
    /// @param left how many lessons it still takes
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlannedJson(
            UUID id,
            int number,
            String topic,
            @Nullable UUID workType,
            @Nullable String homework,
            boolean given,
            int left) {}

    /// What has changed on a page since it was read.
    ///
    /// @param cells lesson, pupil, value and version
    public record Changes(
            long change,
            List<List<Object>> cells,
            List<LessonJson> lessons,
            List<Duty> duties,
            Map<UUID, String> means,
            Locks locks) {}

    /// What is opened for the reader, and what he has asked for.
    ///
    /// @param state changes whenever anything is closed or opened for him, also by the clock alone
    public record Locks(String state, List<Asked> asked) {}

    /// A request of the reader to open a closed place of this page.
    ///
    /// @param state `asked`, `open`, `over` or `refused`
    /// @param lesson null for the whole page
    /// @param pupil whose cell alone; null for all of the lesson or the page
    /// @param until when it closes by itself; null before it was granted
    /// @param words what the one who decided has said
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Asked(
            UUID id,
            long number,
            String state,
            @Nullable UUID lesson,
            @Nullable UUID pupil,
            @Nullable Instant until,
            @Nullable String by,
            String words) {}

    /// One line of a history.
    ///
    /// @param unlock the number of the request by which a closed place was written; null where it was open
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HistoryLine(
            Instant at,
            String by,
            @Nullable String before,
            @Nullable String after,
            @Nullable String comment,
            @Nullable String reason,
            @Nullable Long unlock) {}
}

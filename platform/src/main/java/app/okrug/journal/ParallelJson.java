package app.okrug.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The page of one subject over all classes of a parallel in one term, to be looked at. Its columns are days; what a
/// class has written on a day stands in the same column for all.
///
/// @param terms those by which most of its classes are reported
/// @param lessons the columns
/// @param places the pages of the journal that it is put together from
/// @param cells column, row, value, version
/// @param outside row, first and last column, and why the pupil is not there
/// @param means weighted means by row
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParallelJson(
        UUID term,
        String title,
        LocalDate today,
        OffsetDateTime now,
        List<PageJson.TermJson> terms,
        boolean markFree,
        List<Code> codes,
        PageJson.AverageJson average,
        List<PageJson.WorkTypeJson> workTypes,
        List<ColumnJson> lessons,
        List<RowJson> pupils,
        List<PlaceJson> places,
        List<List<Object>> cells,
        List<List<Object>> outside,
        Map<String, String> means) {

    /// A column: the first, second … lessons of a day.
    ///
    /// @param number the number of the lesson where it is the same for all classes; null else
    /// @param topic the classes that have a lesson there
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ColumnJson(
            UUID id, LocalDate date, @Nullable Integer number, String topic) {}

    /// A row: a pupil on a page.
    ///
    /// @param name with the class before it
    /// @param number in the list of that page
    /// @param place which page it is
    public record RowJson(String id, UUID pupil, String name, int number, int place) {}

    /// A page of the journal.
    ///
    /// @param term by which its class is reported then
    /// @param lessons the columns in which it has a lesson
    public record PlaceJson(UUID course, UUID term, String name, String teacher, List<Integer> lessons) {}
}

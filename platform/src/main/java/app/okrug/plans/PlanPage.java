package app.okrug.plans;

import app.okrug.curriculum.CourseId;
import app.okrug.files.FileLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A lesson plan with everything that belongs to it.
///
/// @param note the explanatory note; may be empty
/// @param lines in their order
/// @param given ids of lines that some course has come to already: they cannot be taken out
/// @param bound courses that work by it
/// @param bindable courses of the reader that could
/// @param versions the latest first
/// @param materials attached files
/// @param editable whether the reader may change it
/// @param approvable whether the reader may decide about it
public record PlanPage(
        PlanLine plan,
        long version,
        String note,
        List<PlanRow> lines,
        List<java.util.UUID> given,
        List<Bound> bound,
        List<Bound> bindable,
        List<PlanVersion> versions,
        List<FileLine> materials,
        boolean editable,
        boolean approvable,
        @Nullable String refusal) {

    public PlanPage {
        lines = List.copyOf(lines);
        given = List.copyOf(given);
        bound = List.copyOf(bound);
        bindable = List.copyOf(bindable);
        versions = List.copyOf(versions);
        materials = List.copyOf(materials);
    }

    /// A course, «7А · Алгебра».
    public record Bound(CourseId course, String name) {}
}

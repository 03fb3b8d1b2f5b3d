package app.okrug.access;

import app.okrug.regulation.Cell;
import app.okrug.regulation.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A decision before it is put into words: asking costs no sentence.
sealed interface Verdict {

    /// @param role null when it was given to the person
    record Granted(
            @Nullable Role role, Scope scope, @Nullable Cell cell) implements Verdict {}

    /// @param source where it stands
    /// @param facts what the sentence is filled with, after the right
    /// @param liftedBy the right whose holders can lift it; null when nobody can
    record Denied(
            RefusalCode code,
            Right right,
            Source source,
            List<Object> facts,
            @Nullable Right liftedBy) implements Verdict {}

    /// Where a refusal stands: paragraph, quote and act, each null when there is none.
    record Source(
            @Nullable String paragraph,
            @Nullable String quote,
            @Nullable String act) {

        static final Source NONE = new Source(null, null, null);

        static Source of(Cell cell) {
            return cell.paragraph() == null ? NONE : new Source(cell.paragraph(), cell.quote(), cell.act());
        }

        static Source of(Setting<?> setting) {
            return setting.paragraph() == null ? NONE : new Source(setting.paragraph(), setting.quote(), setting.act());
        }
    }
}

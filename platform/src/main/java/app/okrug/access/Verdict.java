package app.okrug.access;

import app.okrug.regulation.Cell;
import app.okrug.regulation.Ruling;
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
            if (cell.lock() != null) {
                return of(cell.lock());
            }
            return cell.paragraph() == null ? NONE : new Source(cell.paragraph(), cell.quote(), cell.act());
        }

        static Source of(Setting<?> setting) {
            if (setting.lock() != null) {
                return of(setting.lock());
            }
            return setting.paragraph() == null ? NONE : new Source(setting.paragraph(), setting.quote(), setting.act());
        }

        /// The decision of the education office stands where a paragraph of the act would.
        static Source of(Ruling lock) {
            return new Source("муниципальный шаблон", lock.reason(), lock.document());
        }
    }
}

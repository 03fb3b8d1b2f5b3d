package app.okrug.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A school's act written down as data, ready for another school to begin with.
///
/// @param code its number in the library, `001`
/// @param school whose act it is, for the list to choose from
public record Preset(
        String code,
        String school,
        String kind,
        String title,
        @Nullable String number,
        @Nullable LocalDate dated,
        @Nullable String approvedBy,
        List<Paragraph> paragraphs,
        List<Value> values,
        List<Given> cells) {

    /// What the act sets.
    ///
    /// @param paragraph where; null when the act does not say it in one place
    /// @param quote the words that say it; null without a paragraph
    public record Value(
            String parameter,
            Object value,
            @Nullable String paragraph,
            @Nullable String quote) {}

    /// What the act says of one role and one right. Without scopes: the paragraph gives no more than the platform
    /// does.
    public record Given(
            String role,
            String right,
            CellState state,
            String scopes,
            @Nullable String paragraph,
            @Nullable String quote) {}

    /// The words of a paragraph; null when the act has none of this number.
    @Nullable
    String quote(@Nullable String wanted) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.number().equals(wanted))
                .map(Paragraph::quote)
                .findFirst()
                .orElse(null);
    }

    static Preset from(Map<String, Object> file) {
        return new PresetFile(file).preset();
    }
}

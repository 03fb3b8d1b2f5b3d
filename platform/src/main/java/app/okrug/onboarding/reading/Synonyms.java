package app.okrug.onboarding.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a school calls columns beyond what everybody does: headings it has been asked about once.
public final class Synonyms {

    /// A school that has not been asked yet.
    public static final Synonyms NONE = new Synonyms(List.of());

    private final Map<Kind, Map<String, Column>> meanings = new EnumMap<>(Kind.class);

    /// A heading, as it stands in the table, and the column it means there.
    public record Synonym(Kind kind, String heading, Column column) {}

    public Synonyms(List<Synonym> learnt) {
        for (var one : learnt) {
            if (one.kind().columns().contains(one.column())) {
                meanings.computeIfAbsent(one.kind(), _ -> new HashMap<>()).put(plain(one.heading()), one.column());
            }
        }
    }

    /// A heading without what people write differently; two that are the same so mean the same.
    public static String plain(String heading) {
        return Headings.plain(heading);
    }

    /// @return null for a heading that the school has not been asked about
    @Nullable
    Column column(Kind kind, String plainHeading) {
        return meanings.getOrDefault(kind, Map.of()).get(plainHeading);
    }
}

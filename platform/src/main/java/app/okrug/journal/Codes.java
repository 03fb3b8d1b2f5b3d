package app.okrug.journal;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// All that may be typed into a cell in one school, found by what was typed in any letter case.
public final class Codes {

    private final List<Code> all;
    private final Map<String, Code> byTyping;

    Codes(List<Code> all) {
        this.all = List.copyOf(all);
        this.byTyping = all.stream()
                .collect(toMap(
                        code -> code.code().toLowerCase(Locale.ROOT),
                        code -> code,
                        (first, _) -> first,
                        LinkedHashMap::new));
    }

    /// All of them: marks from the best down, then the others.
    public List<Code> all() {
        return all;
    }

    /// The mark or debt that was typed.
    Optional<String> mark(String typed) {
        return find(typed)
                .filter(code -> code.kind() == Code.Kind.MARK || code.kind() == Code.Kind.DEBT)
                .map(Code::code);
    }

    /// The absence, or the being late without minutes, that was typed.
    Optional<String> absence(String typed) {
        return find(typed)
                .filter(code -> code.kind() == Code.Kind.ABSENCE || code.kind() == Code.Kind.LATE)
                .map(Code::code);
    }

    /// The code of being late, which minutes may follow.
    Optional<String> late(String typed) {
        return find(typed).filter(Code::takesMinutes).map(Code::code);
    }

    /// What a stored code means; empty when the school has given it up since.
    public Optional<Code> find(String typed) {
        return Optional.ofNullable(byTyping.get(typed.toLowerCase(Locale.ROOT)));
    }
}

package app.okrug.regulation;

import java.util.List;
import org.springframework.stereotype.Component;

/// The library of ready acts: a new school begins with the one nearest to its own.
@Component
public class Presets {

    private static final List<String> CODES = List.of("000", "001", "002", "003", "004");

    private final List<Preset> presets = CODES.stream()
            .map(code -> Preset.from(YamlResource.read(code + ".yaml")))
            .toList();

    Presets() {}

    /// All presets, in the order of the library.
    public List<Preset> all() {
        return presets;
    }

    /// @throws UnknownPreset when there is none of this code
    public Preset get(String code) {
        return presets.stream()
                .filter(preset -> preset.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownPreset(code));
    }
}

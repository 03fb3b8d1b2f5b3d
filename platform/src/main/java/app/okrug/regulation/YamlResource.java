package app.okrug.regulation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Reads the data files of this feature: plain values only, no objects, and a key given twice is an error.
final class YamlResource {

    private YamlResource() {}

    static Map<String, Object> read(String name) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var file = YamlResource.class.getResourceAsStream("presets/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The file " + name + " is missing");
            }
            return new Yaml(new SafeConstructor(options)).load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

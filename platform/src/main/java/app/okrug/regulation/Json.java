package app.okrug.regulation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How values of parameters are stored. A mapper of its own: what lies in a database for years must not depend on how
/// the application happens to set up its web interface.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    @SuppressWarnings("unchecked") // a copy of a collection has the type of the collection
    static <T> T read(String stored, TypeReference<T> type) {
        var value = MAPPER.readValue(stored, type);
        return (T)
                switch (value) {
                    case Set<?> set -> Collections.unmodifiableSet(set);
                    case List<?> list -> Collections.unmodifiableList(list);
                    case Map<?, ?> map -> Collections.unmodifiableMap(map);
                    default -> value;
                };
    }
}

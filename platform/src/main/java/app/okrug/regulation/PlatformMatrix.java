package app.okrug.regulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// The matrix that holds where a school's act says nothing: right by right, role by role, from `presets/matrix.yaml`.
@Component
public class PlatformMatrix {

    private final Map<String, Map<String, String>> scopes = new LinkedHashMap<>();

    PlatformMatrix() {
        YamlResource.read("matrix.yaml").forEach((right, roles) -> {
            var given = new TreeMap<String, String>();
            ((Map<?, ?>) roles).forEach((role, letters) -> given.put(role.toString(), letters.toString()));
            scopes.put(right, given);
        });
    }

    /// How far a role may, as letters of scopes; empty when it may not. A role that a school has made for itself,
    /// `TEACHER~1f9c02ab`, may what its base may.
    public String scopes(String role, String right) {
        return scopes.getOrDefault(right, Map.of()).getOrDefault(base(role), "");
    }

    /// The role of the catalogue that a role was made from; a role of the catalogue itself.
    static String base(String role) {
        var made = role.indexOf('~');
        return made < 0 ? role : role.substring(0, made);
    }

    /// The rights the matrix speaks of.
    public Set<String> rights() {
        return Set.copyOf(scopes.keySet());
    }

    /// The roles it names for a right.
    public Set<String> roles(String right) {
        return Set.copyOf(scopes.getOrDefault(right, Map.of()).keySet());
    }
}

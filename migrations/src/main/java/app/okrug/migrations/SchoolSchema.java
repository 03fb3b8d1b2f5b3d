package app.okrug.migrations;

import java.util.regex.Pattern;

/// The name of a school's schema, which is also the name of the role that owns it.
///
/// Only generated names are let through (`s_` and lower-case letters, digits, `_`), so that a name may stand in a
/// statement where PostgreSQL takes no parameter.
public record SchoolSchema(String name) {

    private static final Pattern SAFE = Pattern.compile("s_[a-z0-9_]{1,48}");

    /// @throws IllegalArgumentException when the name is not of the generated form
    public SchoolSchema {
        if (!SAFE.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a school's schema: " + name);
        }
    }
}

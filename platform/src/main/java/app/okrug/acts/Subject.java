package app.okrug.acts;

import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.regulation.Parameter;

/// What an act can speak of: a parameter, or a cell of the matrix.
public sealed interface Subject {

    /// Something that schools regulate differently.
    record OfParameter(Parameter<?> parameter) implements Subject {

        @Override
        public String key() {
            return parameter.code();
        }
    }

    /// What a role may.
    record OfCell(Role role, Right right) implements Subject {

        @Override
        public String key() {
            return role + " " + right;
        }
    }

    /// What it is known by: the code of the parameter, or role and right.
    String key();

    /// The subject of a key.
    ///
    /// @throws IllegalArgumentException when there is none
    static Subject of(String key) {
        var parts = key.split(" ", 2);
        if (parts.length == 2) {
            return new OfCell(Role.valueOf(parts[0]), Right.valueOf(parts[1]));
        }
        return new OfParameter(
                Parameter.find(key).orElseThrow(() -> new IllegalArgumentException("No subject of an act: " + key)));
    }
}

package app.okrug.people;

import org.jspecify.annotations.Nullable;

/// How a part of a class is called.
public final class SubgroupName {

    private SubgroupName() {}

    /// A number alone becomes «1 подгруппа», so that all workbooks mean the same group.
    ///
    /// @return null when nothing is written: the whole class
    public static @Nullable String of(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var name = written.strip();
        return name.chars().allMatch(Character::isDigit) ? name + " подгруппа" : name;
    }
}

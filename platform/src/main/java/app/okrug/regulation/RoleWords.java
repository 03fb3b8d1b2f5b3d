package app.okrug.regulation;

import java.util.Map;

/// What a school calls the roles.
///
/// @param words by the code of the role; a role that is not named is called as usual
public record RoleWords(Map<String, String> words) {

    public RoleWords {
        words = Map.copyOf(words);
    }
}

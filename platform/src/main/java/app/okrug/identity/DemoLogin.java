package app.okrug.identity;

import app.okrug.language.Language;
import java.util.Locale;

/// An invented person that a visitor of a demonstration may sign in as.
///
/// @param group in Russian: whose logins these are, «Школа № 14»
/// @param who in Russian: «Учитель математики»
public record DemoLogin(
        String login, String password, String group, String who, String groupInEnglish, String whoInEnglish) {

    /// The group in a language.
    public String group(Locale language) {
        return language.equals(Language.ENGLISH) ? groupInEnglish : group;
    }

    /// Who it is, in a language.
    public String who(Locale language) {
        return language.equals(Language.ENGLISH) ? whoInEnglish : who;
    }
}

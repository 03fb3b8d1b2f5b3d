package app.okrug.identity;

import static app.okrug.identity.PasswordRules.Fault.TOO_COMMON;
import static app.okrug.identity.PasswordRules.Fault.TOO_LONG;
import static app.okrug.identity.PasswordRules.Fault.TOO_SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final List<String> NAMES =
            List.of("lukina.v", "Лукина Вера Захаровна", "МБОУ СОШ № 14 «Созвездие»", "14");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "коза в шляпе бежит",
                "correct horse battery",
                "мама мыла раму вчера",
                "  пробелы тоже знаки  ",
                "Yt<tpYfc!Vjhtt7",
                "зелёный🦊фонарь"
            })
    void afewWordsOfOnesOwnAreGoodEnough(String password) {
        assertThat(rules.check(password, NAMES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "парольпароль", "gfhjkmgfhjkm", "GfhjkmGfhjkm2026", "qwertyuiop123", "йцукенгшщзхъ", "123456789012345",
                "aaaaaaaaaaaaaa", "ababababababab", "школа14школа14", "irjkfirjkf2026", "lukina.v2026!",
                        "Лукина2026Вера",
                "Созвездие2026", "password12345", "1qaz2wsx3edc4rfv", "учительшкола", "vfntvfnbrf2026", "20082009201020"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(rules.check(password, NAMES)).contains(TOO_COMMON);
    }

    @Test
    void theLengthCountsAndNothingElseIsPrescribed() {
        assertThat(rules.check("короткий!1А", NAMES)).contains(TOO_SHORT);
        assertThat(rules.check("длинная фраза ".repeat(10), NAMES)).contains(TOO_LONG);
        assertThat(rules.check("одни только буквы", NAMES)).isEmpty();
    }
}

package app.okrug.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.testing.PlatformTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Everything that access says can be said in both languages.
@PlatformTest
class RightWordsTests {

    @Autowired
    Texts texts;

    @Test
    void everyRightRoleAndRefusalHasItsWords() {
        var keys = new ArrayList<String>();
        for (var right : Right.values()) {
            keys.addAll(List.of(right.text("name"), right.text("act"), right.text("sentence")));
        }
        for (var role : Role.values()) {
            keys.addAll(List.of("access.role." + role, "access.who." + role));
        }
        for (var code : RefusalCode.values()) {
            keys.add("access.refusal." + code);
        }
        for (var scope : Scope.values()) {
            keys.addAll(List.of("access.scope." + scope, "access.scope." + scope + ".only"));
        }
        for (var category : Category.values()) {
            keys.addAll(List.of("access.category." + category, "access.category." + category + ".whom"));
        }
        for (var area : Area.values()) {
            keys.add("access.area." + area);
        }
        for (var sign : Sign.values()) {
            keys.add("access.sign." + sign);
        }
        for (var stage : Stage.values()) {
            keys.add("access.stage." + stage);
        }
        for (var said : Step.Said.values()) {
            keys.add("access.said." + said);
        }
        for (var answer : Explanation.Answer.values()) {
            keys.add("access.answer." + answer);
        }
        for (var remedy : Remedy.values()) {
            keys.add("access.remedy." + remedy);
        }
        for (var right : OfficeRight.values()) {
            keys.add("access.office." + right);
        }

        assertThat(keys).allSatisfy(key -> {
            for (var language : Language.all()) {
                assertThat(texts.text(language, key)).isNotEqualTo(key).isNotBlank();
            }
        });
    }

    @Test
    void russianStaysRussianAndEnglishEnglish() {
        assertThat(texts.startingWith("access.", Language.ENGLISH).values())
                .noneMatch(text -> text.codePoints().anyMatch(letter -> letter >= 'А' && letter <= 'я'));
        assertThat(texts.startingWith("access.", Language.RUSSIAN).keySet())
                .isEqualTo(texts.startingWith("access.", Language.ENGLISH).keySet());
    }
}

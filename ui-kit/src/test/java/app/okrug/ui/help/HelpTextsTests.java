package app.okrug.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.language.Language;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;

class HelpTextsTests {

    private final HelpTexts help = new HelpTexts();

    @Route("nowhere/:id")
    static class WithoutHelp extends Div {}

    @Test
    void aPageWithoutATextOfItsOwnShowsTheGeneralOne() {
        assertThat(help.on(WithoutHelp.class, Language.RUSSIAN))
                .startsWith("<div>")
                .contains("Клавиатура");
    }

    @Route("general/of/nothing/:id")
    static class BelowAnother extends Div {}

    @Test
    void aPageBelowAnotherShowsTheTextOfTheNearest() {
        assertThat(help.on(BelowAnother.class, Language.RUSSIAN)).contains("Клавиатура");
    }

    @Test
    void helpIsGivenInTheReadersLanguage() {
        assertThat(help.on(WithoutHelp.class, Language.ENGLISH)).contains("Keyboard");
    }
}

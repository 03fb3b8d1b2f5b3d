package app.okrug.ui.help;

import app.okrug.acts.Asked;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.function.Supplier;

/// Help on the page in view: the same button in the same place on every page (WCAG 2.2, 3.2.6).
public class HelpButton extends Button {

    private final Texts texts;
    private final HelpTexts help;
    private final transient Supplier<Optional<Asked>> asked;
    private final Dialog panel = new Dialog();
    private Class<?> view = Object.class;

    /// @param asked whom the school's act tells people to ask, looked up when the help is opened
    public HelpButton(Texts texts, HelpTexts help, Supplier<Optional<Asked>> asked) {
        super(Symbol.HELP.icon());
        this.texts = texts;
        this.help = help;
        this.asked = asked;
        addClassName("okrug-help-button");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        setAriaLabel(texts.text("ui.help.open"));
        setTooltipText(texts.text("ui.help.open"));
        addClickListener(click -> show());
    }

    /// Tells which page is in view now; help on another page is put away.
    public void about(Class<?> page) {
        view = page;
        panel.close();
    }

    private void show() {
        panel.removeAll();
        panel.getFooter().removeAll();
        panel.setHeaderTitle(texts.text("ui.help.title"));
        panel.addClassName("okrug-help");
        var text = new Article(new Html(help.on(view, Language.current())));
        text.addClassName("okrug-prose");
        panel.add(text);
        asked.get().ifPresent(whom -> panel.add(told(whom)));
        panel.getFooter().add(new RouterLink(texts.text("ui.accessibility.link"), AccessibilityView.class));
        panel.getFooter().add(new Button(texts.text("ui.close"), click -> panel.close()));
        panel.open();
    }

    private Div told(Asked whom) {
        var told = new Div();
        told.addClassName("okrug-help-asked");
        if (!whom.contact().isBlank()) {
            told.add(new Paragraph(
                    whom.paragraph() == null
                            ? texts.text("ui.help.ask", whom.contact())
                            : texts.text("ui.help.ask.paragraph", whom.contact(), whom.paragraph())));
        }
        if (!whom.responsible().isBlank()) {
            told.add(new Paragraph(texts.text("ui.help.responsible", whom.responsible())));
        }
        return told;
    }
}

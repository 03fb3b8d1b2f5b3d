package app.okrug.ui.help;

import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;

/// Help on the page in view: the same button in the same place on every page (WCAG 2.2, 3.2.6).
public class HelpButton extends Button {

    private final Texts texts;
    private final HelpTexts help;
    private Class<?> view = Object.class;

    public HelpButton(Texts texts, HelpTexts help) {
        super(Symbol.HELP.icon());
        this.texts = texts;
        this.help = help;
        addClassName("okrug-help-button");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        setAriaLabel(texts.text("ui.help.open"));
        setTooltipText(texts.text("ui.help.open"));
        addClickListener(click -> show());
    }

    /// Tells which page is in view now.
    public void about(Class<?> page) {
        view = page;
    }

    private void show() {
        var panel = new Dialog();
        panel.setHeaderTitle(texts.text("ui.help.title"));
        panel.addClassName("okrug-help");
        var text = new Article(new Html(help.on(view, Language.current())));
        text.addClassName("okrug-prose");
        panel.add(text);
        panel.getFooter().add(new Button(texts.text("ui.close"), click -> panel.close()));
        panel.open();
    }
}

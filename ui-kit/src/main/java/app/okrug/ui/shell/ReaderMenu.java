package app.okrug.ui.shell;

import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.account.AccountView;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.look.LookDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;

/// The reader's own menu: language, look, leaving.
class ReaderMenu extends MenuBar {

    private final Texts texts;
    private final Visitor visitor;

    ReaderMenu(Texts texts, Visitor visitor) {
        this.texts = texts;
        this.visitor = visitor;
        addClassName("okrug-reader");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        var name = visitor.name().orElse(texts.text("ui.reader.nobody"));
        var opened = addItem(sign(name));
        opened.setAriaLabel(texts.text("ui.reader.menu", name));
        fill(opened.getSubMenu(), name);
    }

    private void fill(SubMenu menu, String name) {
        var heading = menu.addItem(new Span(name));
        heading.setEnabled(false);
        heading.addClassName("okrug-reader-name");
        menu.addSeparator();
        Language.all().forEach(language -> language(menu, language));
        menu.addSeparator();
        menu.addItem(entry(Symbol.LOOK, "ui.look.title"), chosen -> LookDialog.open(texts));
        if (visitor.name().isPresent()) {
            menu.addItem(
                    entry(Symbol.USERS, "ui.account.title"),
                    chosen -> getUI().ifPresent(ui -> ui.navigate(AccountView.class)));
            menu.addItem(entry(Symbol.LEAVE, "ui.reader.leave"), chosen -> visitor.leave());
        }
    }

    private void language(SubMenu menu, Locale language) {
        var item = menu.addItem(texts.text(language, "ui.language.own"), chosen -> speak(language));
        item.getElement().setAttribute("lang", language.getLanguage());
        item.setCheckable(true);
        item.setChecked(language.equals(Language.current()));
    }

    /// The page is drawn anew: what stands in its address stands there again, in the other language.
    private void speak(Locale language) {
        visitor.speak(language);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private Component entry(Symbol symbol, String key) {
        var entry = new Div(symbol.icon(), new Span(texts.text(key)));
        entry.addClassName("okrug-entry");
        return entry;
    }

    private static Component sign(String name) {
        var sign = new Span(Initials.of(name));
        sign.addClassName("okrug-initials");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }
}

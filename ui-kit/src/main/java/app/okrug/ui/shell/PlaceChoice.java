package app.okrug.ui.shell;

import app.okrug.language.Texts;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.shell.Visitor.Place;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/// Where the reader works now; who works at several places chooses here.
class PlaceChoice extends Div {

    private final Texts texts;
    private final Visitor visitor;

    PlaceChoice(Texts texts, Visitor visitor) {
        this.texts = texts;
        this.visitor = visitor;
        addClassName("okrug-place");
        visitor.place().ifPresent(place -> add(visitor.places().size() > 1 ? choice(place) : label(place)));
    }

    private static Component label(Place place) {
        var name = new Span(place.name());
        name.addClassName("okrug-place-name");
        var part = new Span(place.part());
        part.addClassName("okrug-place-part");
        var label = new Div(name, part);
        label.addClassName("okrug-place-label");
        return label;
    }

    private Component choice(Place now) {
        var button = new NativeButton();
        button.add(label(now), Symbol.CHOOSE.icon());
        button.addClassName("okrug-place-button");
        button.setAriaLabel(texts.text("ui.place.choose", now.name(), now.part()));
        button.getElement().setAttribute("aria-haspopup", "menu");
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        for (var place : visitor.places()) {
            var item = menu.addItem(label(place), chosen -> move(place));
            item.setCheckable(true);
            item.setChecked(place.id().equals(now.id()));
        }
        return button;
    }

    /// Starts anew at the first page: an address of one school says nothing in another.
    private void move(Place place) {
        visitor.move(place);
        getUI().ifPresent(ui -> ui.getPage().setLocation("./"));
    }
}

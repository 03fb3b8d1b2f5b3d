package app.okrug.ui.find;

import app.okrug.language.Texts;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.function.Function;

/// Opens the search of the whole school: by this button, and by Ctrl+K on every page (screens.md O-05).
public class FindButton extends Button {

    private final Texts texts;
    private final transient Function<String, List<FoundLine>> search;

    /// @param search what is found by words, nearest first
    public FindButton(Texts texts, Function<String, List<FoundLine>> search) {
        super(Symbol.SEARCH.icon());
        this.texts = texts;
        this.search = search;
        addClassName("okrug-help-button");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        setAriaLabel(texts.text("ui.find.open"));
        setTooltipText(texts.text("ui.find.open"));
        getElement().setAttribute("aria-keyshortcuts", "Control+K");
        addClickListener(click -> show());
        Shortcuts.addShortcutListener(this, this::show, Key.KEY_K, KeyModifier.CONTROL);
    }

    private void show() {
        new FindDialog(texts, search).open();
    }
}

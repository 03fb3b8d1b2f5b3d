package app.okrug.ui.find;

import app.okrug.language.Texts;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;

/// A field and what it finds while somebody types. Enter goes to the first, Tab to the others.
class FindDialog extends Dialog {

    private static final int PAUSE = 250;

    private final Texts texts;
    private final transient Function<String, List<FoundLine>> search;
    private final TextField wish = new TextField();
    private final Div found = new Div();
    private transient List<FoundLine> lines = List.of();

    FindDialog(Texts texts, Function<String, List<FoundLine>> search) {
        this.texts = texts;
        this.search = search;
        addClassName("okrug-find");
        setHeaderTitle(texts.text("ui.find.title"));
        wish.setLabel(texts.text("ui.find.wish"));
        wish.setHelperText(texts.text("ui.find.help"));
        wish.setPrefixComponent(Symbol.SEARCH.icon());
        wish.setClearButtonVisible(true);
        wish.setWidthFull();
        wish.setAutofocus(true);
        wish.setValueChangeMode(ValueChangeMode.LAZY);
        wish.setValueChangeTimeout(PAUSE);
        wish.addValueChangeListener(change -> show(change.getValue().strip()));
        wish.addKeyPressListener(Key.ENTER, press -> goToFirst());
        found.getElement().setAttribute("role", "status");
        add(wish, found);
        getFooter().add(new Button(texts.text("ui.close"), click -> close()));
    }

    private void show(String words) {
        lines = words.isEmpty() ? List.of() : search.apply(words);
        found.removeAll();
        if (words.isEmpty()) {
            return;
        }
        if (lines.isEmpty()) {
            found.add(new Paragraph(texts.text("ui.find.nothing")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("okrug-find-list");
        lines.forEach(line -> list.add(new ListItem(link(line))));
        found.add(list);
    }

    private Anchor link(FoundLine line) {
        var name = new Span(line.name());
        name.addClassName("okrug-find-name");
        var kind = new Span(
                line.detail().isEmpty() ? line.kind() : texts.text("ui.find.kind", line.kind(), line.detail()));
        kind.addClassName("okrug-muted");
        return new Anchor(line.path(), name, kind);
    }

    private void goToFirst() {
        show(wish.getValue().strip());
        if (!lines.isEmpty()) {
            close();
            getUI().ifPresent(ui -> ui.navigate(lines.getFirst().path()));
        }
    }
}

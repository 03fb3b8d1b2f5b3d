package app.okrug.admin.timetable;

import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.timetable.Week;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Above the week: whose week is shown, what is compared, what can be done.
class EditorTools extends Tools {

    private final transient Facets facets;
    private final transient Runnable chosen;
    private final Select<Facet.Kind> kind = new Select<>();
    private final ComboBox<Facet> facet = new ComboBox<>();
    private final Checkbox comparing;
    private final Button undo;
    private final Anchor print;
    private final transient Texts texts;
    private transient @Nullable Week week;

    EditorTools(Texts texts, Facets facets, Runnable chosen, Runnable undone, Consumer<Boolean> compared) {
        super(texts);
        this.texts = texts;
        this.facets = facets;
        this.chosen = chosen;
        kind.setLabel(texts.text("admin.week.by"));
        kind.setItems(Facet.Kind.values());
        kind.setItemLabelGenerator(one -> texts.text("admin.week.by." + one));
        facet.setLabel(texts.text("admin.week.of"));
        facet.setItemLabelGenerator(Facet::name);
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offer(change.getValue(), "");
            }
        });
        facet.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen();
            }
        });
        comparing = new Checkbox(texts.text("admin.week.compare"), change -> compared.accept(change.getValue()));
        undo = new Button(texts.text("admin.week.undo"), click -> undone.run());
        print = new Anchor();
        print.add(Symbol.PRINT.icon());
        print.add(texts.text("admin.week.print"));
        print.addClassName("admin-file");
        narrow(kind, facet, comparing);
        act(undo, print);
    }

    /// @param by the kind in the address; the class when it is none
    /// @param what the id in the address; the first when it is none
    void show(Week shown, String by, String what) {
        week = shown;
        var draft = !shown.edition().published();
        comparing.setVisible(draft);
        undo.setVisible(draft);
        var asked = Arrays.stream(Facet.Kind.values())
                .filter(one -> one.key().equals(by))
                .findFirst()
                .orElse(Facet.Kind.CLASS);
        kind.setValue(asked);
        offer(asked, what);
    }

    /// Shows another week, as if the reader had chosen it.
    void choose(Facet wanted) {
        kind.setValue(wanted.kind());
        offer(wanted.kind(), wanted.id());
    }

    Optional<Facet> facet() {
        return facet.getOptionalValue();
    }

    void undoable(boolean possible) {
        undo.setEnabled(possible);
    }

    private void offer(Facet.Kind asked, String what) {
        if (week == null) {
            return;
        }
        var all = facets.of(week, asked);
        facet.setItems((item, filter) -> Alphabet.found(filter, item.name()), all);
        facet.setLabel(texts.text("admin.week.of." + asked));
        all.stream()
                .filter(one -> one.id().equals(what))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(facet::setValue);
        chosen();
    }

    private void chosen() {
        if (week != null && kind.getValue() != null) {
            print.setHref(TimetableView.PATH + "/" + week.edition().id().value() + "/print?by="
                    + kind.getValue().key());
        }
        chosen.run();
    }
}

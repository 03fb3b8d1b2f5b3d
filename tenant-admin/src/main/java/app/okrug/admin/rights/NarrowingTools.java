package app.okrug.admin.rights;

import app.okrug.access.Area;
import app.okrug.access.Sign;
import app.okrug.language.Texts;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/// Search, area, sign, "only what differs".
class NarrowingTools extends Tools {

    private final Texts texts;
    private final transient Consumer<Narrowing> changed;
    private final TextField search;
    private final Select<Area> area;
    private final Select<Sign> sign;
    private final Checkbox differing;

    NarrowingTools(Texts texts, Consumer<Narrowing> changed) {
        super(texts);
        this.texts = texts;
        this.changed = changed;
        search = search(texts.text("admin.rights.search"), wish -> tell());
        area = choice("admin.rights.area", "access.area.", Area.values());
        sign = choice("admin.rights.sign", "access.sign.", Sign.values());
        differing = new Checkbox(texts.text("admin.rights.differing"), change -> tell());
        narrow(area, sign, differing);
    }

    private <E extends Enum<E>> Select<E> choice(String label, String prefix, E[] values) {
        var choice = new Select<E>();
        choice.setLabel(texts.text(label));
        choice.setItems(values);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(texts.text("admin.rights.all"));
        choice.setItemLabelGenerator(
                value -> value == null ? texts.text("admin.rights.all") : texts.text(prefix + value.name()));
        choice.addValueChangeListener(change -> tell());
        return choice;
    }

    private void tell() {
        changed.accept(
                new Narrowing(search.getValue().strip(), area.getValue(), sign.getValue(), differing.getValue()));
    }
}

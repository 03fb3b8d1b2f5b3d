package app.okrug.ui.look;

import app.okrug.language.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinRequest;
import java.util.function.BiFunction;

/// Lets the reader choose the [Look]; each choice shows at once. Readers of weak sight have it on every page, not on
/// another site.
public class LookDialog extends Dialog {

    private final Texts texts;
    private Look look = LookCookie.of(VaadinRequest.getCurrent());

    LookDialog(Texts texts) {
        this.texts = texts;
        setHeaderTitle(texts.text("ui.look.title"));
        addClassName("okrug-look");
        var note = new Paragraph(texts.text("ui.look.note"));
        note.addClassName("okrug-muted");
        var choices = new Div(
                choice("theme", Look.Theme.values(), look.theme(), (now, theme) -> now.with(theme)),
                choice("contrast", Look.Contrast.values(), look.contrast(), (now, contrast) -> now.with(contrast)),
                choice("text", Look.TextSize.values(), look.text(), (now, size) -> now.with(size)),
                note);
        choices.addClassName("okrug-stack");
        add(choices);
        getFooter().add(new Button(texts.text("ui.close"), click -> close()));
    }

    /// Shows it on the current page.
    public static void open(Texts texts) {
        new LookDialog(texts).open();
    }

    private <E extends Enum<E>> RadioButtonGroup<E> choice(
            String part, E[] values, E now, BiFunction<Look, E, Look> change) {
        var group = new RadioButtonGroup<E>(texts.text("ui.look." + part));
        group.setItems(values);
        group.setItemLabelGenerator(value -> texts.text("ui.look." + part + "." + Look.attribute(value)));
        group.setValue(now);
        group.addValueChangeListener(chosen -> choose(change.apply(look, chosen.getValue())));
        return group;
    }

    private void choose(Look other) {
        look = other;
        LookCookie.choose(other, UI.getCurrent());
    }
}

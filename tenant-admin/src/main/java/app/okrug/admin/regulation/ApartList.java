package app.okrug.admin.regulation;

import app.okrug.acts.ApartLine;
import app.okrug.acts.ParameterLine;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where a parameter is set apart, place by place.
class ApartList extends UnorderedList {

    private final Texts texts;
    private final transient ParameterLine line;

    ApartList(Texts texts, ParameterLine line) {
        this.texts = texts;
        this.line = line;
        addClassName("admin-apart");
        show(null, null);
    }

    /// Lets each of them be changed and lifted.
    void editable(Consumer<ApartLine> change, Consumer<ApartLine> lift) {
        show(change, lift);
    }

    private void show(@Nullable Consumer<ApartLine> change, @Nullable Consumer<ApartLine> lift) {
        removeAll();
        for (var apart : line.apart()) {
            var item = new ListItem(new Span(texts.text("admin.parameter.apart.line", apart.where(), apart.text())));
            if (!apart.reason().isBlank()) {
                var reason = new Span(apart.reason());
                reason.addClassName("okrug-muted");
                item.add(reason);
            }
            if (change != null && lift != null) {
                item.add(
                        small("admin.change", "admin.parameter.apart.change.what", apart, change),
                        small("admin.parameter.apart.lift", "admin.parameter.apart.lift.what", apart, lift));
            }
            add(item);
        }
    }

    private Button small(String key, String spoken, ApartLine apart, Consumer<ApartLine> deed) {
        var button = new Button(texts.text(key), click -> deed.accept(apart));
        button.setAriaLabel(texts.text(spoken, apart.where(), line.name()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}

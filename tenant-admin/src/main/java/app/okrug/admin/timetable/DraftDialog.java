package app.okrug.admin.timetable;

import app.okrug.language.Texts;
import app.okrug.timetable.EditionLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks how a new draft is called and what it begins with.
class DraftDialog extends Dialog {

    private static final int LONGEST_NAME = 60;

    /// Told the name and the edition to copy; null for an empty week.
    @FunctionalInterface
    interface Begun {
        void begin(String name, @Nullable EditionLine source);
    }

    DraftDialog(Texts texts, List<EditionLine> all, @Nullable EditionLine usual, Begun begun) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.timetable.draft"));
        var name = name(texts, texts.text("admin.timetable.draft.name"));
        var source = new Select<EditionLine>();
        source.setLabel(texts.text("admin.timetable.draft.source"));
        source.setEmptySelectionAllowed(true);
        source.setEmptySelectionCaption(texts.text("admin.timetable.draft.empty"));
        source.setItems(all);
        source.setItemLabelGenerator(edition ->
                edition == null ? texts.text("admin.timetable.draft.empty") : EditionWords.name(texts, edition));
        source.setValue(usual);
        source.setWidthFull();
        add(name, source);
        var done = new Button(texts.text("admin.timetable.draft.begin"), click -> {
            close();
            begun.begin(name.getValue(), source.getValue());
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    static TextField name(Texts texts, String value) {
        var name = new TextField(texts.text("admin.timetable.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setValue(value);
        name.setWidthFull();
        name.setAutofocus(true);
        return name;
    }
}

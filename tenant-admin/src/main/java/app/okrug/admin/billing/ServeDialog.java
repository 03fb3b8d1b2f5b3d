package app.okrug.admin.billing;

import app.okrug.language.Texts;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/// Takes a school under a contract.
class ServeDialog extends Dialog {

    private final ComboBox<RegisteredSchool> school = new ComboBox<>();
    private final DayField from;
    private final IntegerField declared;
    private final transient Texts texts;

    /// What was chosen.
    record Wish(RegisteredSchool school, LocalDate from, int declared) {}

    ServeDialog(Texts texts, List<RegisteredSchool> free, LocalDate today, BiConsumer<ServeDialog, Wish> join) {
        this.texts = texts;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.billing.join"));
        setCloseOnOutsideClick(false);
        school.setLabel(texts.text("admin.school.name"));
        school.setItems(free);
        school.setItemLabelGenerator(RegisteredSchool::name);
        school.setWidthFull();
        from = new DayField(texts.text("admin.billing.join.from"), texts);
        from.setValue(today);
        declared = new IntegerField(texts.text("admin.billing.declared"));
        declared.setHelperText(texts.text("admin.billing.declared.help"));
        declared.setMin(0);
        declared.setValue(0);
        var fields = new Div(school, from, declared);
        fields.addClassName("okrug-stack");
        add(fields);
        var done = new Button(texts.text("admin.billing.join"), click -> read(join));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    /// Says beside the school why it cannot be.
    void refuse(String why) {
        school.setErrorMessage(why);
        school.setInvalid(true);
        school.focus();
    }

    private void read(BiConsumer<ServeDialog, Wish> join) {
        school.setErrorMessage(texts.text("admin.value.missing"));
        school.setInvalid(school.isEmpty());
        from.setErrorMessage(texts.text("admin.value.missing"));
        from.setInvalid(from.isEmpty());
        declared.setErrorMessage(texts.text("admin.billing.declared.wrong"));
        declared.setInvalid(declared.isEmpty() || declared.getValue() < 0);
        if (!school.isInvalid() && !from.isInvalid() && !declared.isInvalid()) {
            join.accept(this, new Wish(school.getValue(), from.getValue(), declared.getValue()));
        }
    }
}

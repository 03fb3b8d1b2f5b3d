package app.okrug.admin.groups;

import app.okrug.curriculum.AcrossGroups;
import app.okrug.curriculum.GroupId;
import app.okrug.curriculum.UnfitGroup;
import app.okrug.language.Texts;
import app.okrug.school.ClassLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/// Asks for a new group out of several classes.
class GroupDialog extends Dialog {

    private static final int LONGEST = 60;

    private final transient Texts texts;
    private final transient AcrossGroups groups;
    private final transient Consumer<GroupId> done;
    private final TextField name;
    private final ComboBox<ClassLine> home;
    private final TeachingFields teaching;

    GroupDialog(Texts texts, AcrossGroups groups, List<ClassLine> classes, Consumer<GroupId> done) {
        this.texts = texts;
        this.groups = groups;
        this.done = done;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.groups.add"));
        setCloseOnOutsideClick(false);
        name = new TextField(texts.text("admin.groups.name"));
        name.setHelperText(texts.text("admin.groups.name.hint"));
        name.setMaxLength(LONGEST);
        name.setWidthFull();
        name.setAutofocus(true);
        home = new ComboBox<>(texts.text("admin.groups.home"));
        home.setHelperText(texts.text("admin.groups.home.hint"));
        home.setItems(classes);
        home.setItemLabelGenerator(ClassLine::name);
        home.setWidthFull();
        teaching = new TeachingFields(texts, groups);
        add(name, home, teaching);
        var save = new Button(texts.text("admin.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), save);
    }

    private void save() {
        name.setErrorMessage(texts.text("admin.groups.name.missing"));
        name.setInvalid(name.getValue().isBlank());
        home.setErrorMessage(texts.text("admin.groups.home.missing"));
        home.setInvalid(home.getValue() == null);
        if (!teaching.complete() || name.isInvalid() || home.isInvalid()) {
            return;
        }
        try {
            var id = groups.open(name.getValue(), home.getValue().id(), teaching.teaching());
            close();
            done.accept(id);
        } catch (UnfitGroup unfit) {
            name.setErrorMessage(texts.text("admin.groups.unfit." + unfit.why()));
            name.setInvalid(true);
        }
    }
}

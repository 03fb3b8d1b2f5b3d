package app.okrug.admin.calendar;

import app.okrug.language.Texts;
import app.okrug.school.ClassLine;
import app.okrug.school.Profiles;
import app.okrug.school.YearId;
import app.okrug.ui.dialog.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/// Asks which classes have which profile.
class ProfileDialog extends Dialog {

    private static final int LONGEST = 60;

    ProfileDialog(Texts texts, Profiles profiles, YearId year, List<ClassLine> all, Runnable done) {
        var known = profiles.ofYear(year);
        var classes = new MultiSelectComboBox<ClassLine>(texts.text("admin.calendar.classes"));
        classes.setItems(all);
        classes.setItemLabelGenerator(line -> known.containsKey(line.id())
                ? texts.text("admin.calendar.profile.of", line.name(), known.getOrDefault(line.id(), ""))
                : line.name());
        classes.setErrorMessage(texts.text("admin.calendar.classes.missing"));
        classes.setWidthFull();
        var profile = new TextField(texts.text("admin.calendar.profile"));
        profile.setHelperText(texts.text("admin.calendar.profile.help"));
        profile.setMaxLength(LONGEST);
        profile.setWidthFull();
        var form = new Div(classes, profile);
        form.addClassName("okrug-stack");
        add(form);
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.calendar.profile.set"));
        setCloseOnOutsideClick(false);
        var save = new Button(texts.text("admin.save"), click -> {
            classes.setInvalid(classes.isEmpty());
            if (!classes.isInvalid()) {
                profiles.set(
                        year, classes.getValue().stream().map(ClassLine::id).toList(), profile.getValue());
                close();
                Notice.done(texts.text("admin.calendar.profile.done"));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), save);
    }
}

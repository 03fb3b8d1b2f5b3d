package app.okrug.admin.groups;

import app.okrug.curriculum.AcrossGroup;
import app.okrug.curriculum.AcrossGroups;
import app.okrug.curriculum.AcrossMember;
import app.okrug.curriculum.UnfitGroup;
import app.okrug.language.Texts;
import app.okrug.school.StaleCopy;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;

/// Asks which pupils join a group, and from which day on.
class JoinDialog extends Dialog {

    private final transient Texts texts;
    private final transient AcrossGroups groups;
    private final transient AcrossGroup group;
    private final transient Runnable done;
    private final DayField day;
    private final MultiSelectComboBox<AcrossMember> pupils;

    JoinDialog(Texts texts, AcrossGroups groups, AcrossGroup group, LocalDate today, Runnable done) {
        this.texts = texts;
        this.groups = groups;
        this.group = group;
        this.done = done;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.groups.join.of", group.name()));
        setCloseOnOutsideClick(false);
        day = new DayField(texts.text("admin.movement.first-day"), texts);
        day.setHelperText(texts.text("admin.groups.join.hint"));
        day.setValue(today);
        pupils = new MultiSelectComboBox<>(texts.text("admin.class.pupils"));
        pupils.setItemLabelGenerator(one ->
                texts.text("admin.movement.pupil", one.pupil().full(), one.className() == null ? "" : one.className()));
        pupils.setWidthFull();
        pupils.setItems(groups.others(group.id(), today));
        day.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                offer(change.getValue());
            }
        });
        add(day, pupils);
        var save = new Button(texts.text("admin.groups.join"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), save);
    }

    /// Other pupils can join on another day; those chosen already stay chosen where they can.
    private void offer(LocalDate from) {
        var chosen = pupils.getValue().stream().map(one -> one.pupil().person()).toList();
        var others = groups.others(group.id(), from);
        pupils.setItems(others);
        pupils.select(others.stream()
                .filter(one -> chosen.contains(one.pupil().person()))
                .toList());
    }

    private void save() {
        day.setErrorMessage(texts.text("ui.day.missing"));
        day.setInvalid(day.getValue() == null);
        pupils.setErrorMessage(texts.text("admin.groups.join.missing"));
        pupils.setInvalid(pupils.getValue().isEmpty());
        if (day.isInvalid() || pupils.isInvalid()) {
            return;
        }
        try {
            groups.join(
                    group.id(),
                    pupils.getValue().stream().map(one -> one.pupil().person()).toList(),
                    day.getValue(),
                    group.version());
        } catch (UnfitGroup unfit) {
            day.setErrorMessage(texts.text("admin.groups.unfit." + unfit.why()));
            day.setInvalid(true);
            return;
        } catch (StaleCopy stale) {
            Notice.problem(texts.text("ui.failure.changed"));
        }
        close();
        done.run();
    }
}

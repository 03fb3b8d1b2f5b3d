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
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/// Asks for the last day of a pupil in a group.
class LeaveDialog extends Dialog {

    LeaveDialog(
            Texts texts, AcrossGroups groups, AcrossGroup group, AcrossMember member, LocalDate today, Runnable done) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.groups.leave.of", member.pupil().familyAndGiven()));
        setCloseOnOutsideClick(false);
        var day = new DayField(texts.text("admin.groups.leave.day"), texts);
        day.setValue(today);
        add(new Paragraph(texts.text("admin.groups.leave.hint")), day);
        var save = new Button(texts.text("admin.groups.leave"), click -> {
            day.setErrorMessage(texts.text("ui.day.missing"));
            day.setInvalid(day.getValue() == null);
            if (day.isInvalid()) {
                return;
            }
            try {
                groups.leave(group.id(), member.pupil().person(), day.getValue(), group.version());
            } catch (UnfitGroup unfit) {
                day.setErrorMessage(texts.text("admin.groups.unfit." + unfit.why()));
                day.setInvalid(true);
                return;
            } catch (StaleCopy stale) {
                Notice.problem(texts.text("ui.failure.changed"));
            }
            close();
            done.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), save);
    }
}

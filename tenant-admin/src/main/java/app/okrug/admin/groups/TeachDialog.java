package app.okrug.admin.groups;

import app.okrug.curriculum.AcrossGroup;
import app.okrug.curriculum.AcrossGroups;
import app.okrug.curriculum.UnfitGroup;
import app.okrug.language.Texts;
import app.okrug.school.StaleCopy;
import app.okrug.ui.dialog.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/// Asks for one more subject of a group.
class TeachDialog extends Dialog {

    TeachDialog(Texts texts, AcrossGroups groups, AcrossGroup group, Runnable done) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.groups.teach.of", group.name()));
        setCloseOnOutsideClick(false);
        var teaching = new TeachingFields(texts, groups);
        add(teaching);
        var save = new Button(texts.text("admin.save"), click -> {
            if (!teaching.complete()) {
                return;
            }
            try {
                groups.teach(group.id(), teaching.teaching(), group.version());
            } catch (UnfitGroup unfit) {
                teaching.taughtAlready();
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

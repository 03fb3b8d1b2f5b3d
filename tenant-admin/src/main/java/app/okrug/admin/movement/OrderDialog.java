package app.okrug.admin.movement;

import app.okrug.language.Texts;
import app.okrug.people.MoveId;
import app.okrug.people.MoveLine;
import app.okrug.people.MovementBook;
import app.okrug.school.StaleCopy;
import app.okrug.ui.dialog.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/// Asks for the order behind a move that has been made already.
class OrderDialog extends Dialog {

    OrderDialog(Texts texts, MovementBook book, MoveLine line, MoveId id, Runnable done) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.movement.order.of", line.pupil().familyAndGiven()));
        setCloseOnOutsideClick(false);
        var fields = new OrderFields(texts, line.order());
        add(fields);
        var save = new Button(texts.text("admin.save"), click -> {
            if (!fields.complete()) {
                return;
            }
            try {
                book.enter(id, fields.order(), line.version());
                close();
            } catch (StaleCopy stale) {
                Notice.problem(texts.text("ui.failure.changed"));
            }
            done.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), save);
    }
}

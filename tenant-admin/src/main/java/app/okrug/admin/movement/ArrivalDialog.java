package app.okrug.admin.movement;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.language.Texts;
import app.okrug.onboarding.Enrolment;
import app.okrug.people.GuardianRow;
import app.okrug.people.Order;
import app.okrug.people.UnfitMove;
import app.okrug.school.ClassLine;
import app.okrug.ui.dialog.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;

/// Asks for a pupil who arrives, for a guardian and for the order.
class ArrivalDialog extends Dialog {

    private final transient Texts texts;
    private final transient Enrolment enrolment;
    private final transient Runnable done;
    private final PupilFields pupil;
    private final GuardianFields guardian;
    private final OrderFields order;

    ArrivalDialog(
            Texts texts, Access access, Enrolment enrolment, List<ClassLine> classes, LocalDate today, Runnable done) {
        this.texts = texts;
        this.enrolment = enrolment;
        this.done = done;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.movement.arrive"));
        setCloseOnOutsideClick(false);
        pupil = new PupilFields(texts, classes, today);
        guardian = new GuardianFields(texts);
        order = new OrderFields(texts, Order.NONE);
        add(pupil);
        if (access.allows(Right.GUARDIANS_EDIT, Target.school())) {
            add(
                    new H3(texts.text("admin.movement.guardian")),
                    new Paragraph(texts.text("admin.movement.guardian.hint")),
                    guardian);
        }
        add(new H3(texts.text("admin.movement.order")), order);
        var save = new Button(texts.text("admin.movement.arrive.do"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), save);
    }

    private void save() {
        var complete = pupil.complete() & guardian.complete() & order.complete();
        if (!complete) {
            return;
        }
        List<GuardianRow> family = guardian.rows(pupil.fileNumber());
        try {
            enrolment.arrive(pupil.row(), family, order.order());
        } catch (UnfitMove unfit) {
            pupil.refused(unfit.why());
            return;
        }
        close();
        Notice.done(texts.text("admin.movement.arrived"));
        done.run();
    }
}

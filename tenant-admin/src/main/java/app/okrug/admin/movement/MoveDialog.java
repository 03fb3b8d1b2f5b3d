package app.okrug.admin.movement;

import app.okrug.language.Texts;
import app.okrug.people.Movement;
import app.okrug.people.NotInAnyClass;
import app.okrug.people.Order;
import app.okrug.people.PupilLine;
import app.okrug.people.UnfitMove;
import app.okrug.school.ClassLine;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;

/// Asks where one pupil moves: into another class, into another part of it, or out of the school.
class MoveDialog extends Dialog {

    /// What happens to the pupil.
    enum Way {
        CLASS,
        SUBGROUP,
        LEAVE
    }

    private static final int LONGEST_SUBGROUP = 40;

    private final transient Texts texts;
    private final transient Movement movement;
    private final transient PupilLine pupil;
    private final transient Runnable done;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final ComboBox<ClassLine> to;
    private final TextField subgroup;
    private final DayField day;
    private final OrderFields order;
    private final Paragraph effect = new Paragraph();

    /// @param ways what the acting person may do with this pupil, at least one
    /// @param classes of the current year
    MoveDialog(
            Texts texts,
            Movement movement,
            PupilLine pupil,
            List<Way> ways,
            List<ClassLine> classes,
            LocalDate today,
            Runnable done) {
        this.texts = texts;
        this.movement = movement;
        this.pupil = pupil;
        this.done = done;
        addClassName("admin-dialog");
        setHeaderTitle(pupil.name().full());
        setCloseOnOutsideClick(false);
        way.setLabel(texts.text("admin.movement.way"));
        way.setItems(ways);
        way.setItemLabelGenerator(item -> texts.text(
                "admin.movement.way." + (item == Way.CLASS && pupil.classId() == null ? "RETURN" : item.name())));
        to = new ComboBox<>(texts.text("admin.movement.to"));
        to.setItems(classes.stream()
                .filter(one -> !one.id().equals(pupil.classId()))
                .toList());
        to.setItemLabelGenerator(ClassLine::name);
        subgroup = new TextField(texts.text("admin.pupil.subgroup"));
        subgroup.setHelperText(texts.text("admin.movement.subgroup.hint"));
        subgroup.setMaxLength(LONGEST_SUBGROUP);
        subgroup.setValue(pupil.subgroup() == null ? "" : pupil.subgroup());
        day = new DayField("", texts);
        day.setValue(today);
        order = new OrderFields(texts, Order.NONE);
        effect.getElement().setAttribute("role", "status");
        way.addValueChangeListener(change -> arrange());
        way.setValue(ways.getFirst());
        add(new Paragraph(now()), way, to, subgroup, day, order, effect);
        var save = new Button(texts.text("admin.movement.do"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), save);
    }

    private String now() {
        return pupil.className() == null
                ? texts.text("admin.movement.now.none")
                : pupil.subgroup() == null
                        ? texts.text("admin.movement.now", pupil.className())
                        : texts.text("admin.movement.now.part", pupil.className(), pupil.subgroup());
    }

    private void arrange() {
        to.setVisible(way.getValue() == Way.CLASS);
        subgroup.setVisible(way.getValue() != Way.LEAVE);
        day.setLabel(texts.text(way.getValue() == Way.LEAVE ? "admin.movement.last-day" : "admin.movement.first-day"));
        effect.setText(texts.text("admin.movement.effect." + way.getValue()));
    }

    private void save() {
        if (!complete()) {
            return;
        }
        var part = subgroup.getValue().isBlank() ? null : subgroup.getValue();
        var from = day.getValue();
        try {
            switch (way.getValue()) {
                case CLASS -> movement.transfer(pupil.person(), to.getValue().id(), part, from, order.order());
                case SUBGROUP -> movement.changeSubgroup(pupil.person(), part, from, order.order());
                case LEAVE -> movement.leave(pupil.person(), from, order.order());
            }
        } catch (UnfitMove unfit) {
            refused(unfit.why());
            return;
        } catch (NotInAnyClass none) {
            wrong(texts.text("admin.movement.unfit.NOT_IN_CLASS"));
            return;
        }
        close();
        Notice.done(texts.text("admin.movement.done"));
        done.run();
    }

    private void refused(UnfitMove.Why why) {
        if (why == UnfitMove.Why.PAPER_MISSING) {
            order.wanted();
        } else if (why == UnfitMove.Why.SAME_PLACE && way.getValue() == Way.SUBGROUP) {
            subgroup.setErrorMessage(texts.text("admin.movement.unfit." + why));
            subgroup.setInvalid(true);
        } else {
            wrong(texts.text("admin.movement.unfit." + why));
        }
    }

    private void wrong(String words) {
        day.setErrorMessage(words);
        day.setInvalid(true);
    }

    private boolean complete() {
        to.setErrorMessage(texts.text("admin.movement.to.missing"));
        to.setInvalid(way.getValue() == Way.CLASS && to.getValue() == null);
        day.setErrorMessage(texts.text("ui.day.missing"));
        day.setInvalid(day.getValue() == null);
        subgroup.setInvalid(false);
        return order.complete() && !to.isInvalid() && !day.isInvalid();
    }
}

package app.okrug.admin.movement;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.language.Texts;
import app.okrug.people.Movement;
import app.okrug.people.PupilLine;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.school.Years;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Opens the dialog that moves a pupil, wherever pupils are listed.
@Component
public class Moves {

    private final Texts texts;
    private final Access access;
    private final Movement movement;
    private final Classes classes;
    private final Years years;
    private final SchoolClock clock;

    Moves(Texts texts, Access access, Movement movement, Classes classes, Years years, SchoolClock clock) {
        this.texts = texts;
        this.access = access;
        this.movement = movement;
        this.classes = classes;
        this.years = years;
        this.clock = clock;
    }

    /// A button that moves the pupil; empty for who may not.
    public Optional<Button> button(PupilLine pupil, Runnable done) {
        if (ways(pupil).isEmpty()) {
            return Optional.empty();
        }
        var button = new Button(texts.text("admin.movement.move"), click -> open(pupil, done));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(
                texts.text("admin.movement.move") + ": " + pupil.name().familyAndGiven());
        return Optional.of(button);
    }

    /// Asks where the pupil moves; only for who may.
    void open(PupilLine pupil, Runnable done) {
        var ways = ways(pupil);
        if (ways.isEmpty()) {
            return;
        }
        new MoveDialog(
                        texts,
                        movement,
                        pupil,
                        ways,
                        classes.ofYear(years.current().id()),
                        clock.today(),
                        done)
                .open();
    }

    private List<MoveDialog.Way> ways(PupilLine pupil) {
        var in = pupil.classId() == null ? null : pupil.classId().value();
        var target = Target.pupil(pupil.person().value(), in);
        var ways = new ArrayList<MoveDialog.Way>();
        if (access.allows(Right.PUPILS_MOVE, target)) {
            ways.add(MoveDialog.Way.CLASS);
        }
        if (in != null && access.allows(Right.SUBGROUPS_EDIT, target)) {
            ways.add(MoveDialog.Way.SUBGROUP);
        }
        if (in != null && access.allows(Right.PUPILS_MOVE, target)) {
            ways.add(MoveDialog.Way.LEAVE);
        }
        return ways;
    }
}

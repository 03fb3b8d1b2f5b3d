package app.okrug.admin.slips;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.language.Texts;
import app.okrug.school.ClassId;
import app.okrug.slips.ActivationSlips;
import app.okrug.slips.Again;
import app.okrug.slips.PrintedSlips;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The buttons that print slips, where the acting person may issue codes; nothing where they may not.
@Component
public class SlipButtons {

    private final Texts texts;
    private final Access access;
    private final ActivationSlips slips;

    SlipButtons(Texts texts, Access access, ActivationSlips slips) {
        this.texts = texts;
        this.access = access;
        this.slips = slips;
    }

    /// For the pupils of a class and for their guardians.
    ///
    /// @param name of the class, «7Б»
    public Div ofClass(ClassId schoolClass, String name) {
        var buttons = new Div();
        buttons.addClassName("okrug-row");
        if (access.allows(Right.CREDENTIALS_FAMILY, Target.schoolClass(schoolClass.value()))) {
            buttons.add(
                    button(texts.text("admin.slips.pupils", name), again -> slips.ofPupils(schoolClass, again)),
                    button(texts.text("admin.slips.guardians", name), again -> slips.ofGuardians(schoolClass, again)));
        }
        return buttons;
    }

    /// For the members of staff.
    public Div ofStaff() {
        var buttons = new Div();
        buttons.addClassName("okrug-row");
        if (access.allows(Right.CREDENTIALS_STAFF, Target.school())) {
            buttons.add(button(texts.text("admin.slips.staff"), slips::ofStaff));
        }
        return buttons;
    }

    private Button button(String words, Function<Again, PrintedSlips> print) {
        return new Button(words, Symbol.PRINT.icon(), click -> new SlipsDialog(texts, words, print).open());
    }
}

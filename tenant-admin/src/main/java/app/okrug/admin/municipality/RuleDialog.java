package app.okrug.admin.municipality;

import app.okrug.acts.Subject;
import app.okrug.language.Texts;
import app.okrug.municipality.MunicipalTemplates;
import app.okrug.municipality.Rule;
import app.okrug.municipality.TemplateRefused;
import app.okrug.regulation.Ruling.Mode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Rules on one subject: which, whether it is locked or offered, how it is to be, why. Stays open with all
/// that was typed until the rule is taken.
abstract class RuleDialog extends Dialog {

    private final Texts texts;
    private final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final Paragraph problem = new Paragraph();
    private final transient Consumer<Rule> save;

    /// @param known the rule that is changed; null for a new one
    /// @param save told the rule; may refuse it
    RuleDialog(Texts texts, String title, @Nullable Rule known, Consumer<Rule> save) {
        this.texts = texts;
        this.save = save;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text(title));
        setCloseOnOutsideClick(false);
        mode.setLabel(texts.text("admin.municipality.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(one -> texts.text("admin.municipality.choice." + one));
        mode.setValue(known == null ? Mode.LOCK : known.mode());
        mode.addClassName("admin-choices");
        reason.setLabel(texts.text("admin.municipality.reason"));
        reason.setHelperText(texts.text("admin.municipality.reason.help"));
        reason.setMaxLength(MunicipalTemplates.LONGEST);
        reason.setWidthFull();
        reason.setValue(known == null ? "" : known.reason());
        problem.addClassName("admin-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var done = new Button(texts.text("admin.save"), click -> save());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
    }

    /// Puts the fields together, those of the subject first.
    void fill(Div subject) {
        subject.addClassName("okrug-stack");
        add(subject, mode, reason, problem);
    }

    /// The subject; empty, and said beside the field, when none was chosen.
    abstract Optional<Subject> subject();

    /// The value; empty, and said beside the field, when what was entered is none.
    abstract Optional<Object> value();

    private void save() {
        var subject = subject();
        var value = value();
        reason.setErrorMessage(texts.text("admin.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        if (subject.isEmpty() || value.isEmpty() || reason.isInvalid()) {
            return;
        }
        try {
            save.accept(new Rule(
                    subject.get(),
                    mode.getValue(),
                    value.get(),
                    reason.getValue().strip()));
            close();
        } catch (TemplateRefused refused) {
            problem.setText(refused.sentence().in(texts));
            problem.setVisible(true);
        }
    }
}

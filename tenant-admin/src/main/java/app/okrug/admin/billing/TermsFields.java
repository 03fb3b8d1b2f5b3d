package app.okrug.admin.billing;

import app.okrug.billing.ContractTerms;
import app.okrug.language.Texts;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days of a contract: of service and of payment.
class TermsFields extends Div {

    private static final int YEAR = 365;

    private final transient Texts texts;
    private final DayField signed;
    private final DayField starts;
    private final DayField ends;
    private final DayField trial;
    private final IntegerField due;
    private final IntegerField remind;
    private final IntegerField readOnly;
    private final IntegerField suspend;

    TermsFields(Texts texts, ContractTerms terms) {
        this.texts = texts;
        addClassName("okrug-stack");
        signed = day("signed", terms.signedOn());
        starts = day("starts", terms.startsOn());
        ends = day("ends", terms.endsOn());
        trial = day("trial", terms.trialUntil());
        due = days("due", 0, terms.dueDays());
        remind = days("remind", 1, terms.remindDays());
        readOnly = days("read-only", 1, terms.readOnlyDays());
        suspend = days("suspend", 1, terms.suspendDays());
        trial.setHelperText(texts.text("admin.billing.terms.trial.help"));
        add(
                signed,
                starts,
                ends,
                trial,
                due,
                new Paragraph(texts.text("admin.billing.terms.lead")),
                remind,
                readOnly,
                suspend);
    }

    /// The terms; empty, and told beside the fields, when a value is missing.
    Optional<ContractTerms> read() {
        for (var field : List.of(signed, starts)) {
            field.setErrorMessage(texts.text("admin.value.missing"));
            field.setInvalid(field.isEmpty());
        }
        for (var field : List.of(due, remind, readOnly, suspend)) {
            field.setErrorMessage(texts.text("admin.billing.terms.days"));
            field.setInvalid(field.isEmpty() || field.getValue() < field.getMin() || field.getValue() > YEAR);
        }
        if (signed.isInvalid()
                || starts.isInvalid()
                || List.of(due, remind, readOnly, suspend).stream().anyMatch(IntegerField::isInvalid)) {
            return Optional.empty();
        }
        return Optional.of(new ContractTerms(
                signed.getValue(),
                starts.getValue(),
                ends.getValue(),
                trial.getValue(),
                due.getValue(),
                remind.getValue(),
                readOnly.getValue(),
                suspend.getValue()));
    }

    private DayField day(String key, @Nullable LocalDate value) {
        var field = new DayField(texts.text("admin.billing.terms." + key), texts);
        field.setValue(value);
        return field;
    }

    private IntegerField days(String key, int least, int value) {
        var field = new IntegerField(texts.text("admin.billing.terms." + key));
        field.setMin(least);
        field.setMax(YEAR);
        field.setValue(value);
        return field;
    }
}

package app.okrug.admin.rights;

import app.okrug.language.Texts;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when, until when, why: what every role and every exception is given with.
class HeldFields extends Div {

    private static final int LONGEST = 500;

    private final transient Texts texts;
    private final DayField from;
    private final DayField until;
    private final TextArea reason;

    HeldFields(Texts texts, LocalDate today) {
        this.texts = texts;
        from = new DayField(texts.text("admin.holder.from"), texts);
        from.setValue(today);
        until = new DayField(texts.text("admin.holder.until"), texts);
        until.setHelperText(texts.text("admin.holder.until.help"));
        until.setClearButtonVisible(true);
        reason = new TextArea(texts.text("admin.holder.reason"));
        reason.setHelperText(texts.text("admin.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        var days = new Div(from, until);
        days.addClassName("admin-fields");
        add(days, reason);
    }

    /// A last day must be named, so the field does not say that it may be left empty.
    void alwaysEnds() {
        until.setHelperText("");
        until.setRequiredIndicatorVisible(true);
    }

    /// Whether everything is there; what is missing is said beside its field.
    ///
    /// @param ends whether a last day is needed
    boolean complete(boolean ends) {
        if (from.getValue() == null) {
            from.setErrorMessage(texts.text("ui.day.missing"));
            from.setInvalid(true);
        }
        var missing =
                until.isInvalid() && texts.text("admin.holder.until.missing").equals(until.getErrorMessage());
        if (ends && until.getValue() == null) {
            until.setErrorMessage(texts.text("admin.holder.until.missing"));
            until.setInvalid(true);
        } else if (until.getValue() != null
                && from.getValue() != null
                && until.getValue().isBefore(from.getValue())) {
            until.setErrorMessage(texts.text("admin.holder.until.early"));
            until.setInvalid(true);
        } else if (missing || until.getValue() != null) {
            until.setInvalid(false);
        }
        reason.setErrorMessage(texts.text("admin.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        return !from.isInvalid() && !until.isInvalid() && !reason.isInvalid();
    }

    /// Whether the days lie between a first one and a longest time; what does not is said beside its field.
    boolean within(LocalDate first, int longest) {
        if (from.getValue().isBefore(first)) {
            from.setErrorMessage(texts.text("admin.handover.past"));
            from.setInvalid(true);
        }
        var last = until.getValue();
        if (last != null && last.isAfter(from.getValue().plusDays(longest))) {
            until.setErrorMessage(texts.text("admin.handover.long"));
            until.setInvalid(true);
        }
        return !from.isInvalid() && !until.isInvalid();
    }

    LocalDate from() {
        return from.getValue();
    }

    @Nullable
    LocalDate until() {
        return until.getValue();
    }

    String reason() {
        return reason.getValue().strip();
    }
}

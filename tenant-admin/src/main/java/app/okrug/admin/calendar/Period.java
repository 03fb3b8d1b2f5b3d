package app.okrug.admin.calendar;

import app.okrug.language.Texts;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From one day to another.
class Period extends Div {

    private final Texts texts;
    private final DayField from;
    private final DayField to;

    Period(Texts texts, @Nullable LocalDate starts, @Nullable LocalDate ends, Runnable changed) {
        this.texts = texts;
        from = new DayField(texts.text("admin.calendar.from"), texts);
        to = new DayField(texts.text("admin.calendar.to"), texts);
        from.setValue(starts);
        to.setValue(ends);
        from.addValueChangeListener(change -> {
            if (to.isEmpty()) {
                to.setValue(change.getValue());
            }
            changed.run();
        });
        to.addValueChangeListener(change -> changed.run());
        addClassName("okrug-row");
        add(from, to);
    }

    /// Whether both days are there and in order; says beside the field what is not.
    boolean filled() {
        from.setInvalid(from.isEmpty());
        from.setErrorMessage(texts.text("ui.day.missing"));
        var wrong = to.isEmpty() || !from.isEmpty() && to.getValue().isBefore(from.getValue());
        to.setErrorMessage(texts.text(to.isEmpty() ? "ui.day.missing" : "admin.calendar.order"));
        to.setInvalid(wrong);
        return !from.isInvalid() && !wrong;
    }

    LocalDate from() {
        return from.getValue();
    }

    LocalDate to() {
        return to.getValue();
    }
}

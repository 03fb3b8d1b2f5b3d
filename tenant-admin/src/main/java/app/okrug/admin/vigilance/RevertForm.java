package app.okrug.admin.vigilance;

import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// Whose changes are to be taken back, and of which time.
class RevertForm extends Div {

    private final transient Texts texts;
    private final transient Asked asked;
    private final ComboBox<PersonName> person;
    private final DayField fromDay;
    private final TimePicker fromTime;
    private final DayField untilDay;
    private final TimePicker untilTime;

    /// What is done with the question.
    interface Asked {
        void about(PersonName person, LocalDateTime from, LocalDateTime until);
    }

    RevertForm(Texts texts, Writers writers, Asked asked) {
        this.texts = texts;
        this.asked = asked;
        person = new ComboBox<>(texts.text("admin.revert.person"));
        person.setItemLabelGenerator(PersonName::full);
        person.setItems(query -> writers.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        fromDay = new DayField(texts.text("admin.revert.from"), texts);
        fromTime = time("admin.revert.from.time");
        untilDay = new DayField(texts.text("admin.revert.until"), texts);
        untilTime = time("admin.revert.until.time");
        var show = new Button(texts.text("admin.revert.show"), _ -> ask());
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClassName("okrug-row");
        add(person, fromDay, fromTime, untilDay, untilTime, show);
    }

    /// Fills the form in; a day as a whole where nothing is told.
    void ask(Optional<PersonName> who, Optional<LocalDateTime> from, Optional<LocalDateTime> until, LocalDate today) {
        who.ifPresent(person::setValue);
        var begins = from.orElseGet(today::atStartOfDay);
        var ends = until.orElseGet(() -> today.plusDays(1).atStartOfDay());
        fromDay.setValue(begins.toLocalDate());
        fromTime.setValue(begins.toLocalTime());
        untilDay.setValue(ends.toLocalDate());
        untilTime.setValue(ends.toLocalTime());
    }

    boolean complete() {
        return check(person) & check(fromDay) & check(fromTime) & check(untilDay) & check(untilTime);
    }

    /// Asks when all is said and the end lies behind the beginning.
    void ask() {
        if (!complete()) {
            return;
        }
        var from = fromDay.getValue().atTime(fromTime.getValue());
        var until = untilDay.getValue().atTime(untilTime.getValue());
        untilDay.setErrorMessage(texts.text("admin.revert.order"));
        untilDay.setInvalid(!from.isBefore(until));
        if (!untilDay.isInvalid()) {
            asked.about(person.getValue(), from, until);
        }
    }

    private <F extends HasValue<?, ?> & HasValidation> boolean check(F field) {
        field.setErrorMessage(texts.text("admin.revert.missing"));
        field.setInvalid(field.isEmpty());
        return !field.isInvalid();
    }

    private TimePicker time(String key) {
        var field = new TimePicker(texts.text(key), LocalTime.MIDNIGHT);
        field.setLocale(Language.current());
        field.setStep(Duration.ofMinutes(30));
        return field;
    }
}

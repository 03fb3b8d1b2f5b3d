package app.okrug.admin.calendar;

import app.okrug.language.Texts;
import app.okrug.school.Bell;
import app.okrug.school.BellSchedule;
import app.okrug.school.Bells;
import app.okrug.school.ClassLine;
import app.okrug.school.ClassSet;
import app.okrug.school.Classes;
import app.okrug.school.Profiles;
import app.okrug.school.TermWriting;
import app.okrug.school.Terms;
import app.okrug.school.YearId;
import app.okrug.timetable.CalendarChange;
import app.okrug.timetable.SchoolCalendar;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The dialogs in which the calendar is changed.
@Component
class CalendarForms {

    private static final int LONGEST_NAME = 60;
    private static final List<Integer> SHIFTS = List.of(1, 2, 3);

    private final Texts texts;
    private final SchoolCalendar calendar;
    private final Bells usual;
    private final TermWriting terms;
    private final Terms dividing;
    private final Classes classes;
    private final Profiles profiles;

    CalendarForms(
            Texts texts,
            SchoolCalendar calendar,
            Bells usual,
            TermWriting terms,
            Terms dividing,
            Classes classes,
            Profiles profiles) {
        this.texts = texts;
        this.calendar = calendar;
        this.usual = usual;
        this.terms = terms;
        this.dividing = dividing;
        this.classes = classes;
        this.profiles = profiles;
    }

    /// Asks for nothing more than to look at what a change does.
    void confirm(YearId year, String title, CalendarChange change, Consumer<Optional<CalendarChange>> done) {
        new ChangeDialog(texts, calendar, year, title, new Div(), () -> Optional.of(change), done).open();
    }

    void term(YearId year, TermWriting.Line line, Consumer<Optional<CalendarChange>> done) {
        var reset = new Later();
        var period = new Period(texts, line.term().startsOn(), line.term().endsOn(), reset);
        open(
                reset,
                year,
                line.term().name(),
                new Div(period),
                () -> period.filled()
                        ? Optional.of(new CalendarChange.TermMoved(
                                line.term().id(), period.from(), period.to(), line.version()))
                        : Optional.empty(),
                done);
    }

    void daysOff(YearId year, List<ClassLine> all, Consumer<Optional<CalendarChange>> done) {
        var reset = new Later();
        var name = name(reset);
        var period = new Period(texts, null, null, reset);
        var classes = classes(all, reset);
        classes.setHelperText(texts.text("admin.calendar.off.help"));
        open(
                reset,
                year,
                texts.text("admin.calendar.off.add"),
                new Div(name, period, classes),
                () -> {
                    var named = named(name);
                    return period.filled() && named
                            ? Optional.of(new CalendarChange.DaysOff(
                                    name.getValue().strip(),
                                    period.from(),
                                    period.to(),
                                    classes.getValue().stream()
                                            .map(ClassLine::id)
                                            .toList()))
                            : Optional.empty();
                },
                done);
    }

    /// @param stored null for a set to be made
    void set(YearId year, @Nullable ClassSet stored, Consumer<Optional<CalendarChange>> done) {
        var reset = new Later();
        var school = terms.ofYear(year).stream().map(TermWriting.Line::term).toList();
        var form = new ClassSetForm(
                texts,
                new TermPlan(school, dividing.ofYear(year)),
                classes.ofYear(year),
                profiles.ofYear(year),
                stored,
                reset);
        open(
                reset,
                year,
                stored == null ? texts.text("admin.calendar.set.add") : stored.name(),
                form,
                () -> form.set().map(CalendarChange.SetSaved::new),
                done);
    }

    void bells(YearId year, Consumer<Optional<CalendarChange>> done) {
        var reset = new Later();
        var name = name(reset);
        var period = new Period(texts, null, null, reset);
        var shift = new Select<Integer>();
        shift.setLabel(texts.text("admin.calendar.shift"));
        shift.setEmptySelectionAllowed(true);
        shift.setEmptySelectionCaption(shift(null));
        shift.setItems(SHIFTS);
        shift.setItemLabelGenerator(this::shift);
        shift.addValueChangeListener(change -> reset.run());
        var form = new Div(name, period, shift);
        var rows = new ArrayList<BellRow>();
        usual.all().forEach(bell -> {
            var row = new BellRow(texts, bell, reset);
            rows.add(row);
            form.add(row);
        });
        open(
                reset,
                year,
                texts.text("admin.calendar.bells.add"),
                form,
                () -> {
                    var named = named(name);
                    var right = rows.stream().map(BellRow::filled).reduce(true, Boolean::logicalAnd);
                    return period.filled() && named && right
                            ? Optional.of(new CalendarChange.BellsAdded(new BellSchedule(
                                    UUID.randomUUID(),
                                    name.getValue().strip(),
                                    shift.getValue(),
                                    period.from(),
                                    period.to(),
                                    rows.stream().map(BellRow::bell).toList())))
                            : Optional.empty();
                },
                done);
    }

    void shifts(YearId year, List<ClassLine> all, Consumer<Optional<CalendarChange>> done) {
        var reset = new Later();
        var classes = classes(all, reset);
        var shift = new Select<Integer>();
        shift.setLabel(texts.text("admin.calendar.shift"));
        shift.setItems(SHIFTS);
        shift.setItemLabelGenerator(this::shift);
        shift.setValue(2);
        shift.addValueChangeListener(change -> reset.run());
        open(
                reset,
                year,
                texts.text("admin.calendar.shift.set"),
                new Div(classes, shift),
                () -> {
                    classes.setErrorMessage(texts.text("admin.calendar.classes.missing"));
                    classes.setInvalid(classes.isEmpty());
                    return classes.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new CalendarChange.ShiftSet(
                                    classes.getValue().stream()
                                            .map(ClassLine::id)
                                            .toList(),
                                    shift.getValue()));
                },
                done);
    }

    /// «2 смена»; without a number, all of them.
    String shift(@Nullable Integer shift) {
        return shift == null ? texts.text("admin.calendar.shift.all") : texts.text("admin.calendar.shift.of", shift);
    }

    /// «1 – 08:00–08:30, 2 – …».
    static String times(BellSchedule schedule) {
        return schedule.bells().stream()
                .map(bell -> bell.number() + " – " + bell.starts() + "–" + bell.ends())
                .collect(Collectors.joining(", "));
    }

    private void open(
            Later reset,
            YearId year,
            String title,
            Div form,
            Supplier<Optional<CalendarChange>> wish,
            Consumer<Optional<CalendarChange>> done) {
        form.addClassName("okrug-stack");
        var dialog = new ChangeDialog(texts, calendar, year, title, form, wish, done);
        reset.is(dialog::changed);
        dialog.open();
    }

    private TextField name(Runnable reset) {
        var name = new TextField(texts.text("admin.calendar.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setWidthFull();
        name.setErrorMessage(texts.text("admin.calendar.name.missing"));
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> reset.run());
        return name;
    }

    private static boolean named(TextField name) {
        name.setInvalid(name.getValue().isBlank());
        return !name.isInvalid();
    }

    private MultiSelectComboBox<ClassLine> classes(List<ClassLine> all, Runnable reset) {
        var classes = new MultiSelectComboBox<ClassLine>(texts.text("admin.calendar.classes"));
        classes.setItems(all);
        classes.setItemLabelGenerator(ClassLine::name);
        classes.setWidthFull();
        classes.addValueChangeListener(change -> reset.run());
        return classes;
    }

    /// Calls what is known only after the fields that call it.
    private static final class Later implements Runnable {

        private @Nullable Runnable action;

        void is(Runnable told) {
            action = told;
        }

        @Override
        public void run() {
            if (action != null) {
                action.run();
            }
        }
    }

    /// When one lesson begins and ends.
    private static final class BellRow extends Div {

        private final Texts texts;
        private final int number;
        private final TimePicker starts;
        private final TimePicker ends;

        BellRow(Texts texts, Bell bell, Runnable changed) {
            this.texts = texts;
            number = bell.number();
            starts = new TimePicker(texts.text("admin.calendar.bell.starts", number), bell.starts());
            ends = new TimePicker(texts.text("admin.calendar.bell.ends", number), bell.ends());
            starts.addValueChangeListener(change -> changed.run());
            ends.addValueChangeListener(change -> changed.run());
            addClassName("okrug-row");
            add(starts, ends);
        }

        boolean filled() {
            var wrong = starts.isEmpty() || ends.isEmpty() || !starts.getValue().isBefore(ends.getValue());
            ends.setErrorMessage(texts.text("admin.calendar.bell.order"));
            ends.setInvalid(wrong);
            return !wrong;
        }

        Bell bell() {
            return new Bell(number, starts.getValue(), ends.getValue());
        }
    }
}

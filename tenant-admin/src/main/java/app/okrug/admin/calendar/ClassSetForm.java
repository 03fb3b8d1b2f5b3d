package app.okrug.admin.calendar;

import app.okrug.language.Texts;
import app.okrug.regulation.TermKind;
import app.okrug.school.ClassId;
import app.okrug.school.ClassLine;
import app.okrug.school.ClassSet;
import app.okrug.school.ClassSetId;
import app.okrug.school.DayOff;
import app.okrug.school.TermDates;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Asks for a set of classes: which they are, by which terms they are taught, and which days they have off.
class ClassSetForm extends Div {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_TERMS = 12;

    private final Texts texts;
    private final TermPlan plan;
    private final @Nullable ClassSet stored;
    private final Runnable changed;
    private final TextField name;
    private final MultiSelectComboBox<ClassLine> classes;
    private final Select<TermKind> kind = new Select<>();
    private final IntegerField count;
    private final Checkbox holidays;
    private final Div terms = new Div();
    private final Div daysOff = new Div();

    /// @param stored null for a set to be made
    ClassSetForm(
            Texts texts,
            TermPlan plan,
            List<ClassLine> all,
            Map<ClassId, String> profiles,
            @Nullable ClassSet stored,
            Runnable changed) {
        this.texts = texts;
        this.plan = plan;
        this.stored = stored;
        this.changed = changed;
        name = new TextField(texts.text("admin.calendar.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setWidthFull();
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> changed.run());
        classes = new MultiSelectComboBox<>(texts.text("admin.calendar.classes"));
        classes.setItems(all);
        classes.setItemLabelGenerator(ClassLine::name);
        classes.setWidthFull();
        classes.addValueChangeListener(change -> changed.run());
        kind.setLabel(texts.text("admin.calendar.set.terms"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(texts.text("admin.calendar.set.terms.school"));
        kind.setItems(TermKind.values());
        kind.setItemLabelGenerator(one ->
                one == null ? texts.text("admin.calendar.set.terms.school") : texts.text("regulation.TermKind." + one));
        count = new IntegerField(texts.text("admin.calendar.set.count"));
        count.setMin(1);
        count.setMax(MOST_TERMS);
        count.setStepButtonsVisible(true);
        holidays = new Checkbox(texts.text("admin.calendar.set.holidays"), stored == null);
        holidays.addValueChangeListener(change -> changed.run());
        addClassName("okrug-stack");
        terms.addClassName("okrug-stack");
        daysOff.addClassName("okrug-stack");
        var more = new Button(texts.text("admin.calendar.off.add"), Symbol.ADD.icon(), click -> {
            daysOff.add(new OffRow(null));
            changed.run();
        });
        more.addClassName("admin-start");
        add(name, picker(all, profiles), classes, kind, count, terms, holidays);
        add(new H3(texts.text("admin.calendar.set.off")), daysOff, more);
        if (stored != null) {
            show(stored, all);
        }
        kind.addValueChangeListener(change -> chosen(change.getValue()));
        count.addValueChangeListener(change -> propose());
        several();
    }

    /// What the form says; empty, with the reason beside the field, when it cannot be.
    Optional<ClassSet> set() {
        name.setErrorMessage(texts.text("admin.calendar.name.missing"));
        name.setInvalid(name.getValue().isBlank());
        classes.setErrorMessage(texts.text("admin.calendar.classes.missing"));
        classes.setInvalid(classes.isEmpty());
        var rows = new ArrayList<SpanRow>();
        terms.getChildren().forEach(row -> rows.add((SpanRow) row));
        daysOff.getChildren().forEach(row -> rows.add((SpanRow) row));
        var right = rows.stream().map(SpanRow::filled).reduce(true, Boolean::logicalAnd);
        if (!right || name.isInvalid() || classes.isInvalid() || count.isInvalid()) {
            return Optional.empty();
        }
        var dates = termDates();
        return Optional.of(new ClassSet(
                stored == null ? new ClassSetId(UUID.randomUUID()) : stored.id(),
                name.getValue().strip(),
                classes.getValue().stream().map(ClassLine::id).toList(),
                dates,
                days(dates),
                stored == null ? 0 : stored.version()));
    }

    private List<TermDates> termDates() {
        var of = kind.getValue();
        var dates = new ArrayList<TermDates>();
        if (of != null) {
            terms.getChildren()
                    .map(SpanRow.class::cast)
                    .forEach(row -> dates.add(
                            new TermDates(of, dates.size() + 1, row.name(), row.period.from(), row.period.to())));
        }
        return dates;
    }

    /// A day has one name: what is written in a row counts before the holidays of the school.
    private List<DayOff> days(List<TermDates> dates) {
        var days = new LinkedHashMap<LocalDate, DayOff>();
        daysOff.getChildren()
                .map(SpanRow.class::cast)
                .forEach(row -> row.period
                        .from()
                        .datesUntil(row.period.to().plusDays(1))
                        .forEach(day -> days.put(day, new DayOff(day, row.name()))));
        if (holidays.getValue() && !dates.isEmpty()) {
            plan.holidaysWithin(dates, texts.text("admin.calendar.set.holidays.name"))
                    .forEach(day -> days.putIfAbsent(day.day(), day));
        }
        return List.copyOf(days.values());
    }

    private void show(ClassSet set, List<ClassLine> all) {
        name.setValue(set.name());
        classes.select(
                all.stream().filter(line -> set.classes().contains(line.id())).toList());
        if (!set.terms().isEmpty()) {
            kind.setValue(set.terms().getFirst().kind());
            count.setValue(set.terms().size());
            set.terms().forEach(term -> terms.add(new SpanRow(term.name(), term.startsOn(), term.endsOn())));
        }
        OffLine.spans(set.daysOff()).forEach(line -> daysOff.add(new OffRow(line)));
    }

    private void chosen(@Nullable TermKind of) {
        if (of != null) {
            count.setValue(TermPlan.usual(of));
        }
        several();
        propose();
    }

    /// Only terms that a school numbers as it likes are counted; whoever shares the school's has no fields for them.
    private void several() {
        count.setVisible(kind.getValue() != null);
        holidays.setVisible(kind.getValue() != null);
        terms.setVisible(kind.getValue() != null);
    }

    private void propose() {
        changed.run();
        var of = kind.getValue();
        var wanted = count.getValue();
        if (of == null || wanted == null || wanted < 1 || wanted > MOST_TERMS) {
            return;
        }
        terms.removeAll();
        plan.of(of, wanted, texts).forEach(term -> terms.add(new SpanRow(term.name(), term.startsOn(), term.endsOn())));
    }

    /// Adds all classes of a year of study or of a profile at once.
    private Select<String> picker(List<ClassLine> all, Map<ClassId, String> profiles) {
        var several = new LinkedHashMap<String, List<ClassLine>>();
        all.forEach(line -> several.computeIfAbsent(
                        texts.text("admin.calendar.set.parallel", line.parallel()), _ -> new ArrayList<>())
                .add(line));
        all.stream()
                .filter(line -> profiles.containsKey(line.id()))
                .forEach(line -> several.computeIfAbsent(
                                texts.text("admin.calendar.set.profile", profiles.getOrDefault(line.id(), "")),
                                _ -> new ArrayList<>())
                        .add(line));
        var picker = new Select<String>();
        picker.setLabel(texts.text("admin.calendar.set.pick"));
        picker.setItems(several.keySet());
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                var chosen = new HashSet<>(classes.getValue());
                chosen.addAll(several.getOrDefault(change.getValue(), List.of()));
                classes.setValue(chosen);
                picker.clear();
            }
        });
        return picker;
    }

    /// A name for some days.
    private class SpanRow extends Div {

        private final TextField named;
        private final Period period;

        SpanRow(String text, @Nullable LocalDate from, @Nullable LocalDate to) {
            named = new TextField(texts.text("admin.calendar.name"));
            named.setMaxLength(LONGEST_NAME);
            named.setValue(text);
            named.setValueChangeMode(ValueChangeMode.EAGER);
            named.addValueChangeListener(change -> changed.run());
            period = new Period(texts, from, to, changed);
            addClassName("okrug-row");
            add(named, period);
        }

        String name() {
            return named.getValue().strip();
        }

        boolean filled() {
            named.setErrorMessage(texts.text("admin.calendar.name.missing"));
            named.setInvalid(named.getValue().isBlank());
            return period.filled() & !named.isInvalid();
        }
    }

    /// Days off, which can go again.
    private final class OffRow extends SpanRow {

        OffRow(@Nullable OffLine line) {
            super(line == null ? "" : line.name(), line == null ? null : line.from(), line == null ? null : line.to());
            var remove = new Button(Symbol.CLOSE.icon(), click -> {
                removeFromParent();
                changed.run();
            });
            remove.setAriaLabel(texts.text("admin.calendar.remove"));
            add(remove);
        }
    }
}

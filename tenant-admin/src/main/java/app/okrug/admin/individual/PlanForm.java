package app.okrug.admin.individual;

import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.IndividualPlan;
import app.okrug.curriculum.IndividualPlan.Kind;
import app.okrug.curriculum.IndividualPlan.Taking;
import app.okrug.curriculum.IndividualPlanId;
import app.okrug.curriculum.PlanChoices;
import app.okrug.curriculum.UnfitPlan;
import app.okrug.language.Texts;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An individual curriculum to be written: days, document, the courses of the class as ticks, courses of others.
class PlanForm extends Div {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NOTE = 500;

    private final Texts texts;
    private final PlanChoices choices;
    private final @Nullable IndividualPlan stored;
    private final Function<List<CourseLine>, List<String>> clashes;
    private final DayField from;
    private final DayField until;
    private final TextField number;
    private final DayField documentDay;
    private final TextArea note;
    private final List<CourseRow> rows = new ArrayList<>();
    private final MultiSelectComboBox<CourseLine> added;
    private final Paragraph total = new Paragraph();
    private final Paragraph clash = new Paragraph();

    /// @param stored null for a plan to be made
    /// @param clashes what stands at the same time in the week, of the courses given
    PlanForm(
            Texts texts,
            PlanChoices choices,
            @Nullable IndividualPlan stored,
            LocalDate today,
            Function<List<CourseLine>, List<String>> clashes) {
        this.texts = texts;
        this.choices = choices;
        this.stored = stored;
        this.clashes = clashes;
        from = new DayField(texts.text("admin.calendar.from"), texts);
        from.setValue(stored == null ? today : stored.startsOn());
        until = new DayField(texts.text("admin.calendar.to"), texts);
        until.setHelperText(texts.text("admin.individual.until.help"));
        until.setClearButtonVisible(true);
        number = new TextField(texts.text("admin.individual.document.field"));
        number.setMaxLength(LONGEST_NUMBER);
        documentDay = new DayField(texts.text("admin.individual.document.day"), texts);
        documentDay.setClearButtonVisible(true);
        note = new TextArea(texts.text("admin.individual.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        added = new MultiSelectComboBox<>(texts.text("admin.individual.others"));
        added.setItems(choices.others());
        added.setItemLabelGenerator(
                course -> texts.text("admin.individual.course", course.subject(), course.audience()));
        added.setHelperText(texts.text("admin.individual.others.help"));
        added.setWidthFull();
        added.addValueChangeListener(change -> count());
        if (stored != null) {
            show(stored);
        }
        var days = new Div(from, until, number, documentDay);
        days.addClassName("admin-fields");
        var list = new Div();
        list.addClassName("okrug-stack");
        var known = known();
        choices.own().forEach(course -> {
            var row = new CourseRow(texts, course, known.get(course.id().value()), this::count);
            rows.add(row);
            list.add(row);
        });
        total.getElement().setAttribute("role", "status");
        addClassName("okrug-stack");
        add(days, note, new H3(texts.text("admin.individual.courses")), list, added, total, clash);
        count();
    }

    /// What is entered; empty, with the reason beside the field, when it cannot be.
    Optional<IndividualPlan> plan() {
        from.setErrorMessage(texts.text("ui.day.missing"));
        from.setInvalid(from.isEmpty());
        var wrong = until.getValue() != null
                && from.getValue() != null
                && until.getValue().isBefore(from.getValue());
        until.setErrorMessage(texts.text("admin.calendar.order"));
        until.setInvalid(wrong);
        var right = rows.stream().map(CourseRow::filled).reduce(true, Boolean::logicalAnd);
        if (from.isInvalid() || wrong || !right) {
            return Optional.empty();
        }
        return Optional.of(new IndividualPlan(
                stored == null ? new IndividualPlanId(UUID.randomUUID()) : stored.id(),
                choices.pupil().person(),
                stored == null ? choices.schoolClass().id() : stored.schoolClass(),
                from.getValue(),
                until.getValue(),
                number.getValue(),
                documentDay.getValue(),
                note.getValue(),
                takings(),
                stored == null ? 0 : stored.version()));
    }

    /// Says beside the field why what was entered cannot be.
    void refused(UnfitPlan unfit) {
        var words = texts.text("admin.individual.unfit." + unfit.why());
        if (unfit.why() == UnfitPlan.Why.NOTHING) {
            added.setErrorMessage(words);
            added.setInvalid(true);
        } else {
            from.setErrorMessage(words);
            from.setInvalid(true);
        }
    }

    private List<Taking> takings() {
        return Stream.concat(
                        rows.stream().flatMap(row -> row.taking().stream()),
                        added.getValue().stream().map(course -> new Taking(course.id(), Kind.ADDED, null)))
                .toList();
    }

    private Map<UUID, Taking> known() {
        var known = new HashMap<UUID, Taking>();
        if (stored != null) {
            stored.courses().forEach(taking -> known.put(taking.course().value(), taking));
        }
        return known;
    }

    private void show(IndividualPlan plan) {
        until.setValue(plan.endsOn());
        number.setValue(plan.documentNumber());
        documentDay.setValue(plan.documentDay());
        note.setValue(plan.note());
        var ids = plan.courses().stream()
                .filter(taking -> taking.kind() == Kind.ADDED)
                .map(Taking::course)
                .toList();
        added.select(choices.others().stream()
                .filter(course -> ids.contains(course.id()))
                .toList());
    }

    /// Hours a week in all, and what cannot be attended because it stands at the same time.
    private void count() {
        added.setInvalid(false);
        var own = rows.stream().map(CourseRow::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        var all = added.getValue().stream().map(CourseLine::weeklyHours).reduce(own, BigDecimal::add);
        total.setText(
                texts.text("admin.individual.total", all.stripTrailingZeros().toPlainString()));
        var taken = Stream.concat(
                        rows.stream().filter(CourseRow::taken).map(CourseRow::course), added.getValue().stream())
                .toList();
        var found = added.getValue().isEmpty() ? List.<String>of() : clashes.apply(taken);
        clash.setVisible(!found.isEmpty());
        clash.setText(texts.text("admin.individual.clashes", String.join("; ", found)));
    }
}

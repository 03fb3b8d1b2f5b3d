package app.okrug.admin.individual;

import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.IndividualPlan.Kind;
import app.okrug.curriculum.IndividualPlan.Taking;
import app.okrug.language.Texts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A course of the class: whether the pupil takes it, and how many hours.
class CourseRow extends Div {

    static final BigDecimal MOST = BigDecimal.valueOf(40);

    private final Texts texts;
    private final CourseLine course;
    private final Checkbox takes;
    private final BigDecimalField hours;

    /// @param known what the plan says of it; null when nothing
    CourseRow(Texts texts, CourseLine course, @Nullable Taking known, Runnable changed) {
        this.texts = texts;
        this.course = course;
        takes = new Checkbox(
                texts.text("admin.individual.course", course.subject(), course.audience()),
                known == null || known.kind() != Kind.SKIPPED);
        hours = new BigDecimalField();
        hours.setAriaLabel(texts.text("admin.individual.hours.of", course.subject()));
        hours.setValue(known == null || known.hours() == null ? course.weeklyHours() : known.hours());
        hours.setWidth("6em");
        hours.setValueChangeMode(ValueChangeMode.LAZY);
        hours.setEnabled(takes.getValue());
        takes.addValueChangeListener(change -> {
            hours.setEnabled(change.getValue());
            changed.run();
        });
        hours.addValueChangeListener(change -> changed.run());
        addClassNames("okrug-row", "admin-plan-row");
        add(takes, hours);
    }

    CourseLine course() {
        return course;
    }

    boolean taken() {
        return takes.getValue();
    }

    /// Whether the hours can be; says beside the field when not.
    boolean filled() {
        var wanted = hours.getValue();
        hours.setErrorMessage(texts.text("admin.groups.hours.unfit"));
        hours.setInvalid(taken()
                && (wanted == null
                        || wanted.signum() <= 0
                        || wanted.compareTo(MOST) > 0
                        || wanted.stripTrailingZeros().scale() > 1));
        return !hours.isInvalid();
    }

    /// The hours that count for the pupil.
    BigDecimal counted() {
        var wanted = hours.getValue();
        return !taken() || wanted == null ? BigDecimal.ZERO : wanted;
    }

    /// In what it differs from the class; empty when it does not.
    Optional<Taking> taking() {
        if (!taken()) {
            return Optional.of(new Taking(course.id(), Kind.SKIPPED, null));
        }
        var wanted = hours.getValue();
        return wanted == null || wanted.compareTo(course.weeklyHours()) == 0
                ? Optional.empty()
                : Optional.of(new Taking(course.id(), Kind.HOURS, wanted));
    }
}

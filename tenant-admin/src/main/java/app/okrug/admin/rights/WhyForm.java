package app.okrug.admin.rights;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.curriculum.CourseLine;
import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.school.ClassLine;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks for the person, the action, the object and the day.
class WhyForm extends Div {

    private final transient Texts texts;
    private final transient Whom whom;
    private final Select<Category> category = new Select<>();
    private final ComboBox<PersonName> person;
    private final ComboBox<Right> right;
    private final ComboBox<CourseLine> course;
    private final ComboBox<ClassLine> schoolClass;
    private final ComboBox<PersonName> pupil;
    private final DayField day;
    private final DayField on;

    /// @param courses of the year; may be none
    WhyForm(
            Texts texts,
            Whom whom,
            List<CourseLine> courses,
            List<ClassLine> classes,
            LocalDate today,
            Consumer<Question> asked) {
        this.texts = texts;
        this.whom = whom;
        addClassName("okrug-stack");
        var categories = whom.categories();
        category.setLabel(texts.text("admin.why.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(one -> one == null ? "" : texts.text("access.category." + one));
        category.setValue(Category.STAFF);
        person = people("admin.why.person", category::getValue);
        person.setRequiredIndicatorVisible(true);
        category.addValueChangeListener(change -> {
            person.clear();
            person.getDataProvider().refreshAll();
        });
        right = new ComboBox<>(texts.text("admin.why.right"));
        right.setItems(
                (one, wish) -> Alphabet.found(wish, name(one), sentence(one)),
                Arrays.stream(Right.values()).sorted(Alphabet.by(this::name)).toList());
        right.setItemLabelGenerator(this::name);
        right.setRequiredIndicatorVisible(true);
        course = new ComboBox<>(texts.text("admin.why.course"));
        course.setItems((one, wish) -> Alphabet.found(wish, label(one)), courses);
        course.setItemLabelGenerator(WhyForm::label);
        schoolClass = new ComboBox<>(texts.text("admin.why.class"));
        schoolClass.setItems(classes);
        schoolClass.setItemLabelGenerator(ClassLine::name);
        schoolClass.setHelperText(texts.text("admin.why.class.help"));
        pupil = people("admin.why.pupil", () -> Category.PUPIL);
        pupil.setVisible(categories.contains(Category.PUPIL));
        day = new DayField(texts.text("admin.why.day"), texts);
        day.setHelperText(texts.text("admin.why.day.help"));
        on = new DayField(texts.text("admin.why.on"), texts);
        on.setHelperText(texts.text("admin.why.on.help"));
        on.setValue(today);
        Stream.of(course, schoolClass, pupil).forEach(field -> field.setClearButtonVisible(true));
        day.setClearButtonVisible(true);
        var ask = new Button(texts.text("admin.why.ask"), click -> ask(asked, today));
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ask.addClassName("admin-start");
        add(
                fields(category, person, right, on),
                new H3(texts.text("admin.why.object")),
                fields(course, day, pupil, schoolClass),
                ask);
    }

    /// Shows a question that stands in the address.
    void show(Question question) {
        if (whom.categories().contains(question.category())) {
            category.setValue(question.category());
        }
        choose(person, question.person());
        right.setValue(question.right());
        course.setValue(course.getListDataView()
                .getItems()
                .filter(one -> one.id().value().equals(question.course()))
                .findFirst()
                .orElse(null));
        schoolClass.setValue(schoolClass
                .getListDataView()
                .getItems()
                .filter(one -> one.id().value().equals(question.schoolClass()))
                .findFirst()
                .orElse(null));
        choose(pupil, question.pupil() == null ? null : new PersonId(question.pupil()));
        day.setValue(question.day());
        on.setValue(question.on());
    }

    private void ask(Consumer<Question> asked, LocalDate today) {
        person.setErrorMessage(texts.text("admin.why.person.missing"));
        person.setInvalid(person.getValue() == null);
        right.setErrorMessage(texts.text("admin.why.right.missing"));
        right.setInvalid(right.getValue() == null);
        if (person.isInvalid()) {
            person.focus();
        } else if (right.isInvalid()) {
            right.focus();
        } else if (!day.isInvalid() && !on.isInvalid()) {
            asked.accept(new Question(
                    category.getValue(),
                    person.getValue().person(),
                    right.getValue(),
                    course.getValue() == null ? null : course.getValue().id().value(),
                    schoolClass.getValue() == null
                            ? null
                            : schoolClass.getValue().id().value(),
                    pupil.getValue() == null ? null : pupil.getValue().person().value(),
                    day.getValue(),
                    Objects.requireNonNullElse(on.getValue(), today)));
        }
    }

    private ComboBox<PersonName> people(String label, Supplier<Category> of) {
        var field = new ComboBox<PersonName>(texts.text(label));
        field.setItems(query -> whom.find(of.get(), query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        field.setItemLabelGenerator(PersonName::full);
        return field;
    }

    private void choose(ComboBox<PersonName> field, @Nullable PersonId id) {
        if (id != null) {
            whom.named(id).ifPresent(field::setValue);
        }
    }

    private String name(Right one) {
        return texts.text("access.right." + one + ".name");
    }

    private String sentence(Right one) {
        return texts.text("access.right." + one + ".sentence");
    }

    private static String label(CourseLine line) {
        return String.join(" · ", line.audience(), line.subject(), line.teacherNames());
    }

    private static Div fields(Component... parts) {
        var fields = new Div(parts);
        fields.addClassName("admin-fields");
        return fields;
    }
}

package app.okrug.admin.movement;

import app.okrug.language.Texts;
import app.okrug.people.PupilRow;
import app.okrug.people.Sex;
import app.okrug.people.UnfitMove;
import app.okrug.school.ClassLine;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who arrives, into which class and since when.
class PupilFields extends Div {

    private static final int LONGEST = 80;

    private final transient Texts texts;
    private final TextField familyName;
    private final TextField givenName;
    private final TextField patronymic;
    private final TextField fileNumber;
    private final TextField subgroup;
    private final Select<Sex> sex = new Select<>();
    private final DayField born;
    private final DayField day;
    private final ComboBox<ClassLine> schoolClass;

    PupilFields(Texts texts, List<ClassLine> classes, LocalDate today) {
        this.texts = texts;
        familyName = field("admin.movement.family");
        familyName.setAutofocus(true);
        givenName = field("admin.movement.given");
        patronymic = field("admin.movement.patronymic");
        fileNumber = field("admin.pupil.number");
        subgroup = field("admin.pupil.subgroup");
        subgroup.setHelperText(texts.text("admin.movement.subgroup.hint"));
        sex.setLabel(texts.text("admin.movement.sex"));
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(item -> item == null ? "" : texts.text("admin.movement.sex." + item));
        sex.setEmptySelectionAllowed(true);
        born = new DayField(texts.text("admin.pupil.born"), texts);
        born.setMax(today);
        schoolClass = new ComboBox<>(texts.text("admin.classes.class"));
        schoolClass.setItems(classes);
        schoolClass.setItemLabelGenerator(ClassLine::name);
        day = new DayField(texts.text("admin.movement.first-day"), texts);
        day.setValue(today);
        addClassName("admin-fields");
        add(familyName, givenName, patronymic, sex, born, fileNumber, schoolClass, subgroup, day);
    }

    /// Whether all that must be known is there; says beside the field what is missing.
    boolean complete() {
        var complete = true;
        for (var field : List.of(familyName, givenName, fileNumber)) {
            field.setErrorMessage(texts.text("admin.movement.missing"));
            field.setInvalid(field.getValue().isBlank());
            complete &= !field.isInvalid();
        }
        schoolClass.setErrorMessage(texts.text("admin.movement.to.missing"));
        schoolClass.setInvalid(schoolClass.getValue() == null);
        day.setErrorMessage(texts.text("ui.day.missing"));
        day.setInvalid(day.getValue() == null);
        return complete && !schoolClass.isInvalid() && !day.isInvalid() && !born.isInvalid();
    }

    /// What was entered; only when complete.
    PupilRow row() {
        return new PupilRow(
                fileNumber(),
                familyName.getValue().strip(),
                givenName.getValue().strip(),
                written(patronymic),
                sex.getValue(),
                born.getValue(),
                schoolClass.getValue().name(),
                written(subgroup),
                null,
                null,
                null,
                day.getValue(),
                "",
                "");
    }

    String fileNumber() {
        return fileNumber.getValue().strip();
    }

    /// Says beside the field why the pupil cannot arrive so.
    void refused(UnfitMove.Why why) {
        var words = texts.text("admin.movement.unfit." + why);
        if (why == UnfitMove.Why.NUMBER_TAKEN) {
            fileNumber.setErrorMessage(words);
            fileNumber.setInvalid(true);
            fileNumber.focus();
        } else {
            day.setErrorMessage(words);
            day.setInvalid(true);
        }
    }

    private TextField field(String key) {
        var field = new TextField(texts.text(key));
        field.setMaxLength(LONGEST);
        return field;
    }

    private static @Nullable String written(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}

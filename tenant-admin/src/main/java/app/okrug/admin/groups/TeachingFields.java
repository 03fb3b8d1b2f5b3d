package app.okrug.admin.groups;

import app.okrug.curriculum.AcrossGroups;
import app.okrug.curriculum.NewTeaching;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;

/// What a group is taught, how much of it and by whom.
class TeachingFields extends Div {

    private static final BigDecimal MOST = BigDecimal.valueOf(40);

    private final transient Texts texts;
    private final ComboBox<String> subject;
    private final BigDecimalField hours;
    private final ComboBox<PersonName> teacher;

    TeachingFields(Texts texts, AcrossGroups groups) {
        this.texts = texts;
        subject = new ComboBox<>(texts.text("admin.course.subject"));
        subject.setItems(groups.subjects());
        subject.setAllowCustomValue(true);
        subject.addCustomValueSetListener(written -> subject.setValue(written.getDetail()));
        subject.setHelperText(texts.text("admin.groups.subject.hint"));
        hours = new BigDecimalField(texts.text("admin.course.hours"));
        hours.setValue(BigDecimal.TWO);
        teacher = new ComboBox<>(texts.text("admin.course.teacher"));
        teacher.setItems(groups.teachers());
        teacher.setItemLabelGenerator(PersonName::full);
        addClassName("admin-fields");
        add(subject, hours, teacher);
    }

    /// Whether all is there; says beside the field what is missing.
    boolean complete() {
        subject.setErrorMessage(texts.text("admin.groups.subject.missing"));
        subject.setInvalid(subject.getValue() == null || subject.getValue().isBlank());
        var wanted = hours.getValue();
        hours.setErrorMessage(texts.text("admin.groups.hours.unfit"));
        hours.setInvalid(wanted == null
                || wanted.signum() <= 0
                || wanted.compareTo(MOST) > 0
                || wanted.stripTrailingZeros().scale() > 1);
        teacher.setErrorMessage(texts.text("admin.groups.teacher.missing"));
        teacher.setInvalid(teacher.getValue() == null);
        return !subject.isInvalid() && !hours.isInvalid() && !teacher.isInvalid();
    }

    /// What was entered; only when complete.
    NewTeaching teaching() {
        return new NewTeaching(
                subject.getValue(), hours.getValue(), teacher.getValue().person());
    }

    /// The group is taught that already.
    void taughtAlready() {
        subject.setErrorMessage(texts.text("admin.groups.unfit.TAUGHT_ALREADY"));
        subject.setInvalid(true);
    }
}

package app.okrug.admin.movement;

import app.okrug.language.Texts;
import app.okrug.people.GuardianRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.regex.Pattern;

/// One guardian of a newcomer; nothing entered means that families come with a list later.
class GuardianFields extends Div {

    private static final int LONGEST = 80;

    /// Ten digits after +7 or 8, however they are set apart.
    private static final Pattern PHONE = Pattern.compile("(?:\\+?7|8)?(\\d{10})");

    private final transient Texts texts;
    private final TextField familyName;
    private final TextField givenName;
    private final TextField patronymic;
    private final TextField kinship;
    private final TextField phone;

    GuardianFields(Texts texts) {
        this.texts = texts;
        familyName = field("admin.movement.family");
        givenName = field("admin.movement.given");
        patronymic = field("admin.movement.patronymic");
        kinship = field("admin.movement.kinship");
        kinship.setHelperText(texts.text("admin.movement.kinship.hint"));
        phone = field("admin.movement.phone");
        addClassName("admin-fields");
        add(familyName, givenName, patronymic, kinship, phone);
    }

    /// Whether a guardian is named whole, or not at all; says beside the field what is missing.
    boolean complete() {
        var named = all().stream().anyMatch(field -> !field.getValue().isBlank());
        var complete = true;
        for (var field : List.of(familyName, givenName, kinship)) {
            field.setErrorMessage(texts.text("admin.movement.missing"));
            field.setInvalid(named && field.getValue().isBlank());
            complete &= !field.isInvalid();
        }
        phone.setErrorMessage(texts.text("admin.movement.phone.unreadable"));
        phone.setInvalid(named && !PHONE.matcher(digits()).matches());
        return complete && !phone.isInvalid();
    }

    /// What was entered; only when complete.
    List<GuardianRow> rows(String fileNumber) {
        var number = PHONE.matcher(digits());
        if (familyName.getValue().isBlank() || !number.matches()) {
            return List.of();
        }
        return List.of(new GuardianRow(
                familyName.getValue().strip(),
                givenName.getValue().strip(),
                patronymic.getValue().isBlank() ? null : patronymic.getValue().strip(),
                kinship.getValue().strip(),
                null,
                "+7" + number.group(1),
                null,
                fileNumber,
                false));
    }

    private String digits() {
        return phone.getValue().replaceAll("[\\s()–-]", "");
    }

    private List<TextField> all() {
        return List.of(familyName, givenName, patronymic, kinship, phone);
    }

    private TextField field(String key) {
        var field = new TextField(texts.text(key));
        field.setMaxLength(LONGEST);
        return field;
    }
}

package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import app.okrug.regulation.AbsenceCode;
import app.okrug.regulation.AbsenceState;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/// One sign of absence: what stands in the cell, what it means in the school's words, and as what it counts.
class SignRow extends Div {

    private static final int LONGEST_CODE = 3;
    private static final int LONGEST_MEANING = 80;

    private final TextField code;
    private final TextField meaning;
    private final Select<AbsenceState> state = new Select<>();
    private final Button remove;

    SignRow(Texts texts, AbsenceCode sign) {
        addClassNames("okrug-row", "admin-sign");
        code = new TextField(texts.text("admin.signs.code"));
        code.setMaxLength(LONGEST_CODE);
        code.setValue(sign.code());
        code.setErrorMessage(texts.text("admin.signs.code.wrong"));
        code.addClassName("admin-short");
        meaning = new TextField(texts.text("admin.signs.meaning"));
        meaning.setMaxLength(LONGEST_MEANING);
        meaning.setValue(sign.meaning());
        meaning.setErrorMessage(texts.text("admin.value.missing"));
        state.setLabel(texts.text("admin.signs.state"));
        state.setItems(AbsenceState.values());
        state.setItemLabelGenerator(each -> texts.text("regulation.absence." + each));
        state.setValue(sign.means());
        remove = new Button(Symbol.REMOVE.icon());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(texts.text("admin.signs.remove", sign.code()));
        add(code, meaning, state, remove);
    }

    void onRemove(Runnable action) {
        remove.addClickListener(click -> action.run());
    }

    void focus() {
        code.focus();
    }

    /// The sign; empty, and said beside the field, when a part of it is missing.
    Optional<AbsenceCode> read() {
        code.setInvalid(code.getValue().isBlank() || code.getValue().length() > LONGEST_CODE);
        meaning.setInvalid(meaning.getValue().isBlank());
        return code.isInvalid() || meaning.isInvalid()
                ? Optional.empty()
                : Optional.of(AbsenceCode.of(
                        code.getValue().strip(), meaning.getValue().strip(), state.getValue()));
    }
}

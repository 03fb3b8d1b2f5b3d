package app.okrug.admin.billing;

import app.okrug.billing.Party;
import app.okrug.billing.PartyField;
import app.okrug.language.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The details of an organisation. What is mistyped is told beside its field.
class PartyFields extends Div {

    private static final int LONGEST = 300;

    private final transient Map<PartyField, TextField> fields = new EnumMap<>(PartyField.class);

    PartyFields(Texts texts) {
        addClassName("okrug-stack");
        for (var field : PartyField.values()) {
            var input = new TextField(texts.text("admin.billing.party." + field));
            input.setErrorMessage(texts.text("admin.billing.party.wrong." + field));
            input.setMaxLength(LONGEST);
            input.setWidthFull();
            fields.put(field, input);
            add(input);
        }
    }

    void show(Party party) {
        set(PartyField.NAME, party.name());
        set(PartyField.INN, party.inn());
        set(PartyField.KPP, party.kpp());
        set(PartyField.ADDRESS, party.address());
        set(PartyField.BANK, party.bank());
        set(PartyField.BIK, party.bik());
        set(PartyField.ACCOUNT, party.account());
        set(PartyField.CORRESPONDENT, party.correspondent());
    }

    Party read() {
        return new Party(
                typed(PartyField.NAME),
                figures(PartyField.INN),
                figures(PartyField.KPP),
                typed(PartyField.ADDRESS),
                typed(PartyField.BANK),
                figures(PartyField.BIK),
                figures(PartyField.ACCOUNT),
                figures(PartyField.CORRESPONDENT));
    }

    /// Marks what is mistyped, and only that.
    void mark(Set<PartyField> wrong) {
        fields.forEach((field, input) -> input.setInvalid(wrong.contains(field)));
        fields.entrySet().stream()
                .filter(entry -> wrong.contains(entry.getKey()))
                .findFirst()
                .ifPresent(entry -> entry.getValue().focus());
    }

    private void set(PartyField field, String value) {
        of(field).setValue(value);
    }

    private String typed(PartyField field) {
        return of(field).getValue().strip();
    }

    /// Numbers are often copied with blanks in them.
    private String figures(PartyField field) {
        return typed(field).replaceAll("\\s", "");
    }

    private TextField of(PartyField field) {
        return Objects.requireNonNull(fields.get(field));
    }
}

package app.okrug.admin.rights;

import app.okrug.access.Scope;
import app.okrug.acts.MatrixPage.Square;
import app.okrug.language.Texts;
import app.okrug.regulation.ActWords;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// State, scopes within the ceiling, where the act says so, reason. Knows no service: takes a cell and gives back a
/// wish.
class CellForm extends Div {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_PARAGRAPH = 40;
    private static final int LONGEST_QUOTE = 2000;

    private final Texts texts;
    private final RadioButtonGroup<CellState> state = new RadioButtonGroup<>();
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>();
    private final TextField paragraph = new TextField();
    private final TextArea quote = new TextArea();
    private final TextArea reason = new TextArea();

    CellForm(Texts texts, Square square) {
        this.texts = texts;
        addClassName("okrug-stack");
        state.setLabel(texts.text("admin.rights.state"));
        state.setItems(CellState.values());
        state.setItemLabelGenerator(one -> texts.text("admin.rights.choice." + one, words(square.usual())));
        state.setItemEnabledProvider(one -> one != CellState.FORBID || !square.locked());
        state.setValue(square.state());
        state.addValueChangeListener(change -> scopes.setVisible(change.getValue() == CellState.ALLOW));
        state.addClassName("admin-choices");

        scopes.setLabel(texts.text("admin.rights.scopes"));
        scopes.setItems(EnumSet.copyOf(square.possible()));
        scopes.setItemLabelGenerator(scope -> texts.text("access.scope." + scope));
        scopes.setValue(square.scopes().isEmpty() ? only(square.possible()) : square.scopes());
        scopes.setVisible(square.state() == CellState.ALLOW);

        paragraph.setLabel(texts.text("admin.rights.paragraph"));
        paragraph.setHelperText(texts.text("admin.rights.paragraph.help"));
        paragraph.setMaxLength(LONGEST_PARAGRAPH);
        paragraph.setValue(Objects.requireNonNullElse(square.paragraph(), ""));
        quote.setLabel(texts.text("admin.rights.quote"));
        quote.setMaxLength(LONGEST_QUOTE);
        quote.setWidthFull();
        quote.setValue(Objects.requireNonNullElse(square.quote(), ""));

        reason.setLabel(texts.text("admin.reason"));
        reason.setHelperText(texts.text("admin.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        add(state, scopes, paragraph, quote, reason);
    }

    /// Puts back what had been filled in.
    void fill(CellWish kept) {
        state.setValue(kept.state());
        if (!kept.scopes().isEmpty()) {
            scopes.setValue(kept.scopes());
        }
        paragraph.setValue(Objects.requireNonNullElse(kept.source().paragraph(), ""));
        quote.setValue(Objects.requireNonNullElse(kept.source().quote(), ""));
        reason.setValue(kept.reason());
    }

    /// Fills in what the municipality recommends, with its decision as the reason.
    void take(Permission recommended, String decision) {
        state.setValue(recommended.state());
        if (recommended.state() == CellState.ALLOW) {
            scopes.setValue(Scope.read(recommended.scopes()));
        }
        reason.setValue(decision);
    }

    /// What is wished; empty, and said beside the field, when something is missing.
    Optional<CellWish> wish() {
        var allowed = state.getValue() == CellState.ALLOW;
        scopes.setErrorMessage(texts.text("admin.rights.scopes.missing"));
        scopes.setInvalid(allowed && scopes.getValue().isEmpty());
        paragraph.setErrorMessage(texts.text("admin.rights.paragraph.missing"));
        paragraph.setInvalid(paragraph.getValue().isBlank() && !quote.getValue().isBlank());
        reason.setErrorMessage(texts.text("admin.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        var wrong = Stream.<HasValidation>of(scopes, paragraph, reason)
                .filter(HasValidation::isInvalid)
                .findFirst();
        if (wrong.isPresent()) {
            ((HasElement) wrong.get()).getElement().callJsFunction("focus");
            return Optional.empty();
        }
        return Optional.of(new CellWish(
                state.getValue(),
                allowed ? scopes.getValue() : Set.of(),
                ActWords.of(paragraph.getValue(), quote.getValue()),
                reason.getValue().strip()));
    }

    /// What is filled in so far, be it complete or not.
    CellWish proposal() {
        return new CellWish(
                state.getValue(),
                state.getValue() == CellState.ALLOW ? Set.copyOf(scopes.getValue()) : Set.of(),
                ActWords.of("", ""),
                "");
    }

    private String words(Set<Scope> told) {
        return told.isEmpty()
                ? texts.text("admin.rights.may-not")
                : told.stream()
                        .sorted()
                        .map(scope -> texts.text("access.scope." + scope))
                        .collect(Collectors.joining(", "));
    }

    /// Where there is nothing to choose, it is chosen.
    private static Set<Scope> only(Set<Scope> possible) {
        return possible.size() == 1 ? possible : Set.of();
    }
}

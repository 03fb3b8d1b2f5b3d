package app.okrug.admin.schools;

import app.okrug.identity.JoinSide;
import app.okrug.identity.OfficeJoins;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Two accounts as the office sees them, which of them stays, and which papers were shown.
class JoinForm extends Card {

    /// What was decided.
    record Wish(JoinSide kept, JoinSide given, String reason) {}

    /// @param zone by whose clock moments are told
    /// @param done told when all is filled in
    JoinForm(Texts texts, JoinSide one, JoinSide other, ZoneId zone, Consumer<Wish> done) {
        super(texts.text("admin.joins.same"));
        var kept = new RadioButtonGroup<JoinSide>(texts.text("admin.doubles.kept"));
        kept.setItems(one, other);
        kept.setItemLabelGenerator(JoinSide::login);
        kept.setErrorMessage(texts.text("admin.doubles.kept.missing"));
        kept.setRequiredIndicatorVisible(true);
        var reason = new TextArea(texts.text("admin.joins.reason"));
        reason.setHelperText(texts.text("admin.joins.reason.help"));
        reason.setErrorMessage(texts.text("admin.doubles.reason.missing"));
        reason.setMaxLength(OfficeJoins.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        var join = new Button(texts.text("admin.joins.join"), click -> {
            kept.setInvalid(kept.getValue() == null);
            reason.setInvalid(reason.getValue().isBlank());
            if (!kept.isInvalid() && !reason.isInvalid()) {
                var stays = kept.getValue();
                done.accept(new Wish(
                        stays, stays == one ? other : one, reason.getValue().strip()));
            }
        });
        join.addThemeVariants(ButtonVariant.LUMO_ERROR);
        join.addClassName("admin-start");
        add(sides(texts, one, other, zone), kept, reason, join);
    }

    /// Both beside each other.
    static Div sides(Texts texts, JoinSide one, JoinSide other, ZoneId zone) {
        var sides = new Div(side(texts, one, zone), side(texts, other, zone));
        sides.addClassName("okrug-row");
        return sides;
    }

    private static Card side(Texts texts, JoinSide side, ZoneId zone) {
        var last = side.lastSignedIn();
        return new Card(
                side.login(),
                new Facts(texts)
                        .fact("admin.operators.name", side.displayName())
                        .fact(
                                "admin.joins.schools",
                                side.places().stream()
                                        .map(place -> texts.text(
                                                "admin.joins.place",
                                                place.school(),
                                                texts.text("admin.users.who." + place.category())))
                                        .collect(Collectors.joining("; ")))
                        .fact(
                                "admin.operators.state",
                                texts.text(
                                        side.blocked()
                                                ? "admin.joins.state.blocked"
                                                : side.activated()
                                                        ? "admin.operators.state.active"
                                                        : "admin.operators.state.invited"))
                        .fact(
                                "admin.users.last",
                                last == null
                                        ? texts.text("admin.users.last.NEVER")
                                        : Dates.moment(last, zone, Language.current()))
                        .fact(
                                "admin.user.second-step",
                                texts.text(
                                        side.secondStep()
                                                ? "admin.user.second-step.on"
                                                : "admin.user.second-step.off")));
    }
}

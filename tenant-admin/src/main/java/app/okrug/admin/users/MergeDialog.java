package app.okrug.admin.users;

import app.okrug.access.UserId;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import app.okrug.users.UserLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Two accounts side by side, which of them stays, and why.
class MergeDialog extends Dialog {

    private static final int LONGEST = 500;

    /// What was decided.
    record Wish(UserId kept, UserId given, String reason) {}

    /// @param one what the one account is here, a line at least
    /// @param other the same of the other
    MergeDialog(Texts texts, List<UserLine> one, List<UserLine> other, ZoneId zone, Consumer<Wish> done) {
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.doubles.dialog", one.getFirst().name()));
        setCloseOnOutsideClick(false);
        var sides = new Div(side(texts, one, zone), side(texts, other, zone));
        sides.addClassName("okrug-row");
        var kept = new RadioButtonGroup<UserLine>(texts.text("admin.doubles.kept"));
        kept.setItems(one.getFirst(), other.getFirst());
        kept.setItemLabelGenerator(line -> line.member().login());
        kept.setErrorMessage(texts.text("admin.doubles.kept.missing"));
        var reason = new TextArea(texts.text("admin.doubles.reason"));
        reason.setErrorMessage(texts.text("admin.doubles.reason.missing"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        add(sides, kept, reason, new Paragraph(texts.text("admin.doubles.consequence")));
        var merge = new Button(texts.text("admin.doubles.merge"), click -> {
            kept.setInvalid(kept.getValue() == null);
            reason.setInvalid(reason.getValue().isBlank());
            if (!kept.isInvalid() && !reason.isInvalid()) {
                var stays = kept.getValue().member().account();
                var goes = Stream.of(one, other)
                        .map(lines -> lines.getFirst().member().account())
                        .filter(account -> !account.equals(stays))
                        .findFirst()
                        .orElseThrow();
                done.accept(new Wish(stays, goes, reason.getValue().strip()));
                close();
            }
        });
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), merge);
    }

    private static Card side(Texts texts, List<UserLine> lines, ZoneId zone) {
        var member = lines.getFirst().member();
        var last = member.lastSignedIn();
        var facts = new Facts(texts)
                .fact("admin.users.state", new UserSign(texts, member.state()))
                .fact(
                        "admin.users.last",
                        last == null
                                ? texts.text("admin.users.last.NEVER")
                                : Dates.moment(last, zone, Language.current()))
                .fact(
                        "admin.user.second-step",
                        texts.text(member.secondStep() ? "admin.user.second-step.on" : "admin.user.second-step.off"));
        lines.forEach(
                line -> facts.fact("admin.users.who." + line.member().category(), String.join("; ", line.ties())));
        if (member.elsewhere()) {
            facts.fact("admin.user.elsewhere", texts.text("admin.user.elsewhere.yes"));
        }
        return new Card(member.login(), facts);
    }
}

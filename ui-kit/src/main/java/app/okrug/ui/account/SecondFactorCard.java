package app.okrug.ui.account;

import app.okrug.identity.OwnSecondFactor;
import app.okrug.identity.QrPicture;
import app.okrug.identity.SecondFactorSetup;
import app.okrug.language.Texts;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/// Codes of a telephone as a second step of sign-in: setting them up, taking them away; and recovery codes, which serve
/// passkeys, too.
class SecondFactorCard extends Card {

    private final Texts texts;
    private final transient OwnSecondFactor factor;
    private final String due;
    private final Div content = new Div();

    /// @param due until when it must be set up, in words; empty when nobody demands it
    SecondFactorCard(Texts texts, OwnSecondFactor factor, String due) {
        super(texts.text("ui.second.title"));
        this.texts = texts;
        this.factor = factor;
        this.due = due;
        content.addClassNames("okrug-stack");
        add(content);
        fill();
    }

    private void fill() {
        content.removeAll();
        var state = factor.state();
        var row = row();
        if (state.since() == null) {
            content.add(new Paragraph(texts.text("ui.second.lead")));
            row.add(button("ui.second.begin", this::begin));
        } else {
            content.add(new StateSign(Tone.GOOD, texts.text("ui.second.on")));
        }
        if (state.asked()) {
            content.add(new Paragraph(texts.text("ui.second.left", state.recoveryLeft())));
            row.add(button("ui.second.codes", this::askCodes));
        } else if (!due.isEmpty()) {
            content.add(new StateSign(Tone.WARNING, texts.text("ui.second.due", due)));
        }
        if (state.since() != null) {
            var remove = button("ui.second.remove", this::askRemove);
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
            row.add(remove);
        }
        content.add(row);
    }

    private void begin() {
        factor.begin().ifPresentOrElse(this::setUp, this::fill);
    }

    private void setUp(SecondFactorSetup setup) {
        content.removeAll();
        var picture = new Image(QrPicture.address(setup.address()), texts.text("ui.second.picture"));
        picture.addClassName("okrug-qr");
        var secret = new Code(setup.secret().replaceAll("(.{4})(?=.)", "$1 "));
        secret.addClassName("okrug-secret");
        var code = new TextField(texts.text("ui.second.code"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setMaxLength(12);
        var take = button("ui.second.take", () -> take(code));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        content.add(
                new Paragraph(texts.text("ui.second.scan")),
                picture,
                new Paragraph(texts.text("ui.second.type")),
                secret,
                code,
                row(button("ui.cancel", this::fill), take));
        code.focus();
    }

    private void take(TextField code) {
        var codes = factor.confirm(code.getValue());
        code.setErrorMessage(texts.text("ui.second.code.wrong"));
        code.setInvalid(codes.isEmpty());
        if (!codes.isEmpty()) {
            Notice.done(texts.text("ui.second.on"));
            show(codes);
        }
    }

    /// Says what holds after passkeys have changed.
    ///
    /// @param codes recovery codes to be shown; empty when there are no fresh ones
    void passkeysChanged(List<String> codes) {
        if (codes.isEmpty()) {
            fill();
        } else {
            show(codes);
            scrollIntoView();
        }
    }

    /// The codes stand nowhere else: they stay on the page until the reader has put them away.
    private void show(List<String> codes) {
        content.removeAll();
        var list = new UnorderedList();
        list.addClassName("okrug-recovery");
        codes.forEach(one -> list.add(new ListItem(new Code(one))));
        content.add(new Paragraph(texts.text("ui.second.once")), list, row(button("ui.second.kept", this::fill)));
    }

    private void askCodes() {
        new Confirmation(
                        texts,
                        texts.text("ui.second.codes.question"),
                        texts.text("ui.second.codes.consequence"),
                        texts.text("ui.second.codes"),
                        () -> show(factor.recoveryCodes()))
                .open();
    }

    private void askRemove() {
        new Confirmation(
                        texts,
                        texts.text("ui.second.remove.question"),
                        texts.text("ui.second.remove.consequence"),
                        texts.text("ui.second.remove"),
                        () -> {
                            factor.remove();
                            fill();
                        })
                .open();
    }

    private Button button(String key, Runnable deed) {
        return new Button(texts.text(key), click -> deed.run());
    }

    private static Div row(Button... buttons) {
        var row = new Div(buttons);
        row.addClassName("okrug-row");
        return row;
    }
}

package app.okrug.admin.schools;

import app.okrug.access.CurrentOperator;
import app.okrug.access.OfficeRight;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.admin.users.LostStepDialog;
import app.okrug.identity.IssuedCode;
import app.okrug.identity.LastOperator;
import app.okrug.identity.LoginTaken;
import app.okrug.identity.LostSecondSteps;
import app.okrug.identity.Operators;
import app.okrug.identity.Operators.Former;
import app.okrug.identity.Operators.OperatorLine;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.function.Consumer;

/// The people of the office: inviting one, a fresh code, taking a lost second step away, ending one, and who has left.
@Route(OperatorsView.PATH)
@PageTitle("admin.operators.title")
@RequiresOffice(OfficeRight.OPERATORS_VIEW)
class OperatorsView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = OfficeView.PATH + "/operators";

    private final Texts texts;
    private final transient Operators operators;
    private final transient LostSecondSteps lost;
    private final transient ZoneId zone;
    private final Div codes = new Div();
    private final Div people = new Div();

    OperatorsView(Texts texts, Operators operators, LostSecondSteps lost, SchoolCreation creation) {
        this.texts = texts;
        this.operators = operators;
        this.lost = lost;
        this.zone = creation.usualZone();
        people.addClassName("okrug-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        codes.removeAll();
        var back = new Anchor(OfficeView.PATH, Symbol.BACK.icon(), new Span(texts.text("admin.schools.all")));
        back.addClassName("admin-back");
        var invite = new Button(texts.text("admin.operators.new"), Symbol.ADD.icon(), click -> invite());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        invite.addClassName("admin-start");
        add(new Div(back), new Lead(texts.text("admin.operators.lead")), invite, codes, people);
        show();
    }

    private void show() {
        people.removeAll();
        var table = new Lines<OperatorLine>(texts, "admin.operators.title")
                .words("admin.operators.name", OperatorLine::displayName)
                .words("admin.users.login", OperatorLine::login)
                .parts("admin.operators.state", this::state, Comparator.comparing(OperatorLine::activated))
                .parts("admin.operators.step", this::step, Comparator.comparing(OperatorLine::secondStep))
                .parts("admin.operators.deed", this::deeds, (Comparator<OperatorLine>) null);
        table.show(operators.all());
        people.add(table);
        var former = operators.former();
        if (!former.isEmpty()) {
            var left = new Lines<Former>(texts, "admin.operators.former")
                    .words("admin.operators.name", Former::displayName)
                    .words("admin.users.login", Former::login)
                    .parts(
                            "admin.operators.ended",
                            one -> new Span(Dates.moment(one.ended(), zone, Language.current())),
                            Comparator.comparing(Former::ended))
                    .words("admin.operators.ended.by", Former::by)
                    .words("admin.operators.ended.reason", Former::reason);
            left.show(former);
            people.add(new Card(texts.text("admin.operators.former"), left));
        }
    }

    private Component state(OperatorLine line) {
        return line.activated()
                ? new StateSign(Tone.GOOD, texts.text("admin.operators.state.active"))
                : new StateSign(Tone.WARNING, texts.text("admin.operators.state.invited"));
    }

    private Component step(OperatorLine line) {
        return line.secondStep()
                ? new StateSign(Tone.GOOD, texts.text("admin.user.second-step.on"))
                : new StateSign(Tone.WARNING, texts.text("admin.user.second-step.off"));
    }

    private Component deeds(OperatorLine line) {
        if (CurrentOperator.require().account().equals(line.account())) {
            return new Span(texts.text("admin.operators.oneself"));
        }
        var deeds = new Div(deed(line, "admin.operators.code", this::askCode));
        if (line.secondStep()) {
            deeds.add(deed(line, "admin.lost-step", this::takeStep));
        }
        var end = deed(line, "admin.operators.end", this::end);
        end.addThemeVariants(ButtonVariant.LUMO_ERROR);
        deeds.add(end);
        deeds.addClassName("okrug-row");
        return deeds;
    }

    private Button deed(OperatorLine line, String key, Consumer<OperatorLine> deed) {
        var button = new Button(texts.text(key), click -> deed.accept(line));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.text(key) + ": " + line.displayName());
        return button;
    }

    private void invite() {
        new NewOperatorDialog(texts, operators::fit, dialog -> {
                    try {
                        var code = operators.add(dialog.login(), dialog.name());
                        dialog.close();
                        hand(code);
                    } catch (LoginTaken taken) {
                        dialog.refuse();
                    }
                })
                .open();
    }

    private void askCode(OperatorLine line) {
        new Confirmation(
                        texts,
                        texts.text("admin.operators.code.question", line.displayName()),
                        texts.text("admin.operators.code.consequence"),
                        texts.text("admin.operators.code"),
                        () -> hand(operators.freshCode(line.account())))
                .open();
    }

    private void hand(IssuedCode code) {
        codes.removeAll();
        codes.add(new FirstCode(texts, code, texts.text("admin.operators.code.title", code.displayName()), zone));
        codes.scrollIntoView();
        show();
    }

    private void takeStep(OperatorLine line) {
        LostStepDialog.of(texts, line.displayName(), dialog -> {
                    lost.ofOperator(line.account(), dialog.reason());
                    dialog.close();
                    Notice.done(texts.text("admin.lost-step.done", line.displayName()));
                    show();
                })
                .open();
    }

    private void end(OperatorLine line) {
        new EndOperatorDialog(texts, line.displayName(), dialog -> {
                    try {
                        operators.end(line.account(), dialog.reason());
                        dialog.close();
                        Notice.done(texts.text("admin.operators.end.done", line.displayName()));
                        show();
                    } catch (LastOperator last) {
                        dialog.refuse(texts.text("admin.operators.end.last"));
                    }
                })
                .open();
    }
}

package app.okrug.admin.schools;

import app.okrug.access.CurrentOperator;
import app.okrug.access.OfficeRight;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.admin.users.LostStepDialog;
import app.okrug.identity.LostSecondSteps;
import app.okrug.identity.Operators;
import app.okrug.identity.Operators.OperatorLine;
import app.okrug.language.Texts;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.icon.Symbol;
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
import java.util.Comparator;

/// The people of the office: who has protected the sign-in, and taking a lost second step away.
@Route(OperatorsView.PATH)
@PageTitle("admin.operators.title")
@RequiresOffice(OfficeRight.OPERATORS_VIEW)
class OperatorsView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = OfficeView.PATH + "/operators";

    private final Texts texts;
    private final transient Operators operators;
    private final transient LostSecondSteps lost;

    OperatorsView(Texts texts, Operators operators, LostSecondSteps lost) {
        this.texts = texts;
        this.operators = operators;
        this.lost = lost;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var back = new Anchor(OfficeView.PATH, Symbol.BACK.icon(), new Span(texts.text("admin.schools.all")));
        back.addClassName("admin-back");
        var table = new Lines<OperatorLine>(texts, "admin.operators.title")
                .words("admin.operators.name", OperatorLine::displayName)
                .words("admin.users.login", OperatorLine::login)
                .parts("admin.operators.step", this::step, Comparator.comparing(OperatorLine::secondStep))
                .parts("admin.operators.deed", this::deed, (Comparator<OperatorLine>) null);
        table.show(operators.all());
        add(new Div(back), new Lead(texts.text("admin.operators.lead")), table);
    }

    private Component step(OperatorLine line) {
        return line.secondStep()
                ? new StateSign(Tone.GOOD, texts.text("admin.user.second-step.on"))
                : new StateSign(Tone.WARNING, texts.text("admin.user.second-step.off"));
    }

    private Component deed(OperatorLine line) {
        if (CurrentOperator.require().account().equals(line.account())) {
            return new Span(texts.text("admin.operators.oneself"));
        }
        if (!line.secondStep()) {
            return new Span();
        }
        var take = new Button(
                texts.text("admin.lost-step"),
                click -> LostStepDialog.of(texts, line.displayName(), dialog -> {
                            lost.ofOperator(line.account(), dialog.reason());
                            dialog.close();
                            Notice.done(texts.text("admin.lost-step.done", line.displayName()));
                            show();
                        })
                        .open());
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        take.setAriaLabel(texts.text("admin.lost-step") + ": " + line.displayName());
        return take;
    }
}

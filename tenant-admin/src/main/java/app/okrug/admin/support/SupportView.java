package app.okrug.admin.support;

import app.okrug.access.Right;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.support.RequestState;
import app.okrug.support.SupportAccess;
import app.okrug.support.SupportRefused;
import app.okrug.support.SupportRequest;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/// Who of support wants to look into the school: let in for some hours, refuse, end.
@Route(SupportView.PATH)
@PageTitle("admin.support.title")
@Menu(title = "admin.support.title", order = 440, icon = "users")
@Requires(Right.SUPPORT_ADMIT)
class SupportView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/support";

    private final Texts texts;
    private final transient SupportAccess support;
    private final transient SchoolClock clock;

    SupportView(Texts texts, SupportAccess support, SchoolClock clock) {
        this.texts = texts;
        this.support = support;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new Lead(texts.text("admin.support.lead")));
        var requests = support.here();
        if (requests.isEmpty()) {
            add(new EmptyState(Symbol.USERS, texts.text("admin.support.none"), texts.text("admin.support.none.next")));
        } else {
            add(new RequestLines(texts, requests, clock.zone(), this::deeds));
        }
    }

    private Component deeds(SupportRequest request) {
        var row = new Div();
        row.addClassName("okrug-row");
        if (request.state() == RequestState.ASKED) {
            var grant = new Button(texts.text("admin.support.grant"), click -> grant(request));
            grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row.add(grant, new Button(texts.text("admin.support.refuse"), click -> refuse(request)));
        } else if (request.open(clock.now())) {
            row.add(new Button(texts.text("admin.support.end"), click -> done(() -> support.end(request.id()))));
        }
        return row;
    }

    private void grant(SupportRequest request) {
        new Confirmation(
                        texts,
                        texts.text("admin.support.grant.question", request.operatorName()),
                        texts.counted("admin.support.grant.consequence", request.hours()),
                        texts.text("admin.support.grant"),
                        () -> done(() -> support.grant(request.id())))
                .open();
    }

    private void refuse(SupportRequest request) {
        new AnswerDialog(texts, request.operatorName(), answer -> done(() -> support.refuse(request.id(), answer)))
                .open();
    }

    private void done(Runnable deed) {
        try {
            deed.run();
        } catch (SupportRefused refused) {
            Notice.problem(refused.sentence().in(texts));
        }
        show();
    }
}

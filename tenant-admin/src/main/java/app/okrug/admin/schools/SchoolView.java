package app.okrug.admin.schools;

import app.okrug.access.OfficeRight;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.users.LostStepDialog;
import app.okrug.identity.LostSecondSteps;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.office.NotOpenable;
import app.okrug.office.SchoolOpening;
import app.okrug.office.SchoolSteps;
import app.okrug.office.Schools;
import app.okrug.support.SupportAccess;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolState;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

/// One school as the office sees it: its state and its steps, its version, and a fresh code for an
/// administrator who has lost the first.
@Route(OfficeView.PATH + "/schools/:code")
@RequiresOffice(OfficeRight.SCHOOLS_VIEW)
class SchoolView extends ConsolePage implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts;
    private final transient Schools schools;
    private final transient SchoolOpening opening;
    private final transient SchoolSteps steps;
    private final transient SupportAccess support;
    private final transient LostSecondSteps lost;
    private final transient Clock clock;
    private final Div codes = new Div();
    private String title = "";

    SchoolView(
            Texts texts,
            Schools schools,
            SchoolOpening opening,
            SchoolSteps steps,
            SupportAccess support,
            LostSecondSteps lost,
            Clock clock) {
        this.texts = texts;
        this.schools = schools;
        this.opening = opening;
        this.steps = steps;
        this.support = support;
        this.lost = lost;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("code")
                .flatMap(schools::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(RegisteredSchool school) {
        title = school.name();
        var back = new Anchor(OfficeView.PATH, Symbol.BACK.icon(), new Span(texts.text("admin.schools.all")));
        back.addClassName("admin-back");
        add(
                new Div(back),
                new Card(texts.text("admin.school.facts"), facts(school)),
                new LifeCard(texts, school, steps.of(school), to -> lead(school, to)));
        var copies =
                new Anchor(OfficeView.PATH + "/schools/" + school.code() + "/copies", texts.text("admin.copies.open"));
        copies.setId("copies");
        var quotas = new Anchor(OfficeView.PATH + "/quotas?q=" + school.code(), texts.text("admin.school.quotas"));
        quotas.setId("quotas");
        add(new Div(copies), new Div(quotas));
        if (school.state().reachable()) {
            add(new SupportCard(
                    texts,
                    support,
                    school,
                    clock.instant(),
                    () -> schools.find(school.code()).ifPresent(this::again)));
        }
        codes.removeAll();
        if (school.state().reachable()) {
            add(new Card(
                    texts.text("admin.school.administrator"),
                    new Paragraph(texts.text("admin.school.code.lead")),
                    ask(school),
                    codes));
            add(new Card(
                    texts.text("admin.lost-step.card"),
                    new Paragraph(texts.text("admin.lost-step.card.lead")),
                    lostStep(school)));
        }
    }

    private void again(RegisteredSchool school) {
        removeAll();
        show(school);
    }

    private void lead(RegisteredSchool school, SchoolState to) {
        var dialog = new AtomicReference<StepDialog>();
        dialog.set(new StepDialog(texts, school, to, reason -> {
            try {
                steps.take(school, to, reason);
                dialog.get().close();
                removeAll();
                schools.find(school.code()).ifPresent(this::show);
                Notice.done(texts.text("admin.life.done", school.name(), texts.text("admin.school.state." + to)));
            } catch (NotOpenable refused) {
                dialog.get().refuse(refused.sentence().in(texts));
            }
        }));
        dialog.get().open();
    }

    private Facts facts(RegisteredSchool school) {
        var facts = new Facts(texts)
                .fact("admin.school.state", new SchoolSign(texts, school.state()))
                .fact("admin.school.code", school.code())
                .fact("admin.school.preset", texts.text("admin.preset." + school.preset()))
                .fact("admin.school.version", school.schemaVersion())
                .fact("admin.school.zone", Zones.name(school.zone(), Language.current()))
                .fact("admin.school.created", Dates.moment(school.createdAt(), school.zone(), Language.current()));
        return school.failure() == null ? facts : facts.fact("admin.school.failure", school.failure());
    }

    private Button ask(RegisteredSchool school) {
        var ask = new Button(
                texts.text("admin.school.code.new"),
                click -> new Confirmation(
                                texts,
                                texts.text("admin.school.code.question"),
                                texts.text("admin.school.code.consequence"),
                                texts.text("admin.school.code.new"),
                                () -> give(school))
                        .open());
        ask.addClassName("admin-start");
        return ask;
    }

    private Button lostStep(RegisteredSchool school) {
        var take = new Button(
                texts.text("admin.lost-step"),
                click -> LostStepDialog.asking(
                                texts,
                                (dialog, login) -> lost.byOffice(school.id(), login, dialog.reason())
                                        .ifPresentOrElse(
                                                name -> {
                                                    dialog.close();
                                                    Notice.done(texts.text("admin.lost-step.done", name));
                                                },
                                                dialog::refuse))
                        .open());
        take.addClassName("admin-start");
        return take;
    }

    private void give(RegisteredSchool school) {
        try {
            var code = opening.administratorCode(school.id());
            codes.removeAll();
            codes.add(new FirstCode(texts, code, school));
        } catch (NotOpenable refused) {
            Notice.problem(refused.sentence().in(texts));
        }
    }
}

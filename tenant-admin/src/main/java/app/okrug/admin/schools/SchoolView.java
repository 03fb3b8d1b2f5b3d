package app.okrug.admin.schools;

import app.okrug.access.OfficeRight;
import app.okrug.admin.page.ConsolePage;
import app.okrug.jobs.JobId;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.office.NotOpenable;
import app.okrug.office.SchoolOpening;
import app.okrug.office.Schools;
import app.okrug.tenancy.RegisteredSchool;
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

/// One school as the office sees it: its state, its version, and a fresh code for an administrator who has lost the
/// first.
@Route(OfficeView.PATH + "/schools/:code")
@RequiresOffice(OfficeRight.SCHOOLS_VIEW)
class SchoolView extends ConsolePage implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts;
    private final transient Schools schools;
    private final transient SchoolOpening opening;
    private final Div codes = new Div();
    private String title = "";

    SchoolView(Texts texts, Schools schools, SchoolOpening opening) {
        this.texts = texts;
        this.schools = schools;
        this.opening = opening;
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
        add(new Div(back), new Card(texts.text("admin.school.facts"), facts(school)));
        codes.removeAll();
        schools.opened(school.code())
                .ifPresent(job -> add(new Card(
                        texts.text("admin.school.administrator"),
                        new Paragraph(texts.text("admin.school.code.lead")),
                        ask(job, school),
                        codes)));
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

    private Button ask(JobId job, RegisteredSchool school) {
        var ask = new Button(
                texts.text("admin.school.code.new"),
                click -> new Confirmation(
                                texts,
                                texts.text("admin.school.code.question"),
                                texts.text("admin.school.code.consequence"),
                                texts.text("admin.school.code.new"),
                                () -> give(job, school))
                        .open());
        ask.addClassName("admin-start");
        return ask;
    }

    private void give(JobId job, RegisteredSchool school) {
        try {
            var code = opening.administratorCode(job);
            codes.removeAll();
            codes.add(new FirstCode(texts, code, school));
        } catch (NotOpenable refused) {
            Notice.problem(refused.sentence().in(texts));
        }
    }
}

package app.okrug.admin.schools;

import app.okrug.access.OfficeRight;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.admin.page.RunningJob;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.language.Texts;
import app.okrug.office.NewSchool;
import app.okrug.office.NotOpenable;
import app.okrug.office.SchoolOpening;
import app.okrug.office.Schools;
import app.okrug.regulation.Presets;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/// Opens a school: asks, shows the steps of the work, and in the end the administrator's login and code, once. After a
/// failure the form stands there as it was.
@Route(NewSchoolView.PATH)
@PageTitle("admin.school.open")
@RequiresOffice(OfficeRight.SCHOOLS_CREATE)
class NewSchoolView extends ConsolePage {

    static final String PATH = OfficeView.PATH + "/new";

    private final Texts texts;
    private final transient SchoolOpening opening;
    private final transient Schools schools;
    private final transient Jobs jobs;
    private final NewSchoolForm form;
    private final Div asking;
    private final Div working = new Div();

    NewSchoolView(Texts texts, SchoolOpening opening, Schools schools, Presets presets, Jobs jobs) {
        this.texts = texts;
        this.opening = opening;
        this.schools = schools;
        this.jobs = jobs;
        form = new NewSchoolForm(texts, presets.all(), schools::state);
        var open =
                new Button(texts.text("admin.school.open"), click -> form.read().ifPresent(this::open));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(open, new Anchor(OfficeView.PATH, texts.text("ui.cancel")));
        row.addClassName("okrug-row");
        asking = new Div(new Lead(texts.text("admin.school.new.lead")), form, row);
        asking.addClassName("okrug-stack");
        working.addClassName("okrug-stack");
        add(asking, working);
    }

    private void open(NewSchool school) {
        try {
            follow(opening.open(school));
        } catch (NotOpenable refused) {
            form.refuse(refused.sentence().in(texts));
        }
    }

    private void follow(JobId job) {
        asking.setVisible(false);
        working.removeAll();
        working.add(new Card(
                texts.text("admin.school.opening"),
                new RunningJob(texts, jobs, job, this::over),
                new Paragraph(texts.text("admin.school.opening.seconds"))));
    }

    private void over(Job job) {
        working.removeAll();
        if (job.state() == JobState.FAILED) {
            var why = job.failure() == null
                    ? texts.text("admin.job.failed")
                    : job.failure().in(texts);
            asking.setVisible(true);
            working.add(new Card(
                    texts.text("admin.school.failed"),
                    new StateSign(Tone.DANGER, why),
                    new Paragraph(texts.text("admin.school.failed.next"))));
            return;
        }
        var opened = opening.opened(job.id());
        var school = schools.find(opened.code()).orElseThrow();
        var links = new Div(
                new Anchor(OfficeView.PATH + "/schools/" + opened.code(), texts.text("admin.school.show")),
                new Anchor(OfficeView.PATH, texts.text("admin.schools.all")));
        links.addClassName("okrug-row");
        working.add(
                new StateSign(Tone.GOOD, texts.text("admin.school.opened", school.name())),
                new FirstCode(texts, opening.administratorCode(school.id()), school),
                links);
    }
}

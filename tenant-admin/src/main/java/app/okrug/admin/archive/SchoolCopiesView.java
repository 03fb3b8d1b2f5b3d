package app.okrug.admin.archive;

import app.okrug.access.OfficeRight;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.archive.ArchiveRefused;
import app.okrug.archive.CopiesBeside;
import app.okrug.archive.SchoolCopies;
import app.okrug.archive.SchoolEnds;
import app.okrug.archive.UnknownArchive;
import app.okrug.identity.Operators;
import app.okrug.jobs.Jobs;
import app.okrug.language.Texts;
import app.okrug.office.Schools;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.icon.Symbol;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

/// The copies of one school for the office: taking one, looking at one beside the live data, going back to
/// it, and the end of a school that has left.
@Route("office/schools/:code/copies")
@RequiresOffice(OfficeRight.SCHOOLS_RESTORE)
class SchoolCopiesView extends ConsolePage implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts;
    private final transient Schools schools;
    private final transient SchoolCopies copies;
    private final transient CopiesBeside beside;
    private final transient SchoolEnds ends;
    private final transient Operators operators;
    private final transient Jobs jobs;
    private String title = "";
    private String code = "";

    SchoolCopiesView(
            Texts texts,
            Schools schools,
            SchoolCopies copies,
            CopiesBeside beside,
            SchoolEnds ends,
            Operators operators,
            Jobs jobs) {
        this.texts = texts;
        this.schools = schools;
        this.copies = copies;
        this.beside = beside;
        this.ends = ends;
        this.operators = operators;
        this.jobs = jobs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        schools.find(code).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(RegisteredSchool school) {
        removeAll();
        title = texts.text("admin.copies.title", school.name());
        var back = new Anchor("office/schools/" + school.code(), Symbol.BACK.icon(), new Span(school.name()));
        back.addClassName("admin-back");
        add(new Div(back), new Lead(texts.text("admin.copies.lead")));
        add(new CopiesCard(
                texts,
                school,
                copies,
                jobs,
                archive -> tell(attempt(() -> beside.unfold(school, archive))),
                this::again));
        if (school.state().reachable() || !beside.of(school).isEmpty()) {
            add(new BesideCard(texts, school, beside, jobs, this::attempt, this::again));
        }
        EndCard.of(texts, school, copies, ends, operators, this::again, this::away)
                .ifPresent(this::add);
    }

    private void again() {
        schools.find(code).ifPresentOrElse(this::show, this::away);
    }

    private void away() {
        getUI().ifPresent(ui -> ui.navigate("office"));
    }

    /// Does it and shows the page anew.
    ///
    /// @return why nothing has happened; empty when it has
    private String attempt(Runnable deed) {
        var why = refusal(deed);
        if (why == null) {
            again();
            return "";
        }
        return why;
    }

    static void tell(String why) {
        if (!why.isEmpty()) {
            Notice.problem(why);
        }
    }

    private @Nullable String refusal(Runnable deed) {
        try {
            deed.run();
            return null;
        } catch (ArchiveRefused refused) {
            return refused.sentence().in(texts);
        } catch (UnknownArchive gone) {
            return texts.text("admin.copies.gone");
        }
    }
}

package app.okrug.admin.archive;

import app.okrug.access.OfficeRight;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.admin.page.RunningJob;
import app.okrug.archive.ArchiveLine;
import app.okrug.archive.Nightly;
import app.okrug.archive.SchoolCopies;
import app.okrug.archive.SchoolReturns;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.office.Schools;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolId;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The copies of all schools at a glance, and making a school of an archive.
@Route("office/archives")
@PageTitle("admin.archives.title")
@RequiresOffice(OfficeRight.SCHOOLS_CREATE)
class ArchivesView extends ConsolePage implements BeforeEnterObserver {

    private final Texts texts;
    private final transient Schools schools;
    private final transient SchoolCopies copies;
    private final transient SchoolReturns returns;
    private final transient Jobs jobs;
    private final ZoneId zone;
    private final ReturnForm form;

    ArchivesView(
            Texts texts,
            Schools schools,
            SchoolCopies copies,
            SchoolReturns returns,
            SchoolCreation creation,
            Jobs jobs) {
        this.texts = texts;
        this.schools = schools;
        this.copies = copies;
        this.returns = returns;
        this.jobs = jobs;
        this.zone = creation.usualZone();
        this.form = new ReturnForm(texts, schools::state, this::bring);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(null);
    }

    /// @param over the making of a school that has just come to its end; null when the page is opened
    private void show(@Nullable Job over) {
        removeAll();
        var back = new Anchor("office", Symbol.BACK.icon(), new Span(texts.text("admin.schools.all")));
        back.addClassName("admin-back");
        add(new Div(back), new Lead(texts.text("admin.archives.lead")), states(), bringing(over));
    }

    private Card states() {
        var nightly = copies.nightly();
        var table = new Lines<RegisteredSchool>(texts, "admin.archives.states")
                .parts(
                        "admin.school.name",
                        school -> new Anchor("office/schools/" + school.code() + "/copies", school.name()),
                        RegisteredSchool::name)
                .words("admin.school.code", RegisteredSchool::code)
                .parts(
                        "admin.archives.night",
                        school -> sign(nightly, school),
                        Comparator.comparing(
                                (RegisteredSchool school) -> last(nightly, school.id()),
                                Comparator.nullsFirst(Comparator.naturalOrder())));
        table.show(schools.all());
        return new Card(texts.text("admin.archives.states"), table);
    }

    private StateSign sign(Map<SchoolId, Nightly> nightly, RegisteredSchool school) {
        var state = nightly.get(school.id());
        var last = last(nightly, school.id());
        if (state != null && state.failing()) {
            return new StateSign(Tone.DANGER, texts.text("admin.copies.night.failed", moment(state.failedAt())));
        }
        return last == null
                ? new StateSign(Tone.NEUTRAL, texts.text("admin.copies.night.none"))
                : new StateSign(Tone.GOOD, texts.text("admin.copies.night.good", moment(last)));
    }

    private static @Nullable Instant last(Map<SchoolId, Nightly> nightly, SchoolId school) {
        var state = nightly.get(school);
        return state == null ? null : state.succeededAt();
    }

    private Card bringing(@Nullable Job over) {
        var card = new Card(texts.text("admin.archives.bring"), new Paragraph(texts.text("admin.archives.bring.lead")));
        var running = returns.running();
        if (running.isPresent()) {
            card.add(
                    new RunningJob(texts, jobs, running.get().id(), this::show),
                    new Paragraph(texts.text("admin.import.leave")));
            return card;
        }
        if (over != null) {
            card.add(result(over));
        }
        card.add(form, kept());
        return card;
    }

    private Div result(Job over) {
        var result = new Div();
        result.addClassName("okrug-stack");
        result.getElement().setAttribute("role", "status");
        if (over.state() == JobState.FAILED) {
            var why = over.failure() == null
                    ? texts.text("admin.job.failed")
                    : over.failure().in(texts);
            result.add(new StateSign(Tone.DANGER, why), new Paragraph(texts.text("admin.archives.failed")));
            return result;
        }
        returns.returned(over).ifPresent(made -> {
            result.add(
                    new StateSign(Tone.GOOD, texts.text("admin.archives.made", made.code())),
                    new Paragraph(texts.text("admin.archives.counts", made.lines(), made.files())),
                    new Paragraph(texts.text("admin.archives.accounts", made.kept(), made.opened())),
                    new StateSign(
                            made.sound() ? Tone.GOOD : Tone.DANGER,
                            texts.text(made.sound() ? "admin.archives.sound" : "admin.archives.unsound", made.links())),
                    new Anchor("office/schools/" + made.code(), texts.text("admin.school.show")));
        });
        return result;
    }

    private Div kept() {
        var part = new Div();
        var all = returns.ofNobody();
        if (all.isEmpty()) {
            return part;
        }
        var table = new Lines<ArchiveLine>(texts, "admin.archives.kept")
                .words("admin.school.name", ArchiveLine::schoolName)
                .words("admin.school.code", ArchiveLine::code)
                .parts(
                        "admin.archive.moment",
                        line -> new Span(moment(line.takenAt())),
                        Comparator.comparing(ArchiveLine::takenAt))
                .parts(
                        "admin.archive.size",
                        line -> new Span(ByteSize.of(texts, line.size())),
                        Comparator.comparing(ArchiveLine::size))
                .parts("admin.copies.deed", this::deeds, (Comparator<ArchiveLine>) null);
        table.show(all);
        part.add(new Paragraph(texts.text("admin.archives.kept")), table);
        part.addClassName("okrug-stack");
        return part;
    }

    private Div deeds(ArchiveLine line) {
        var bring = new Button(
                texts.text("admin.archives.make"),
                click -> form.read((code, name) -> bring(() -> returns.bring(line.id(), code, name))));
        var row = new Div(
                bring,
                new ArchiveLink(
                        texts.text("admin.archive.get"),
                        texts.text("admin.archive.get.of", moment(line.takenAt())),
                        () -> copies.open(line.id())));
        row.addClassName("okrug-row");
        return row;
    }

    private void bring(ReturnForm.Brought brought) {
        bring(() -> returns.bring(brought.file(), brought.code(), brought.name()));
    }

    private void bring(Runnable start) {
        var why = form.attempt(start);
        if (why.isEmpty()) {
            show(null);
        }
    }

    private String moment(@Nullable Instant instant) {
        return instant == null ? "" : Dates.moment(instant, zone, Language.current());
    }
}

package app.okrug.admin.archive;

import app.okrug.admin.list.Lines;
import app.okrug.admin.page.RunningJob;
import app.okrug.archive.Beside;
import app.okrug.archive.BesideState;
import app.okrug.archive.Compared;
import app.okrug.archive.CopiesBeside;
import app.okrug.archive.TableDifference;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.function.Function;

/// What stands beside the live data: of which moment it is, what differs, and the two ways on: into use, or
/// away.
class BesideCard extends Card {

    private final Texts texts;
    private final RegisteredSchool school;
    private final transient CopiesBeside beside;
    private final transient Function<Runnable, String> attempt;

    /// @param attempt does something and answers why it was refused; empty when it was not
    /// @param again called when the page is to be shown anew
    BesideCard(
            Texts texts,
            RegisteredSchool school,
            CopiesBeside beside,
            Jobs jobs,
            Function<Runnable, String> attempt,
            Runnable again) {
        super(texts.text("admin.beside.card"));
        this.texts = texts;
        this.school = school;
        this.beside = beside;
        this.attempt = attempt;
        var all = beside.of(school);
        var latest = beside.latest(school);
        var running = latest.filter(job -> !job.state().over());
        running.ifPresent(job -> add(
                new RunningJob(texts, jobs, job.id(), over -> again.run()),
                new Paragraph(texts.text("admin.import.leave"))));
        latest.filter(job -> job.state() == JobState.FAILED).ifPresent(job -> add(failed(job)));
        if (all.isEmpty() && running.isEmpty()) {
            add(new Paragraph(texts.text("admin.beside.none")));
        }
        all.forEach(one -> add(part(one, running.isPresent())));
    }

    private StateSign failed(Job job) {
        var why = job.failure() == null
                ? texts.text("admin.job.failed")
                : job.failure().in(texts);
        return new StateSign(Tone.DANGER, why);
    }

    private Div part(Beside one, boolean busy) {
        var part = new Div();
        part.addClassName("okrug-stack");
        part.add(new Paragraph(texts.text("admin.beside." + one.state(), moment(one.asOf()))));
        if (one.state() != BesideState.FILLING && !busy) {
            beside.compared(school)
                    .filter(compared -> compared.beside().equals(one.id().value()))
                    .ifPresent(compared -> differences(part, compared));
        }
        if (busy) {
            return part;
        }
        var row = new Div();
        row.addClassName("okrug-row");
        if (one.state() != BesideState.FILLING) {
            if (school.state().reachable()) {
                row.add(new Button(
                        texts.text("admin.beside.compare"), click -> tell(() -> beside.compare(school, one.id()))));
            }
            if (school.state().reachable() && !school.state().writable()) {
                row.add(new Button(texts.text("admin.beside.swap"), click -> swap(one)));
            } else {
                part.add(new Paragraph(texts.text("admin.beside.read-only")));
            }
        }
        row.add(new Button(texts.text("admin.beside.drop"), click -> drop(one)));
        part.add(row);
        return part;
    }

    private void differences(Div part, Compared compared) {
        var when = moment(compared.at());
        if (compared.differences().isEmpty()) {
            part.add(new StateSign(Tone.GOOD, texts.text("admin.beside.same", when, compared.tables())));
            return;
        }
        part.add(new Paragraph(
                texts.text("admin.beside.differs", when, compared.differences().size(), compared.tables())));
        var table = new Lines<TableDifference>(texts, "admin.beside.card")
                .words("admin.beside.table", TableDifference::table)
                .words("admin.beside.part", this::feature)
                .number("admin.beside.live", TableDifference::live)
                .number("admin.beside.added", TableDifference::added)
                .number("admin.beside.changed", TableDifference::changed)
                .number("admin.beside.removed", TableDifference::removed);
        table.show(compared.differences());
        part.add(table);
    }

    private String feature(TableDifference difference) {
        return texts.text("onboarding.part."
                + difference.table().substring(0, difference.table().indexOf('_')));
    }

    private void swap(Beside one) {
        DeedDialog.withReason(
                        texts,
                        texts.text("admin.beside.swap.question", moment(one.asOf())),
                        texts.text("admin.beside.swap.consequence"),
                        texts.text("admin.beside.swap"),
                        reason -> attempt.apply(() -> beside.swap(school, one.id(), reason)))
                .open();
    }

    private void drop(Beside one) {
        new Confirmation(
                        texts,
                        texts.text("admin.beside.drop.question", moment(one.asOf())),
                        texts.text("admin.beside.drop.consequence"),
                        texts.text("admin.beside.drop"),
                        () -> tell(() -> beside.letGo(school, one.id())))
                .open();
    }

    private void tell(Runnable deed) {
        SchoolCopiesView.tell(attempt.apply(deed));
    }

    private String moment(Instant instant) {
        return Dates.moment(instant, school.zone(), Language.current());
    }
}

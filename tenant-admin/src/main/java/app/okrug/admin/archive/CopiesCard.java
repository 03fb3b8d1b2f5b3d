package app.okrug.admin.archive;

import app.okrug.admin.list.Lines;
import app.okrug.admin.page.RunningJob;
import app.okrug.archive.ArchiveId;
import app.okrug.archive.ArchiveKind;
import app.okrug.archive.ArchiveLine;
import app.okrug.archive.Nightly;
import app.okrug.archive.SchoolCopies;
import app.okrug.jobs.Jobs;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.ui.field.DayField;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Which copies of a school there are, how the nightly one stands, and which one leads back to a moment.
class CopiesCard extends Card {

    private final Texts texts;
    private final RegisteredSchool school;
    private final transient SchoolCopies copies;
    private final transient Consumer<ArchiveId> unfold;

    /// @param unfold told which copy is to be unfolded beside the live data
    /// @param again called when the page is to be shown anew
    CopiesCard(
            Texts texts,
            RegisteredSchool school,
            SchoolCopies copies,
            Jobs jobs,
            Consumer<ArchiveId> unfold,
            Runnable again) {
        super(texts.text("admin.copies.card"));
        this.texts = texts;
        this.school = school;
        this.copies = copies;
        this.unfold = unfold;
        add(nightly(copies.nightly(school).orElse(null)));
        var all = copies.of(school);
        copies.running(school)
                .ifPresentOrElse(
                        job -> add(
                                new RunningJob(texts, jobs, job.id(), over -> again.run()),
                                new Paragraph(texts.text("admin.import.leave"))),
                        () -> {
                            if (school.state().reachable()) {
                                add(now(again));
                            }
                        });
        if (all.isEmpty()) {
            add(new Paragraph(texts.text("admin.copies.none")));
            return;
        }
        if (school.state().reachable()) {
            add(moment());
        }
        var table = new Lines<ArchiveLine>(texts, "admin.copies.card")
                .parts("admin.archive.moment", this::taken, Comparator.comparing(ArchiveLine::takenAt))
                .words("admin.copies.kind", line -> texts.text("admin.copies.kind." + line.kind()))
                .number("admin.archive.lines", ArchiveLine::lines)
                .parts(
                        "admin.archive.size",
                        line -> new Span(ByteSize.of(texts, line.size())),
                        Comparator.comparing(ArchiveLine::size))
                .words(
                        "admin.archive.until",
                        line -> line.keepUntil() == null ? texts.text("admin.copies.always") : moment(line.keepUntil()))
                .parts("admin.copies.deed", this::deed, (Comparator<ArchiveLine>) null);
        table.show(all);
        add(table);
    }

    private StateSign nightly(@Nullable Nightly state) {
        if (state == null || state.succeededAt() == null && state.failedAt() == null) {
            return new StateSign(Tone.NEUTRAL, texts.text("admin.copies.night.none"));
        }
        if (state.failing() || state.succeededAt() == null) {
            return new StateSign(Tone.DANGER, texts.text("admin.copies.night.failed", moment(state.failedAt())));
        }
        return new StateSign(Tone.GOOD, texts.text("admin.copies.night.good", moment(state.succeededAt())));
    }

    private Div now(Runnable again) {
        var take = new Button(texts.text("admin.copies.now"), click -> {
            copies.take(school);
            again.run();
        });
        take.setId("copy-now");
        take.setDisableOnClick(true);
        return row(take);
    }

    /// The moment is the wish, the copy is what there is: the page says how far they are apart.
    private Div moment() {
        var day = new DayField(texts.text("admin.copies.moment.day"), texts);
        var time = new TimePicker(texts.text("admin.copies.moment.time"));
        time.setLocale(Language.current());
        var found = new Div();
        found.getElement().setAttribute("role", "status");
        Runnable seek = () -> {
            found.removeAll();
            if (day.getValue() != null && time.getValue() != null) {
                found.add(nearest(day.getValue().atTime(time.getValue())));
            }
        };
        day.addValueChangeListener(change -> seek.run());
        time.addValueChangeListener(change -> seek.run());
        var wish = new Div(day, time);
        wish.addClassName("okrug-row");
        var heading = new H3(texts.text("admin.copies.moment"));
        var asking = new Div(heading, new Paragraph(texts.text("admin.copies.moment.help")), wish, found);
        asking.addClassName("okrug-stack");
        return asking;
    }

    private Div nearest(LocalDateTime wish) {
        return copies.nearest(school, wish.atZone(school.zone()).toInstant())
                .map(line -> new Div(
                        new Paragraph(texts.text("admin.copies.nearest", moment(line.takenAt()))), unfolding(line)))
                .orElseGet(() -> new Div(new Paragraph(texts.text("admin.copies.nearest.none"))));
    }

    private Component deed(ArchiveLine line) {
        if (line.kind() == ArchiveKind.FAREWELL) {
            return new ArchiveLink(
                    texts.text("admin.archive.get"),
                    texts.text("admin.archive.get.of", moment(line.takenAt())),
                    () -> copies.open(line.id()));
        }
        return school.state().reachable() ? unfolding(line) : new Span();
    }

    private Button unfolding(ArchiveLine line) {
        var button = new Button(texts.text("admin.copies.unfold"), click -> unfold.accept(line.id()));
        button.setAriaLabel(texts.text("admin.copies.unfold.of", moment(line.takenAt())));
        return button;
    }

    private Span taken(ArchiveLine line) {
        return new Span(moment(line.takenAt()));
    }

    private String moment(@Nullable Instant instant) {
        return instant == null ? "" : Dates.moment(instant, school.zone(), Language.current());
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("okrug-row");
        return row;
    }
}

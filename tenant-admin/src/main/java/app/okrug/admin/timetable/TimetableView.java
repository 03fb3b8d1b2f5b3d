package app.okrug.admin.timetable;

import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import app.okrug.timetable.EditionLine;
import app.okrug.timetable.EditionState;
import app.okrug.timetable.Editions;
import app.okrug.timetable.WeekEditing;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;

/// The editions of the timetable of the year: drafts, the one in force, those before and after it.
@Route(TimetableView.PATH)
@PageTitle("admin.timetable.title")
@Menu(title = "admin.timetable.title", order = 230, icon = "timetable")
@Requires(Right.TIMETABLE_EDIT)
class TimetableView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/timetable";

    private final transient Texts texts;
    private final transient Years years;
    private final transient Editions editions;
    private final transient WeekEditing editing;
    private final transient SchoolClock clock;

    TimetableView(Texts texts, Years years, Editions editions, WeekEditing editing, SchoolClock clock) {
        this.texts = texts;
        this.years = years;
        this.editions = editions;
        this.editing = editing;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    private void fill() {
        removeAll();
        years.current(clock.today())
                .ifPresentOrElse(
                        this::fill,
                        () -> add(new EmptyState(
                                Symbol.TIMETABLE,
                                texts.text("admin.timetable.none"),
                                texts.text("admin.timetable.none.year"),
                                new Anchor("admin/import", texts.text("admin.import.open")))));
    }

    private void fill(YearLine year) {
        var all = editions.ofYear(year.id());
        var begin = new Button(texts.text("admin.timetable.draft"), Symbol.ADD.icon(), click -> begin(year, all));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (all.isEmpty()) {
            add(new EmptyState(
                    Symbol.TIMETABLE,
                    texts.text("admin.timetable.none"),
                    texts.text("admin.timetable.none.next"),
                    begin,
                    new Anchor("admin/import", texts.text("admin.import.open"))));
            return;
        }
        var table = new Lines<EditionLine>(texts, "admin.timetable.title")
                .parts("admin.timetable.name", this::link, edition -> EditionWords.name(texts, edition))
                .parts("admin.timetable.state", edition -> EditionWords.sign(texts, edition, clock.today()), state())
                .day("admin.timetable.from", EditionLine::startsOn)
                .day("admin.timetable.to", EditionLine::endsOn)
                .number("admin.timetable.lessons", EditionLine::entries)
                .parts("admin.timetable.deeds", this::deeds, (Comparator<EditionLine>) null);
        table.show(all);
        add(new Lead(texts.text("admin.timetable.lead")), new Tools(texts).act(begin), table);
    }

    private static Comparator<EditionLine> state() {
        return Comparator.comparing(EditionLine::published);
    }

    private Anchor link(EditionLine edition) {
        return new Anchor(PATH + "/" + edition.id().value(), EditionWords.name(texts, edition));
    }

    private Div deeds(EditionLine edition) {
        var deeds = new Div();
        deeds.addClassName("okrug-row");
        if (edition.on(clock.today()) == EditionState.DRAFT) {
            deeds.add(
                    deed("admin.timetable.publish", edition, () -> publish(edition)),
                    deed("admin.timetable.delete", edition, () -> delete(edition)));
        }
        return deeds;
    }

    private Button deed(String key, EditionLine edition, Runnable action) {
        var button = new Button(texts.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.text(key) + ": " + EditionWords.name(texts, edition));
        return button;
    }

    private void begin(YearLine year, List<EditionLine> all) {
        var inForce = all.stream()
                .filter(edition -> edition.on(clock.today()) == EditionState.IN_FORCE)
                .findFirst()
                .orElse(null);
        new DraftDialog(texts, all, inForce, (name, source) -> {
                    var draft = editions.draft(year.id(), name, source == null ? null : source.id());
                    getUI().ifPresent(ui -> ui.navigate(PATH + "/" + draft.value()));
                })
                .open();
    }

    private void publish(EditionLine edition) {
        new PublishDialog(texts, editions, editing, edition, clock.today(), () -> {
                    Notice.done(texts.text("admin.timetable.published"));
                    fill();
                })
                .open();
    }

    private void delete(EditionLine edition) {
        new Confirmation(
                        texts,
                        texts.text("admin.timetable.delete.question", EditionWords.name(texts, edition)),
                        texts.text("admin.timetable.delete.consequence"),
                        texts.text("admin.timetable.delete"),
                        () -> {
                            editions.delete(edition.id());
                            fill();
                        })
                .open();
    }
}

package app.okrug.admin.movement;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.onboarding.Enrolment;
import app.okrug.people.MoveId;
import app.okrug.people.MoveLine;
import app.okrug.people.MovementBook;
import app.okrug.people.PupilLine;
import app.okrug.people.Pupils;
import app.okrug.people.UnfitMove;
import app.okrug.school.Classes;
import app.okrug.school.Part;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.school.Years;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;

/// The book of movement, and where pupils are taken in and moved.
@Route(MovementView.PATH)
@PageTitle("admin.movement.title")
@Menu(title = "admin.movement.title", order = 225, icon = "pupils")
@Requires(Right.PUPILS_MOVE)
class MovementView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/movement";

    /// How many lines are shown at most; who looks for more narrows the days.
    static final int MOST = 500;

    private final transient Texts texts;
    private final transient Access access;
    private final transient MovementBook book;
    private final transient Enrolment enrolment;
    private final transient Pupils pupils;
    private final transient Moves moves;
    private final transient Classes classes;
    private final transient Years years;
    private final transient SchoolClock clock;
    private transient BookWish wish;
    private final Div list = new Div();

    MovementView(
            Texts texts,
            Access access,
            MovementBook book,
            Enrolment enrolment,
            Pupils pupils,
            Moves moves,
            Classes classes,
            Years years,
            SchoolClock clock) {
        this.texts = texts;
        this.access = access;
        this.book = book;
        this.enrolment = enrolment;
        this.pupils = pupils;
        this.moves = moves;
        this.classes = classes;
        this.years = years;
        this.clock = clock;
        this.wish = BookWish.of(clock.today());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var year = years.current(clock.today());
        if (year.isEmpty()) {
            add(new EmptyState(
                    Symbol.PUPILS,
                    texts.text("admin.classes.none"),
                    texts.text("admin.classes.none.next"),
                    new Anchor("admin/import", texts.text("admin.import.open"))));
            return;
        }
        wish = BookWish.read(event, year.get());
        add(new Lead(texts.text("admin.movement.lead")), tools(), list);
        fill();
    }

    private Tools tools() {
        var tools = new Tools(texts);
        var search = tools.search(texts.text("admin.movement.search"), words -> narrow(wish.withWords(words)));
        search.setValue(wish.words());
        var fields = new BookFields(texts, wish, change -> narrow(change.narrow(wish)));
        tools.narrow(fields.kind(), fields.from(), fields.until());
        var sheet = new Button(
                texts.text("admin.movement.print"),
                Symbol.PRINT.icon(),
                click -> getUI().ifPresent(ui -> ui.navigate(PATH + "/print", wish.query())));
        var move = new Button(
                texts.text("admin.movement.move.one"),
                click -> new PupilDialog(texts, this::found, pupil -> moves.open(pupil, this::fill)).open());
        var arrive = new Button(
                texts.text("admin.movement.arrive"),
                Symbol.ADD.icon(),
                click -> new ArrivalDialog(
                                texts,
                                access,
                                enrolment,
                                classes.ofYear(years.current().id()),
                                clock.today(),
                                this::fill)
                        .open());
        arrive.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return tools.act(sheet, move, arrive);
    }

    private List<PupilLine> found(String words, int from, int size) {
        return pupils.find(words, clock.today(), new Part(from, size)).lines();
    }

    private void narrow(BookWish wanted) {
        wish = wanted;
        Address.remember(this, PATH, wish.told());
        fill();
    }

    private void fill() {
        list.removeAll();
        var found = book.find(wish.toBook(), Part.first(MOST));
        if (found.total() == 0) {
            list.add(new EmptyState(
                    Symbol.PUPILS, texts.text("admin.movement.none"), texts.text("admin.movement.none.next")));
            return;
        }
        if (found.total() > found.lines().size()) {
            list.add(new Paragraph(
                    texts.text("admin.movement.more", found.lines().size(), found.total())));
        }
        var table = new Lines<MoveLine>(texts, "admin.movement.title")
                .words("admin.pupil.name", line -> line.pupil().full())
                .day("admin.movement.day", MoveLine::day)
                .words("admin.movement.kind", line -> MoveWords.kind(texts, line))
                .words("admin.movement.places", line -> MoveWords.places(texts, line))
                .words("admin.movement.order", line -> MoveWords.order(texts, line))
                .parts("admin.movement.deeds", this::deeds, (Comparator<MoveLine>) null);
        table.show(found.lines());
        list.add(table);
    }

    private Component deeds(MoveLine line) {
        var deeds = new Div();
        deeds.addClassName("okrug-row");
        var id = line.id();
        if (id == null || line.takenBack()) {
            return deeds;
        }
        deeds.add(deed(
                "admin.movement.order.enter", line, () -> new OrderDialog(texts, book, line, id, this::fill).open()));
        if (line.last()) {
            deeds.add(deed("admin.movement.take-back", line, () -> takeBack(line, id)));
        }
        return deeds;
    }

    private Button deed(String key, MoveLine line, Runnable action) {
        var button = new Button(texts.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.text(key) + ": " + line.pupil().full());
        return button;
    }

    private void takeBack(MoveLine line, MoveId id) {
        new Confirmation(
                        texts,
                        texts.text(
                                "admin.movement.take-back.question",
                                line.pupil().full()),
                        texts.text("admin.movement.take-back.consequence." + line.kind()),
                        texts.text("admin.movement.take-back"),
                        () -> {
                            try {
                                book.takeBack(id, line.version());
                                Notice.done(texts.text("admin.movement.take-back.done"));
                            } catch (UnfitMove unfit) {
                                Notice.problem(texts.text("admin.movement.unfit." + unfit.why()));
                            } catch (StaleCopy stale) {
                                Notice.problem(texts.text("ui.failure.changed"));
                            }
                            fill();
                        })
                .open();
    }
}

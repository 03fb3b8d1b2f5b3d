package app.okrug.admin.timetable;

import app.okrug.access.Right;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.arranging.SanitaryWatch;
import app.okrug.curriculum.CourseId;
import app.okrug.language.Texts;
import app.okrug.school.Bells;
import app.okrug.school.Rooms;
import app.okrug.school.SchoolClock;
import app.okrug.school.SchoolFrame;
import app.okrug.school.StaleCopy;
import app.okrug.timetable.EditionId;
import app.okrug.timetable.EditionLine;
import app.okrug.timetable.Editions;
import app.okrug.timetable.EntryId;
import app.okrug.timetable.Parity;
import app.okrug.timetable.TakenPlace;
import app.okrug.timetable.UnknownEdition;
import app.okrug.timetable.UnknownEntry;
import app.okrug.timetable.Week;
import app.okrug.timetable.WeekEditing;
import app.okrug.timetable.WeekEntry;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The week of one edition, by class, teacher or room; that of a draft can be changed.
@Route(TimetableView.PATH + "/:id")
@Requires(Right.TIMETABLE_EDIT)
class EditorView extends ConsolePage implements BeforeEnterObserver, HasDynamicTitle, WeekGrid.Deeds {

    private final transient Texts texts;
    private final transient Editions editions;
    private final transient WeekEditing editing;
    private final transient WeekPicture picture;
    private final transient SanitaryWatch sanitary;
    private final transient Bells bells;
    private final transient Rooms rooms;
    private final transient SchoolFrame frame;
    private final transient SchoolClock clock;
    private final transient Undoing undoing = new Undoing();
    private final EditorTools tools;
    private final WeekGrid grid;
    private final ClashCard clashes;
    private final LimitCard limits;
    private transient @Nullable Week week;
    private transient @Nullable Week compared;
    private String title = "";

    EditorView(
            Texts texts,
            Editions editions,
            WeekEditing editing,
            WeekPicture picture,
            SanitaryWatch sanitary,
            Facets facets,
            Bells bells,
            Rooms rooms,
            SchoolFrame frame,
            SchoolClock clock) {
        this.texts = texts;
        this.editions = editions;
        this.editing = editing;
        this.picture = picture;
        this.sanitary = sanitary;
        this.bells = bells;
        this.rooms = rooms;
        this.frame = frame;
        this.clock = clock;
        addClassName("admin-wide");
        grid = new WeekGrid(picture, this);
        tools = new EditorTools(texts, facets, this::draw, this::undo, this::compare);
        clashes = new ClashCard(texts, tools::choose);
        limits = new LimitCard(texts, tools::choose);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        undoing.forget();
        try {
            var edition = new EditionId(Address.id(event, "id").orElseThrow(NotFoundException::new));
            var read = editing.week(edition);
            week = read;
            title = EditionWords.name(texts, read.edition());
            add(way(read.edition()), tools, grid, clashes, limits);
            tools.show(read, Address.asked(event, "by"), Address.asked(event, "what"));
        } catch (UnknownEdition | NotFoundException none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String hindrances(String what) {
        return carried(what).map(entry -> picture.hindrances(week(), entry)).orElse("{}");
    }

    @Override
    public void place(String what, DayOfWeek day, int number) {
        carried(what)
                .ifPresentOrElse(
                        entry -> {
                            if (what.startsWith(WeekPicture.COURSE)) {
                                add(entry.at(day, number));
                            } else {
                                write(entry, entry.at(day, number));
                            }
                        },
                        this::reload);
    }

    @Override
    public void open(String what) {
        carried(what).filter(entry -> !what.startsWith(WeekPicture.COURSE)).ifPresent(entry -> {
            var dialog = new EntryDialog(texts, week(), entry);
            dialog.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    grid.focusHeld();
                }
            });
            if (week().edition().published()) {
                dialog.closed().open();
            } else {
                dialog.editable(picture, places(), rooms.numbers(), wanted -> write(entry, wanted), () -> remove(what))
                        .open();
            }
        });
    }

    @Override
    public void remove(String what) {
        carried(what)
                .ifPresent(entry -> attempt(() -> {
                    editing.remove(entry.id(), entry.version());
                    undoing.done(entry, null);
                }));
    }

    private void add(WeekEntry wanted) {
        attempt(() -> {
            var id = editing.add(
                    week().edition().id(),
                    wanted.course(),
                    wanted.weekday(),
                    wanted.number(),
                    wanted.room(),
                    wanted.parity());
            undoing.done(
                    null,
                    new WeekEntry(
                            id,
                            wanted.course(),
                            wanted.weekday(),
                            wanted.number(),
                            wanted.room(),
                            wanted.parity(),
                            false,
                            0));
        });
    }

    private void write(WeekEntry before, WeekEntry after) {
        if (before.equals(after)) {
            return;
        }
        attempt(() -> {
            editing.write(after);
            undoing.done(before, after);
        });
    }

    private void undo() {
        attempt(() -> undoing.undo(editing, week().edition().id()));
    }

    /// Shows the week as it is afterwards, whether or not the deed was possible.
    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (StaleCopy | UnknownEntry gone) {
            Notice.problem(texts.text("admin.week.stale"));
        } catch (TakenPlace taken) {
            Notice.problem(texts.text("timetable.failure.TakenPlace"));
        }
        reload();
    }

    private void reload() {
        week = editing.week(week().edition().id());
        draw();
    }

    private void compare(boolean wished) {
        var edition = week().edition();
        compared = wished
                ? editions.inForce(edition.year(), clock.today())
                        .map(inForce -> editing.week(inForce.id()))
                        .orElse(null)
                : null;
        draw();
    }

    private void draw() {
        tools.facet().ifPresent(facet -> {
            grid.show(week(), facet, compared);
            Address.remember(
                    this,
                    TimetableView.PATH + "/" + week().edition().id().value(),
                    Map.of("by", facet.kind().key(), "what", facet.id()));
        });
        tools.undoable(undoing.possible());
        clashes.show(week());
        limits.show(sanitary.over(week()));
    }

    /// The lesson of an id, or one that a course would have.
    private Optional<WeekEntry> carried(String what) {
        try {
            if (!what.startsWith(WeekPicture.COURSE)) {
                return week().entry(new EntryId(UUID.fromString(what)));
            }
            var course = new CourseId(UUID.fromString(what.substring(WeekPicture.COURSE.length())));
            return Optional.ofNullable(week().courses().get(course))
                    .map(line -> new WeekEntry(
                            new EntryId(UUID.randomUUID()),
                            line.id(),
                            DayOfWeek.MONDAY,
                            1,
                            usualRoom(line.id()),
                            Parity.EVERY,
                            false,
                            0));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// The room of another lesson of the course.
    private @Nullable String usualRoom(CourseId course) {
        return week().entries().stream()
                .filter(entry -> entry.course().equals(course) && entry.room() != null)
                .map(WeekEntry::room)
                .findFirst()
                .orElse(null);
    }

    private List<EntryDialog.Place> places() {
        var places = new ArrayList<EntryDialog.Place>();
        for (var day = 1; day <= frame.card().daysInWeek(); day++) {
            for (var bell : bells.all()) {
                places.add(new EntryDialog.Place(DayOfWeek.of(day), bell.number()));
            }
        }
        return places;
    }

    private Week week() {
        return Objects.requireNonNull(week, "no week is shown yet");
    }

    private Div way(EditionLine edition) {
        var back = new Anchor(TimetableView.PATH, new Span(texts.text("admin.timetable.all")));
        back.addClassName("admin-back");
        var arrange = new Anchor(
                TimetableView.PATH + "/" + edition.id().value() + "/arrange", texts.text("admin.arrange.title"));
        var way = new Div(back, EditionWords.sign(texts, edition, clock.today()), arrange);
        way.addClassNames("okrug-row", "okrug-no-print");
        return way;
    }
}

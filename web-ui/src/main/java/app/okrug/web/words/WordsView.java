package app.okrug.web.words;

import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.criteria.UnfitWords;
import app.okrug.criteria.WordPage;
import app.okrug.criteria.WordPages;
import app.okrug.criteria.WordWriting;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.school.TermId;
import app.okrug.school.TermLine;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Words instead of marks, `/words/{course}/{term}/{pupil}`: pupil by pupil, criterion by criterion, with the keyboard.
@StyleSheet("context://words/words.css")
@Route("words/:course?/:term?/:pupil?")
@Menu(title = "web.words.title", order = 26, icon = "words")
@Requires(Right.RESULT_VIEW)
class WordsView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient WordPages pages;
    private final transient WordWriting writing;
    private final transient SchoolClock clock;
    private final transient Texts texts;
    private @Nullable WordForm form;

    WordsView(WordPages pages, WordWriting writing, SchoolClock clock, Texts texts) {
        this.pages = pages;
        this.writing = writing;
        this.clock = clock;
        this.texts = texts;
        addClassName("words-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        form = null;
        var courses = pages.courses();
        if (courses.isEmpty()) {
            add(new EmptyState(
                    Symbol.PUPILS,
                    texts.text("web.words.empty"),
                    texts.text("web.words.empty-next"),
                    new Anchor("results", texts.text("web.results.title"))));
            return;
        }
        var parameters = event.getRouteParameters();
        var course = parameters
                .get("course")
                .flatMap(WordsView::id)
                .map(CourseId::new)
                .orElseGet(() -> courses.getFirst().id());
        var term =
                parameters.get("term").flatMap(WordsView::id).map(TermId::new).orElse(null);
        var pupil = parameters
                .get("pupil")
                .flatMap(WordsView::id)
                .map(PersonId::new)
                .orElse(null);
        try {
            show(courses, pages.page(course, term), pupil);
        } catch (UnfitWords unfit) {
            add(new EmptyState(Symbol.PUPILS, unfit.sentence(), texts.text("web.words.empty-next")));
        }
    }

    /// What was chosen and not saved yet is saved before the page is left; where that fails one stays.
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.changed() && !save(form)) {
            event.postpone();
        }
    }

    private void show(List<CourseLine> courses, WordPage page, @Nullable PersonId wish) {
        add(tools(courses, page));
        if (page.locked() != null) {
            var note = new Paragraph(page.locked());
            note.addClassName("words-locked");
            add(note);
        }
        if (page.pupils().isEmpty()) {
            add(new EmptyState(Symbol.PUPILS, texts.text("web.words.nobody"), texts.text("web.words.nobody-next")));
            return;
        }
        if (page.inUse().isEmpty()) {
            add(new EmptyState(
                    Symbol.SUBJECTS,
                    texts.text("web.words.no-criteria"),
                    texts.text(page.editsCriteria() ? "web.words.no-criteria-next" : "web.words.no-criteria-ask"),
                    page.editsCriteria()
                            ? new Button[] {new Button(texts.text("web.words.criteria"), _ -> criteria(page))}
                            : new Button[0]));
        }
        var chosen = page.pupils().stream()
                .filter(one -> one.pupil().equals(wish))
                .findFirst()
                .orElse(page.pupils().getFirst());
        form = new WordForm(
                texts,
                page,
                chosen,
                clock.zone(),
                pages.history(page.course().id(), page.term().id(), chosen.pupil()),
                this::saveAndGoOn);
        var desk = new Div(new PupilList(texts, page, chosen, this::go), form);
        desk.addClassName("words-desk");
        add(desk);
        if (wish != null) {
            form.focusFirst();
        }
    }

    private Div tools(List<CourseLine> courses, WordPage page) {
        var course = new Select<CourseLine>();
        course.setLabel(texts.text("web.words.course"));
        course.setItems(courses);
        course.setItemLabelGenerator(line -> line.audience() + " · " + line.subject());
        courses.stream()
                .filter(line -> line.id().equals(page.course().id()))
                .findFirst()
                .ifPresent(course::setValue);
        course.addValueChangeListener(change ->
                go(change.getValue().id().value() + "/" + page.term().id().value()));
        var term = new Select<TermLine>();
        term.setLabel(texts.text("web.words.term"));
        term.setItems(page.terms());
        term.setItemLabelGenerator(TermLine::name);
        page.terms().stream()
                .filter(line -> line.id().equals(page.term().id()))
                .findFirst()
                .ifPresent(term::setValue);
        term.addValueChangeListener(change ->
                go(page.course().id().value() + "/" + change.getValue().id().value()));
        var tools = new Div(course, term);
        tools.addClassName("words-tools");
        if (page.editsCriteria()) {
            tools.add(new Button(texts.text("web.words.criteria"), _ -> criteria(page)));
        }
        return tools;
    }

    private void criteria(WordPage page) {
        new CriteriaDialog(texts, page, (dialog, lines) -> {
                    try {
                        writing.setCriteria(
                                page.course().id(),
                                lines,
                                page.inUse().stream()
                                        .map(criterion -> criterion.id())
                                        .toList());
                    } catch (UnfitWords unfit) {
                        dialog.wrong(unfit.sentence());
                        return;
                    } catch (StaleCopy faster) {
                        dialog.wrong(texts.text("web.words.criteria.changed"));
                        return;
                    }
                    dialog.close();
                    Notice.done(texts.text("web.words.criteria.done"));
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                .open();
    }

    private void saveAndGoOn(WordForm from) {
        if (save(from)) {
            Notice.done(texts.text("web.words.saved", from.pupil().name()));
            var pupils = from.page().pupils();
            var next = (pupils.indexOf(from.pupil()) + 1) % pupils.size();
            go(pupils.get(next));
        }
    }

    /// @return false when it could not be; the form says why and keeps what was chosen
    private boolean save(WordForm from) {
        var page = from.page();
        try {
            writing.say(new WordWriting.Saying(
                    page.course().id(),
                    page.term().id(),
                    from.pupil().pupil(),
                    from.levels(),
                    from.note(),
                    from.seen()));
            from.saved();
            return true;
        } catch (UnfitWords unfit) {
            from.wrong(unfit.sentence());
        } catch (StaleCopy faster) {
            from.meets(now(page, from.pupil()));
        }
        return false;
    }

    private WordPage.OfPupil now(WordPage page, WordPage.OfPupil pupil) {
        return pages.page(page.course().id(), page.term().id()).pupils().stream()
                .filter(one -> one.pupil().equals(pupil.pupil()))
                .findFirst()
                .orElse(pupil);
    }

    private void go(WordPage.OfPupil pupil) {
        if (form != null) {
            var page = form.page();
            go(page.course().id().value() + "/" + page.term().id().value() + "/"
                    + pupil.pupil().value());
        }
    }

    private static void go(String where) {
        UI.getCurrent().navigate("words/" + where);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return texts.text("web.words.title");
    }
}

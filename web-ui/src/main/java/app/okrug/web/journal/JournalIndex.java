package app.okrug.web.journal;

import app.okrug.curriculum.CourseLine;
import app.okrug.journal.JournalShelf;
import app.okrug.language.Texts;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// The pages of the journal within reach: the own ones first, the others by class. A search narrows them.
class JournalIndex extends Div {

    private final List<JournalShelf.Place> places;
    private final Texts texts;
    private final Div found = new Div();

    JournalIndex(List<JournalShelf.Place> places, Texts texts) {
        this.places = places;
        this.texts = texts;
        addClassName("journal-index");
        if (places.isEmpty()) {
            add(new EmptyState(Symbol.JOURNAL, texts.text("web.journal.none"), texts.text("web.journal.none-next")));
            return;
        }
        var search = new TextField();
        search.setPlaceholder(texts.text("web.journal.search"));
        search.setAriaLabel(texts.text("web.journal.search"));
        search.setPrefixComponent(Symbol.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show(event.getValue()));
        search.addClassName("journal-search");
        found.addClassName("journal-found");
        add(search, found);
        show("");
    }

    private void show(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        var shown = places.stream()
                .filter(place -> (place.course().audience() + " "
                                + place.course().subject() + " "
                                + place.course().teacherNames())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        found.removeAll();
        if (shown.isEmpty()) {
            found.add(new EmptyState(
                    Symbol.SEARCH, texts.text("web.journal.not-found"), texts.text("web.journal.not-found-next")));
            return;
        }
        var own = shown.stream().filter(JournalShelf.Place::own).toList();
        if (!own.isEmpty()) {
            found.add(card(texts.text("web.journal.own"), own, true));
        }
        var byClass = new LinkedHashMap<String, List<JournalShelf.Place>>();
        shown.stream()
                .filter(place -> !place.own())
                .forEach(place -> byClass.computeIfAbsent(classes(place.course()), _ -> new ArrayList<>())
                        .add(place));
        parallels(shown);
        byClass.forEach((name, ofClass) -> found.add(card(name, ofClass, false)));
    }

    /// What is taught to several classes of a parallel can be looked at as one page.
    private void parallels(List<JournalShelf.Place> shown) {
        var several = new LinkedHashMap<String, List<CourseLine>>();
        shown.stream()
                .map(JournalShelf.Place::course)
                .sorted(Comparator.comparing(CourseLine::parallel).thenComparing(CourseLine::subject))
                .forEach(course -> several.computeIfAbsent(
                                course.subjectId().value() + "/" + course.parallel(), _ -> new ArrayList<>())
                        .add(course));
        var links = new Div();
        links.addClassName("journal-links");
        several.forEach((address, courses) -> {
            if (courses.stream().map(CourseLine::classId).distinct().count() > 1) {
                var first = courses.getFirst();
                links.add(link(
                        "parallel/" + address,
                        texts.text("web.parallel.link", first.subject(), first.parallel()),
                        texts.counted("web.parallel.classes", courses.size())));
            }
        });
        if (links.getComponentCount() > 0) {
            found.add(new Card(texts.text("web.parallel.heading"), links));
        }
    }

    private static Card card(String heading, List<JournalShelf.Place> places, boolean withClass) {
        var links = new Div();
        links.addClassName("journal-links");
        places.forEach(place -> links.add(link(place.course(), withClass)));
        return new Card(heading, links);
    }

    private static Component link(CourseLine course, boolean withClass) {
        return link(
                "journal/" + course.id().value(),
                withClass ? course.audience() : course.subject(),
                withClass ? course.subject() : below(course));
    }

    private static Component link(String address, String above, String underneath) {
        var title = new Span(above);
        title.addClassName("journal-link-title");
        var below = new Span(underneath);
        below.addClassName("journal-link-below");
        var link = new Anchor(address, title, below);
        link.addClassName("journal-link");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /// A group out of several classes stands under the names of all of them.
    private static String classes(CourseLine course) {
        return String.join(", ", course.classes().values());
    }

    private static String below(CourseLine course) {
        return course.groupName() == null ? course.teacherNames() : course.groupName() + " · " + course.teacherNames();
    }
}

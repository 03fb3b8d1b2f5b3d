package app.okrug.ui.shell;

import app.okrug.access.CurrentActor;
import app.okrug.finding.Finding;
import app.okrug.finding.Hit;
import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.ui.find.FoundLine;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/// What the search of the frame finds: pages of the menu that the reader may open, and the people and classes of the
/// school that he may see.
class ShellSearch {

    private static final int MOST_PAGES = 4;

    private final Texts texts;
    private final List<MenuLine> pages;
    private final ObjectProvider<Finding> finding;

    ShellSearch(Texts texts, List<MenuLine> pages, ObjectProvider<Finding> finding) {
        this.texts = texts;
        this.pages = pages;
        this.finding = finding;
    }

    List<FoundLine> find(String words) {
        var found = new ArrayList<FoundLine>();
        pages.stream()
                .filter(page -> Alphabet.found(words, page.title()))
                .limit(MOST_PAGES)
                .map(page -> new FoundLine(texts.text("ui.find.PAGE"), page.title(), "", fixed(page.path())))
                .forEach(found::add);
        if (CurrentActor.find().isPresent()) {
            finding.ifAvailable(in -> in.find(words).forEach(hit -> found.add(line(hit))));
        }
        return found;
    }

    private FoundLine line(Hit hit) {
        var path = switch (hit.kind()) {
            case CLASS, PUPIL -> "admin/classes/" + hit.id();
            case STAFF -> "admin/staff/" + hit.id();
        };
        return new FoundLine(texts.text("ui.find." + hit.kind()), hit.name(), hit.detail(), path);
    }

    /// The address of a page without what it may be asked for: «journal» of «journal/:course?».
    private static String fixed(String path) {
        var parameter = path.indexOf("/:");
        return parameter < 0 ? path : path.substring(0, parameter);
    }
}

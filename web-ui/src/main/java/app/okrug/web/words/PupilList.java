package app.okrug.web.words;

import app.okrug.criteria.WordPage;
import app.okrug.language.Texts;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/// The pupils of a course, with how many criteria each is judged by.
class PupilList extends OrderedList {

    PupilList(Texts texts, WordPage page, WordPage.OfPupil chosen, Consumer<WordPage.OfPupil> go) {
        addClassName("words-pupils");
        getElement().setAttribute("aria-label", texts.text("web.words.pupils"));
        var all = page.inUse().size();
        for (var pupil : page.pupils()) {
            var button = new NativeButton(pupil.name(), _ -> go.accept(pupil));
            if (all > 0) {
                button.add(count(texts, pupil.judged(), all));
            }
            if (pupil.equals(chosen)) {
                button.getElement().setAttribute("aria-current", "true");
            }
            add(new ListItem(button));
        }
    }

    private static Span count(Texts texts, int judged, int all) {
        var count = new Span(texts.text("web.words.judged", judged, all));
        count.addClassName("words-count");
        if (judged == all) {
            count.addClassName("words-whole");
        }
        return count;
    }
}

package app.okrug.web.journal;

import app.okrug.access.CurrentActor;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.tenancy.CurrentSchool;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds the component of a page over a parallel, which reads by itself over REST
/// (docs/decisions/0004-journal-page-over-rest.md).
@Tag("okrug-parallel")
class ParallelPageHost extends Component {

    private static final String MODULE = "context://journal/okrug-parallel.js";

    private final String address;

    /// @param term null for that of today
    ParallelPageHost(UUID subject, int parallel, @Nullable UUID term, Texts texts) {
        address = "parallel/" + subject + "/" + parallel;
        var element = getElement();
        element.setPropertyMap("texts", texts.startingWith("grid.", Language.current()));
        element.setProperty("locale", Language.current().getLanguage());
        element.setProperty("school", CurrentSchool.require().toString());
        element.setProperty("user", CurrentActor.require().account().value().toString());
        element.setProperty("signInUrl", "login");
        element.setAttribute("subject", subject.toString());
        element.setAttribute("parallel", Integer.toString(parallel));
        if (term != null) {
            element.setAttribute("term", term.toString());
        }
        element.addEventListener(
                        "term-changed",
                        event -> follow(
                                event.getEventData().get("event.detail.term").asString()))
                .addEventData("event.detail.term");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(MODULE);
    }

    /// The address follows the term that the page shows, so that it can be kept and shared.
    private void follow(String term) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address + "/" + UUID.fromString(term)));
    }
}

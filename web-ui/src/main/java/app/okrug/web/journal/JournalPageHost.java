package app.okrug.web.journal;

import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.timetable.LessonId;
import app.okrug.web.remarks.RemarkStrip;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.UUID;

/// Holds the journal page's own component, which reads and writes by itself over REST
/// (docs/decisions/0004-journal-page-over-rest.md).
@Tag("okrug-journal")
class JournalPageHost extends Component {

    private static final String MODULE = "context://journal/okrug-journal.js";

    private static final String LESSON = "event.detail.lesson";
    private static final String PUPIL = "event.detail.pupil";
    private static final String PLACE = "event.detail.place";

    private final UUID course;

    /// @param remarks the remarks above the page; the page leads there from a lesson or a cell
    JournalPageHost(UUID course, UUID term, RemarkStrip remarks, Texts texts) {
        this.course = course;
        var element = getElement();
        element.setPropertyMap("texts", texts.startingWith("grid.", Language.current()));
        element.setProperty("locale", Language.current().getLanguage());
        element.setProperty("school", CurrentSchool.require().toString());
        element.setProperty("user", CurrentActor.require().account().value().toString());
        element.setProperty("signInUrl", "login");
        element.setProperty("remarks", remarks.raises());
        element.setAttribute("course", course.toString());
        element.setAttribute("term", term.toString());
        element.addEventListener(
                        "term-changed",
                        event -> follow(
                                event.getEventData().get("event.detail.term").asString()))
                .addEventData("event.detail.term");
        element.addEventListener("remark-asked", event -> {
                    var detail = event.getEventData();
                    remarks.write(
                            new LessonId(UUID.fromString(detail.get(LESSON).asString())),
                            detail.get(PUPIL).isNull()
                                    ? null
                                    : new PersonId(
                                            UUID.fromString(detail.get(PUPIL).asString())),
                            detail.get(PLACE).asString());
                })
                .addEventData(LESSON)
                .addEventData(PUPIL)
                .addEventData(PLACE);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(MODULE);
    }

    /// The address follows the term that the page shows, so that it can be kept and shared.
    private void follow(String term) {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, "journal/" + course + "/" + UUID.fromString(term)));
    }
}

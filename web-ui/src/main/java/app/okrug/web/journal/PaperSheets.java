package app.okrug.web.journal;

import app.okrug.access.CurrentActor;
import app.okrug.journal.PaperDay;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.tenancy.CurrentSchool;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The sheets of a day, entered in the browser by the same queue as the journal
/// (docs/decisions/0004-journal-page-over-rest.md).
@Tag("okrug-paper")
class PaperSheets extends Component {

    private static final String MODULE = "context://journal/okrug-paper.js";

    /// What the browser knows of a sheet before it reads the page of its course.
    record Line(UUID lesson, UUID course, UUID term, int number, String time, String title, boolean entered) {

        static Line of(PaperDay.Sheet sheet) {
            var lesson = sheet.lesson();
            return new Line(
                    lesson.lesson(),
                    lesson.course(),
                    sheet.term(),
                    lesson.number(),
                    lesson.starts() + "–" + lesson.ends(),
                    lesson.audience() + " · " + lesson.subject(),
                    sheet.entered());
        }
    }

    PaperSheets(LocalDate date, List<PaperDay.Sheet> sheets, Texts texts) {
        var element = getElement();
        element.setPropertyMap("texts", texts.startingWith("grid.", Language.current()));
        element.setProperty("locale", Language.current().getLanguage());
        element.setProperty("school", CurrentSchool.require().toString());
        element.setProperty("user", CurrentActor.require().account().value().toString());
        element.setProperty("signInUrl", "login");
        element.setPropertyMap(
                "day",
                Map.of(
                        "date",
                        date.toString(),
                        "lessons",
                        sheets.stream().map(Line::of).toList()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(MODULE);
    }
}

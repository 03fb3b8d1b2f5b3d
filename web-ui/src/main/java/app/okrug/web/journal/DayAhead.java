package app.okrug.web.journal;

import app.okrug.access.CurrentActor;
import app.okrug.journal.DayLine;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.tenancy.CurrentSchool;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Below today's lessons: lets the browser read their pages ahead, so that the lessons can be held without a network
/// (docs/decisions/0068-a-lesson-without-network.md), and print them as sheets for a day without power.
@Tag("okrug-ahead")
class DayAhead extends Component {

    private static final String MODULE = "context://journal/ahead.js";

    /// What the browser shows of a lesson when the server cannot be asked.
    record Line(String lesson, String course, int number, String time, String title, String room) {

        static Line of(DayLine lesson) {
            return new Line(
                    lesson.lesson().toString(),
                    lesson.course().toString(),
                    lesson.number(),
                    lesson.starts() + "–" + lesson.ends(),
                    lesson.audience() + " · " + lesson.subject(),
                    Objects.requireNonNullElse(lesson.room(), ""));
        }
    }

    DayAhead(LocalDate date, List<DayLine> lessons, Texts texts) {
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
                        "keeper",
                        CurrentActor.require().person().value().toString(),
                        "lessons",
                        lessons.stream().map(Line::of).toList()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(MODULE);
    }
}

package app.okrug.admin.timetable;

import app.okrug.timetable.Week;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// The week in the browser, one element with one property: dragging and the keyboard's arrows need no answer
/// from the server, only the clashes of what is carried do.
@Tag("okrug-week-grid")
@JavaScript("context://theme/week-grid.js")
class WeekGrid extends Component {

    /// What a reader does to the week.
    interface Deeds {

        /// @param what the id of a place of the week, or of a course that is still to be placed
        String hindrances(String what);

        void place(String what, DayOfWeek day, int number);

        void open(String what);

        void remove(String what);
    }

    private final transient WeekPicture picture;
    private final transient Deeds deeds;

    WeekGrid(WeekPicture picture, Deeds deeds) {
        this.picture = picture;
        this.deeds = deeds;
        getElement().getClassList().add("admin-week");
    }

    /// @param compared the week in force, to mark what is different; null to mark nothing
    void show(Week week, Facet facet, @Nullable Week compared) {
        getElement().setPropertyJson("data", picture.of(week, facet, compared));
    }

    /// Puts the keyboard back to where the reader was.
    void focusHeld() {
        getElement().callJsFunction("focusHeld");
    }

    // From the browser: ids and numbers come from there, so none is believed.

    @ClientCallable
    String hindrances(String what) {
        return deeds.hindrances(what);
    }

    @ClientCallable
    void place(String what, int day, int number) {
        if (day >= 1 && day <= DayOfWeek.values().length) {
            deeds.place(what, DayOfWeek.of(day), number);
        }
    }

    @ClientCallable
    void open(String what) {
        deeds.open(what);
    }

    @ClientCallable
    void remove(String what) {
        deeds.remove(what);
    }
}

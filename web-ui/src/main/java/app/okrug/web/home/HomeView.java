package app.okrug.web.home;

import app.okrug.access.Access;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Reach;
import app.okrug.access.Right;
import app.okrug.ui.guard.OpenPage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

/// The address without a path: takes families to the diary, teachers to their day, the others to their work.
@Route("")
@OpenPage("shows nothing; the page it leads to asks")
class HomeView extends Div implements BeforeEnterObserver {

    private final Access access;

    HomeView(Access access) {
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(first());
    }

    private String first() {
        if (CurrentOperator.find().isPresent()) {
            return "office";
        }
        return switch (CurrentActor.require().category()) {
            case PUPIL, GUARDIAN -> "diary";
            case STAFF -> ofStaff();
        };
    }

    private String ofStaff() {
        var teaches = switch (access.reach(Right.JOURNAL_MARK)) {
            case Reach.Everywhere() -> true;
            case Reach.Only(var courses, var _, var _) -> !courses.isEmpty();
        };
        return teaches ? "day" : "admin";
    }
}

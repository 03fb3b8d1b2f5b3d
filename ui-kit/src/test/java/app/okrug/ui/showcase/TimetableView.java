package app.okrug.ui.showcase;

import app.okrug.access.Right;
import app.okrug.ui.guard.Requires;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("timetable")
@PageTitle("Расписание")
@Menu(title = "Расписание", order = 20, icon = "timetable")
@Requires(Right.TIMETABLE_VIEW)
class TimetableView extends Div {}

package app.okrug.ui.showcase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("timetable")
@PageTitle("Расписание")
@Menu(title = "Расписание", order = 20, icon = "timetable")
class TimetableView extends Div {}

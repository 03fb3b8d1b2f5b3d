package app.okrug.ui.showcase;

import app.okrug.ui.guard.OpenPage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("homework")
@PageTitle("Домашние задания")
@Menu(title = "Домашние задания", order = 30, icon = "homework")
@OpenPage("a page to look at")
class HomeworkView extends Div {}

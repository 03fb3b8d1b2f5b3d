package app.okrug.ui.showcase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("classes")
@PageTitle("Классы")
@Menu(title = "Классы", order = 210, icon = "classes")
class ClassesView extends Div {}

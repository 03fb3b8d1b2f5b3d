package app.okrug.ui.showcase;

import app.okrug.access.Right;
import app.okrug.ui.guard.Requires;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("classes")
@PageTitle("Классы")
@Menu(title = "Классы", order = 210, icon = "classes")
@Requires({Right.PUPILS_EDIT, Right.PUPILS_VIEW})
class ClassesView extends Div {}

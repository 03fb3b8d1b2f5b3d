package app.okrug.ui.showcase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("plans")
@PageTitle("Тематические планы")
@Menu(title = "Тематические планы", order = 110, icon = "plan")
class PlanView extends Div {}

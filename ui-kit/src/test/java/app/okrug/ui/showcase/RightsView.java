package app.okrug.ui.showcase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("rights")
@PageTitle("Права")
@Menu(title = "Права", order = 420, icon = "rights")
class RightsView extends Div {}

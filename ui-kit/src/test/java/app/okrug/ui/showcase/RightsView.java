package app.okrug.ui.showcase;

import app.okrug.access.Right;
import app.okrug.ui.guard.Requires;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("rights")
@PageTitle("Права")
@Menu(title = "Права", order = 420, icon = "rights")
@Requires(Right.REGULATION_EDIT)
class RightsView extends Div {}

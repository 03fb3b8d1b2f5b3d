package app.okrug.ui.showcase;

import app.okrug.access.Right;
import app.okrug.ui.guard.Requires;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("regulation")
@PageTitle("Регламент")
@Menu(title = "Регламент", order = 410, icon = "regulation")
@Requires(Right.REGULATION_VIEW)
class RegulationView extends Div {}

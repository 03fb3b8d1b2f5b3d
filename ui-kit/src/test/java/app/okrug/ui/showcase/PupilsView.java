package app.okrug.ui.showcase;

import app.okrug.access.Right;
import app.okrug.ui.guard.Requires;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("pupils")
@PageTitle("Ученики")
@Menu(title = "Ученики", order = 220, icon = "pupils")
@Requires(Right.PUPILS_EDIT)
class PupilsView extends Div {}

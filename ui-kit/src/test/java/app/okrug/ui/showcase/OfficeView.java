package app.okrug.ui.showcase;

import app.okrug.access.OfficeRight;
import app.okrug.ui.guard.RequiresOffice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("schools")
@PageTitle("Школы округа")
@Menu(title = "Школы округа", order = 510, icon = "schools")
@RequiresOffice(OfficeRight.SCHOOLS_VIEW)
class OfficeView extends Div {}

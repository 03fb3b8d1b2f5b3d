package app.okrug.ui.showcase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("journal")
@PageTitle("Журнал")
@Menu(title = "Журнал", order = 10, icon = "journal")
class JournalView extends Div {}

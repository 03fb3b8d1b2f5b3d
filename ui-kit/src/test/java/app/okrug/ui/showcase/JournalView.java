package app.okrug.ui.showcase;

import app.okrug.access.Right;
import app.okrug.ui.guard.Requires;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("journal")
@PageTitle("Журнал")
@Menu(title = "Журнал", order = 10, icon = "journal")
@Requires(Right.JOURNAL_VIEW)
class JournalView extends Div {}

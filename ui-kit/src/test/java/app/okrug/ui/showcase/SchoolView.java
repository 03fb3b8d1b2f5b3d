package app.okrug.ui.showcase;

import app.okrug.access.Right;
import app.okrug.ui.guard.Requires;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("school")
@PageTitle("Карточка школы")
@Menu(title = "Карточка школы", order = 310, icon = "school")
@Requires(Right.SCHOOL_CARD_EDIT)
class SchoolView extends Div {}

package app.okrug.ui.showcase;

import app.okrug.ui.guard.OpenPage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route(value = "blank", autoLayout = false)
@OpenPage("outside of the shell, so that the next page gets a new one")
class BlankView extends Div {}

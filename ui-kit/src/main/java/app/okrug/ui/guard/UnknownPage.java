package app.okrug.ui.guard;

import app.okrug.language.Texts;
import app.okrug.ui.shell.MainShell;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/// No such page.
@ParentLayout(MainShell.class)
public final class UnknownPage extends NoPage implements HasErrorParameter<NotFoundException> {

    UnknownPage(Texts texts) {
        super(texts);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        sayUnknown();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}

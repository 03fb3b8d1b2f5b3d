package app.okrug.ui.guard;

import app.okrug.language.Texts;
import app.okrug.ui.shell.MainShell;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/// The reader has no right to a whole page. Says which rule refused and who can change it.
@ParentLayout(MainShell.class)
public final class RefusalPage extends NoPage implements HasErrorParameter<AccessDeniedException> {

    private final transient PageRights rights;

    RefusalPage(Texts texts, PageRights rights) {
        super(texts);
        this.rights = rights;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        var page = event.getSource()
                .getRegistry()
                .getNavigationTarget(event.getLocation().getPath());
        if (page.map(rights::passage).orElseGet(Passage.Hidden::new) instanceof Passage.Shut(var refusal)) {
            say("ui.refusal.title", new RefusalNotice(texts, refusal));
            return HttpServletResponse.SC_FORBIDDEN;
        }
        sayUnknown();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}

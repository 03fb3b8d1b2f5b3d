package app.okrug.ui.guard;

import app.okrug.access.AccessRefused;
import app.okrug.access.RefusalCode;
import app.okrug.language.Texts;
import app.okrug.ui.shell.MainShell;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/// A service refused while a page was being opened. What is another's is answered like what does not exist, so that
/// nobody learns by trying which ids there are.
@ParentLayout(MainShell.class)
public final class RefusedDeedPage extends NoPage implements HasErrorParameter<AccessRefused> {

    RefusedDeedPage(Texts texts) {
        super(texts);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessRefused> parameter) {
        var refusal = parameter.getException().refusal();
        if (refusal.code() == RefusalCode.NOT_YOURS) {
            sayUnknown();
            return HttpServletResponse.SC_NOT_FOUND;
        }
        say("ui.refusal.title", new RefusalNotice(texts, refusal));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}

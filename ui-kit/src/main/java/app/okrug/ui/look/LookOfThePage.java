package app.okrug.ui.look;

import app.okrug.language.Language;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/// Writes language and look into the first page sent, so that nothing flickers and a reader program speaks the right
/// language from the first word.
@Component
class LookOfThePage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var root = page.getDocument().selectFirst("html");
            if (root != null) {
                root.attr("lang", Language.current().getLanguage());
                LookCookie.attributes(LookCookie.of(page.getVaadinRequest())).forEach(root::attr);
            }
        });
        event.getSource().addUIInitListener(opened -> opened.getUI().setLocale(Language.current()));
    }
}

package app.okrug.ui.guard;

import app.okrug.access.Refusal;
import app.okrug.language.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/// Shows a refusal over the page on which something was tried.
public class RefusalDialog extends Dialog {

    RefusalDialog(Texts texts, Refusal refusal) {
        setHeaderTitle(texts.text("ui.refusal.title"));
        addClassName("okrug-confirmation");
        add(new RefusalNotice(texts, refusal));
        var close = new Button(texts.text("ui.refusal.understood"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    /// Shows it on the current page.
    public static void open(Texts texts, Refusal refusal) {
        new RefusalDialog(texts, refusal).open();
    }
}

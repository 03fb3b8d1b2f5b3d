package app.okrug.ui.field;

import app.okrug.access.CurrentActor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;

/// Keeps what is being typed into a longer field in the browser's tab until it has been saved, so that an
/// ended session, a reload or a crash loses nothing. Bound to the account: the next one at the same computer
/// does not see it.
public final class Draft {

    private final String key;

    private Draft(String key) {
        this.key = key;
    }

    /// A draft of the acting person.
    ///
    /// @param name what is being written, with the id of the thing: `journal.homework.<lesson>`
    public static Draft of(String name) {
        var account = CurrentActor.find().map(actor -> actor.account().value().toString());
        return new Draft("okrug-draft:" + account.orElse("nobody") + ":" + name);
    }

    /// Keeps the field's text from now on, and puts a kept one back where the field is empty.
    public <F extends Component & HasValue<?, String>> F keep(F field) {
        field.addAttachListener(attach -> {
            attach.getUI().getPage().addJavaScript("context://theme/drafts.js");
            field.getElement().executeJs("window.okrugDrafts.keep(this, $0)", key);
        });
        return field;
    }

    /// Forgets it: what was written is saved, or given up.
    public void forget() {
        UI.getCurrent().getPage().executeJs("sessionStorage.removeItem($0)", key);
    }

    /// Forgets all drafts of this tab, when somebody signs out.
    public static void forgetAll(UI ui) {
        ui.getPage().executeJs("""
                Object.keys(sessionStorage)
                    .filter(key => key.startsWith('okrug-draft:'))
                    .forEach(key => sessionStorage.removeItem(key))""");
    }
}

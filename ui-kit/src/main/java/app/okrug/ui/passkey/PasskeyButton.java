package app.okrug.ui.passkey;

import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;

/// Has a passkey made, or has one answer. The question lies ready in the browser, since a press has to lead straight to
/// the device. Where the browser knows no passkeys the button is not there.
public class PasskeyButton extends Button {

    private static final String SCRIPT = "context://sign-in/passkey.js";

    /// What the press is for, as the script names it.
    public enum Deed {
        MAKE("make"),
        ASK("ask");

        private final String script;

        Deed(String script) {
            this.script = script;
        }
    }

    /// @param answered told what the device says, as JSON; an empty text when it says nothing
    public PasskeyButton(String words, Deed deed, Consumer<String> answered) {
        super(words);
        getElement()
                .addEventListener(
                        "okrug-answer",
                        event -> answered.accept(
                                event.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
        addAttachListener(attach -> {
            attach.getUI().getPage().addJavaScript(SCRIPT);
            getElement().executeJs("window.okrugPasskey.button(this, $0)", deed.script);
        });
    }

    /// What the next press asks.
    ///
    /// @param options for the browser, as JSON
    public void question(String options) {
        getElement().executeJs("this.okrugOptions = $0", options);
    }
}

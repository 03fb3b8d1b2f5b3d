package app.okrug.ui.shell;

import app.okrug.language.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/// Warns two minutes before an unused session ends, and lets the reader go on with one press (WCAG 2.2.1). Runs in the
/// browser: asking how long is left keeps no session open.
@Tag("okrug-session")
class SessionWatch extends Component {

    private final Texts texts;

    SessionWatch(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJavaScript("context://theme/session.js");
        getElement()
                .executeJs(
                        "window.okrugSession.watch(this, {title: $0, text: $1, goOn: $2, ended: $3, again: $4})",
                        texts.text("ui.session.ending"),
                        texts.text("ui.session.left"),
                        texts.text("ui.session.go.on"),
                        texts.text("ui.session.ended"),
                        texts.text("ui.session.sign.in"));
    }
}

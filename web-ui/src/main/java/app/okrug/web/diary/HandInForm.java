package app.okrug.web.diary;

import app.okrug.diary.FamilyChild;
import app.okrug.homework.TaskId;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;

/// Where a pupil writes an answer and adds files. It stands apart from the sheet, which draws itself anew whenever
/// there is news: what is being typed must not go with it. It sends by itself, so that files never lie in a session.
@Tag("okrug-hand-in")
class HandInForm extends Component {

    private static final String MODULE = "context://diary/hand-in.js";

    HandInForm(FamilyChild child, TaskId task, boolean again, Texts texts, Runnable handedIn) {
        var element = getElement();
        element.setPropertyMap("texts", texts.startingWith("diary.hand-in.", Language.current()));
        element.setProperty("address", "api/diary/children/" + child.address() + "/tasks/" + task.value() + "/work");
        element.setProperty("draft", "okrug.hand-in." + task.value());
        element.setProperty("again", again);
        element.addEventListener("handed-in", (DomEvent _) -> handedIn.run());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(MODULE);
    }
}

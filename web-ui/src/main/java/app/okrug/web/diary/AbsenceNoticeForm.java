package app.okrug.web.diary;

import app.okrug.attendance.NoticeReason;
import app.okrug.diary.FamilyChild;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.time.LocalDate;
import java.util.LinkedHashMap;

/// Where a family tells that a child is away. It sends by itself, so that files never lie in a session.
@Tag("okrug-absence-notice")
class AbsenceNoticeForm extends Component {

    private static final String MODULE = "context://diary/absence-notice.js";

    AbsenceNoticeForm(FamilyChild child, LocalDate today, Texts texts, Runnable sent) {
        var reasons = new LinkedHashMap<String, String>();
        for (var reason : NoticeReason.values()) {
            reasons.put(reason.name(), texts.text("attendance.reason." + reason));
        }
        var element = getElement();
        element.setPropertyMap("reasons", reasons);
        element.setProperty("address", "api/diary/children/" + child.address() + "/absences");
        element.setProperty("draft", "okrug.absence." + child.address());
        element.setProperty("today", today.toString());
        element.setPropertyMap("texts", texts.startingWith("diary.notice.", Language.current()));
        element.addEventListener("sent", (DomEvent _) -> sent.run());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(MODULE);
    }
}

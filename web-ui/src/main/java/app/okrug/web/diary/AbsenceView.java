package app.okrug.web.diary;

import app.okrug.attendance.Notice;
import app.okrug.attendance.NoticeState;
import app.okrug.attendance.Notices;
import app.okrug.diary.Family;
import app.okrug.diary.FamilyChild;
import app.okrug.language.Texts;
import app.okrug.ui.guard.OpenPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jsoup.nodes.Element;

/// Where a family tells the school that a child is or will be away: `/diary/{child}/absence` (screens.md D-08).
@Route("diary/:child/absence")
@OpenPage("the diary itself asks for the right to look into it, in the child's own school")
class AbsenceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Family family;
    private final transient Notices notices;
    private final transient DiaryFrame frame;
    private final transient AbsencePaper paper;
    private final transient DiaryReader reader;
    private final transient DiaryWords words;
    private final transient Texts texts;
    private final DiarySheet sheet;
    private final Div below = new Div();
    private String title = "";

    AbsenceView(
            Family family,
            Notices notices,
            DiaryFrame frame,
            AbsencePaper paper,
            DiaryReader reader,
            DiaryWords words,
            Texts texts,
            DiarySheets sheets) {
        this.family = family;
        this.notices = notices;
        this.frame = frame;
        this.paper = paper;
        this.reader = reader;
        this.words = words;
        this.texts = texts;
        this.sheet = sheets.blank();
        add(sheet, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var known = family.children();
        var child = family.find(known, Wanted.child(event));
        title = words.text("title.absence", child.givenName());
        sheet.draw(() -> page(known.children(), child));
        offer(child);
    }

    private Element page(List<FamilyChild> children, FamilyChild child) {
        var page = frame.page(children, child, DiaryFrame.Way.DAY);
        return page.appendChild(family.read(
                child, () -> paper.of(child, notices.ofPupil(child.person()), notices.sends(child.person()))));
    }

    private void offer(FamilyChild child) {
        below.removeAll();
        if (!family.read(child, () -> notices.sends(child.person()))) {
            return;
        }
        family.read(child, () -> notices.ofPupil(child.person())).stream()
                .filter(notice -> notice.state() == NoticeState.SENT)
                .forEach(notice -> below.add(withdrawal(child, notice)));
        below.add(new AbsenceNoticeForm(child, reader.today(child), texts, () -> again(child)));
    }

    private Button withdrawal(FamilyChild child, Notice notice) {
        var days = words.span(notice.away().from(), notice.away().until());
        return new Button(words.text("absence.withdraw") + ": " + days, _ -> {
            family.read(child, () -> {
                notices.withdraw(notice.id(), notice.version());
                return null;
            });
            again(child);
        });
    }

    private void again(FamilyChild child) {
        sheet.refresh();
        offer(child);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

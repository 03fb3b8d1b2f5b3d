package app.okrug.web.diary;

import app.okrug.diary.FamilyChild;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/// A page about one child: it finds the child of its address, puts the frame around what the page itself reads,
/// and has that drawn anew whenever something was written.
abstract class ChildPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ChildPages pages;
    private final DiaryFrame.Way way;
    private final String titleKey;
    private final DiarySheet sheet;
    private String title = "";

    /// @param titleKey of a text that takes the child's given name
    ChildPage(ChildPages pages, DiaryFrame.Way way, String titleKey) {
        this.pages = pages;
        this.way = way;
        this.titleKey = titleKey;
        this.sheet = pages.blankSheet();
        add(sheet);
    }

    /// Reads the address once; what it gives reads the child's school each time the page is drawn.
    abstract Supplier<Element> content(BeforeEnterEvent event, FamilyChild child);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var known = pages.children();
        var child = pages.child(known, event);
        var content = content(event, child);
        title = pages.title(titleKey, child);
        sheet.draw(pages.framed(known, child, way, content));
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}

package app.okrug.web.diary;

import app.okrug.diary.Family;
import app.okrug.diary.FamilyChild;
import app.okrug.diary.FamilyChildren;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// What every [ChildPage] needs around its own content.
@Component
class ChildPages {

    private final Family family;
    private final DiaryFrame frame;
    private final DiaryWords words;
    private final DiarySheets sheets;

    ChildPages(Family family, DiaryFrame frame, DiaryWords words, DiarySheets sheets) {
        this.family = family;
        this.frame = frame;
        this.words = words;
        this.sheets = sheets;
    }

    DiarySheet blankSheet() {
        return sheets.blank();
    }

    /// The children of the family, read once for a page.
    FamilyChildren children() {
        return family.children();
    }

    /// The child that an address asks for.
    ///
    /// @throws app.okrug.access.AccessRefused when it is somebody else's
    FamilyChild child(FamilyChildren known, BeforeEnterEvent event) {
        return family.find(known, Wanted.child(event));
    }

    String title(String key, FamilyChild child) {
        return words.text(key, child.givenName());
    }

    /// Content below the children and the ways to read.
    Supplier<Element> framed(FamilyChildren known, FamilyChild child, DiaryFrame.Way way, Supplier<Element> content) {
        return () -> frame.page(known.children(), child, way).appendChild(content.get());
    }
}

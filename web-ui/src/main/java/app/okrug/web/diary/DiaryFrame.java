package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.link;
import static app.okrug.web.diary.Markup.text;

import app.okrug.diary.FamilyChild;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What stands above every page of the diary: the children, one tap from each other, and the ways to read.
@Component
class DiaryFrame {

    private static final int COLOURS = 6;

    private final DiaryWords words;

    DiaryFrame(DiaryWords words) {
        this.words = words;
    }

    /// The ways to read.
    enum Way {
        DAY,
        WEEK,
        MARKS,
        SUBJECTS
    }

    /// A page of one child.
    Element page(List<FamilyChild> children, FamilyChild child, Way way) {
        var page = element("div", "diary");
        page.addClass(colour(child));
        var bar = page.appendElement("div").addClass("diary-bar okrug-no-print");
        if (children.size() > 1) {
            bar.appendChild(children(children, child, way));
        }
        bar.appendChild(ways(child, way));
        return page;
    }

    /// The page of all children.
    Element page(List<FamilyChild> children) {
        var page = element("div", "diary");
        if (children.size() > 1) {
            var bar = page.appendElement("div").addClass("diary-bar okrug-no-print");
            bar.appendChild(children(children, null, Way.DAY));
        }
        return page;
    }

    /// Who the page is about, by colour and letters.
    static Element badge(FamilyChild child) {
        return text("span", "diary-badge " + colour(child), child.initials()).attr("aria-hidden", "true");
    }

    static String colour(FamilyChild child) {
        return "diary-child-" + child.colour() % COLOURS;
    }

    private Element children(List<FamilyChild> children, @Nullable FamilyChild chosen, Way way) {
        var nav = element("nav", "diary-children").attr("aria-label", words.text("children"));
        var list = nav.appendElement("ul");
        var all = link(DiaryLinks.home(), "diary-child").text(words.text("children.all"));
        if (chosen == null) {
            all.attr("aria-current", "page");
        }
        list.appendElement("li").appendChild(all);
        children.forEach(child -> {
            var entry = link(address(child, way), "diary-child").appendChild(badge(child));
            entry.appendElement("span").text(child.givenName());
            entry.attr("data-key", "child-" + child.address());
            if (chosen != null && child.address().equals(chosen.address())) {
                entry.attr("aria-current", "true");
            }
            list.appendElement("li").appendChild(entry);
        });
        return nav;
    }

    private Element ways(FamilyChild child, Way way) {
        var nav = element("nav", "diary-ways").attr("aria-label", words.text("ways"));
        var list = nav.appendElement("ul");
        for (var each : Way.values()) {
            var name = words.text("way." + each.name().toLowerCase(Locale.ROOT));
            var entry = link(address(child, each), "diary-way").text(name);
            if (each == way) {
                entry.attr("aria-current", "page");
            }
            list.appendElement("li").appendChild(entry);
        }
        return nav;
    }

    private static String address(FamilyChild child, Way way) {
        return switch (way) {
            case DAY -> DiaryLinks.child(child);
            case WEEK -> DiaryLinks.week(child);
            case MARKS -> DiaryLinks.marks(child);
            case SUBJECTS -> DiaryLinks.subjects(child);
        };
    }
}

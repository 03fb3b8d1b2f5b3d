package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.link;
import static app.okrug.web.diary.Markup.text;

import app.okrug.diary.DiaryDay;
import app.okrug.diary.DiaryNews;
import app.okrug.diary.FamilyChild;
import java.time.LocalDateTime;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// All children of a family at once, each with the day that counts now.
@Component
class FamilyPaper {

    private final DiaryWords words;
    private final LessonCards lessons;
    private final DayPaper days;

    FamilyPaper(DiaryWords words, LessonCards lessons, DayPaper days) {
        this.words = words;
        this.lessons = lessons;
        this.days = days;
    }

    Element of(FamilyChild child, DiaryDay day, DiaryNews news, LocalDateTime now) {
        var section = element("section", "diary-family " + DiaryFrame.colour(child));
        var header = section.appendElement("div").addClass("diary-family-head");
        header.appendChild(DiaryFrame.badge(child));
        var names = header.appendElement("div");
        var title = element("h2", "");
        title.appendChild(link(DiaryLinks.child(child), "").text(child.givenName()));
        names.appendChild(title);
        names.appendChild(text(
                "p",
                "diary-place",
                child.className() == null ? child.school() : child.className() + " · " + child.school()));
        var nearness = words.nearness(day.date(), now.toLocalDate());
        header.appendChild(text(
                "p",
                "diary-family-date",
                nearness.isEmpty() ? words.dayInFull(day.date()) : nearness + ", " + words.day(day.date())));
        if (!news.nothing()) {
            section.appendChild(days.news(child, news));
        }
        section.appendChild(lessons.of(child, day, news.since(), now, 3));
        days.other(section, child, day, 3);
        return section;
    }

    /// A school that cannot be asked now.
    Element unavailable(String school) {
        var section = element("section", "diary-family diary-unavailable");
        section.appendChild(text("h2", "", school));
        section.appendChild(text("p", "", words.text("failure.DiaryUnavailable")));
        return section;
    }

    /// Nobody's diary is read by this account.
    Element nobody() {
        var empty = element("div", "diary-empty");
        empty.appendChild(text("p", "diary-empty-name", words.text("nobody")));
        empty.appendChild(text("p", "diary-empty-detail", words.text("nobody.next")));
        return empty;
    }
}

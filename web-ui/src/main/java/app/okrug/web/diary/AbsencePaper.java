package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.link;
import static app.okrug.web.diary.Markup.text;

import app.okrug.attendance.Away;
import app.okrug.attendance.Notice;
import app.okrug.attendance.NoticeState;
import app.okrug.diary.FamilyChild;
import app.okrug.language.Texts;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// What a family has told about a child's absence, and what became of it.
@Component
class AbsencePaper {

    private final DiaryWords words;
    private final Texts texts;
    private final TaskText taskText;

    AbsencePaper(DiaryWords words, Texts texts, TaskText taskText) {
        this.words = words;
        this.texts = texts;
        this.taskText = taskText;
    }

    /// @param sends whether the reader may tell, and so take back
    Element of(FamilyChild child, List<Notice> notices, boolean sends) {
        var paper = element("article", "diary-assignment");
        paper.appendChild(text("h2", "", words.text("absence.heading")));
        if (notices.isEmpty()) {
            paper.appendChild(text("p", "", words.text(sends ? "absence.none" : "absence.none-view")));
        } else {
            var list = element("ul", "diary-absences");
            notices.forEach(notice -> list.appendChild(line(child, notice)));
            paper.appendChild(list);
        }
        paper.appendChild(link(DiaryLinks.child(child), "diary-way-back").text(words.text("absence.back")));
        return paper;
    }

    private Element line(FamilyChild child, Notice notice) {
        var line =
                element("li", "diary-absence").attr("data-state", notice.state().name());
        var head = line.appendElement("p");
        head.appendElement("b").text(when(notice.away()));
        head.appendText(" · " + texts.text("attendance.reason." + notice.reason()));
        if (!notice.words().isEmpty()) {
            line.appendChild(text("p", "", notice.words()));
        }
        line.appendChild(text("p", "", words.text("absence.state." + notice.state())));
        if (notice.state() == NoticeState.DECLINED) {
            line.appendChild(text("p", "", words.text("absence.answer", notice.answer())));
        }
        line.appendChild(text(
                "p",
                "diary-place",
                words.text("absence.sent", notice.sentBy(), words.moment(notice.sentAt(), child.zone()))));
        if (!notice.files().isEmpty()) {
            var links = element("ul", "diary-files");
            notice.files().forEach(file -> links.appendElement("li").appendChild(taskText.file(child, file)));
            line.appendChild(links);
        }
        return line;
    }

    private String when(Away away) {
        var days = away.from().equals(away.until()) ? words.day(away.from()) : words.span(away.from(), away.until());
        if (away.wholeDays()) {
            return days;
        }
        var first = away.firstLesson() == null ? 1 : away.firstLesson();
        return days + ", "
                + (away.lastLesson() == null
                        ? words.text("absence.lessons-from", first)
                        : words.text("absence.lessons", first, away.lastLesson()));
    }
}

package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.icon;
import static app.okrug.web.diary.Markup.link;
import static app.okrug.web.diary.Markup.text;
import static app.okrug.web.diary.Markup.unseen;

import app.okrug.diary.DiaryDay;
import app.okrug.diary.DiaryLesson;
import app.okrug.diary.DiaryWeek;
import app.okrug.diary.FamilyChild;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// The week as a spread of the paper diary; on paper it is one page with a line for the signature (K11, D-15).
@Component
class WeekPaper {

    private final DiaryWords words;
    private final MarkSigns marks;
    private final HomeworkTasks tasks;

    WeekPaper(DiaryWords words, MarkSigns marks, HomeworkTasks tasks) {
        this.words = words;
        this.marks = marks;
        this.tasks = tasks;
    }

    Element of(FamilyChild child, DiaryWeek week, LocalDate today) {
        var section = element("section", "diary-week").attr("aria-labelledby", "diary-date");
        section.appendChild(header(child, week));
        var owner = text("p", "diary-owner", child.fullName());
        if (child.className() != null) {
            owner.appendText(", " + child.className());
        }
        owner.appendText(", " + child.school());
        section.appendChild(owner);
        var spread = section.appendElement("div").addClass("diary-spread");
        week.days().forEach(day -> spread.appendChild(day(child, day, today)));
        section.appendChild(text("p", "diary-signature", words.text("week.signature")));
        var print = element("button", "diary-print okrug-no-print")
                .attr("type", "button")
                .attr("data-print", "")
                .attr("data-key", "print");
        print.appendChild(icon("print"));
        print.appendElement("span").text(words.text("week.print"));
        section.appendChild(print);
        return section;
    }

    private Element header(FamilyChild child, DiaryWeek week) {
        var last = week.days().isEmpty() ? week.monday() : week.days().getLast().date();
        var header = element("div", "diary-date");
        header.appendChild(step(child, week.monday().minusWeeks(1), "prev", "back", "week.before"));
        header.appendChild(text("h2", "", words.span(week.monday(), last)).attr("id", "diary-date"));
        header.appendChild(step(child, week.monday().plusWeeks(1), "next", "next", "week.after"));
        return header;
    }

    private Element step(FamilyChild child, LocalDate monday, String relation, String icon, String key) {
        var step = link(DiaryLinks.week(child, monday), "diary-step okrug-no-print")
                .attr("rel", relation)
                .attr("data-key", relation);
        step.appendChild(icon(icon));
        step.appendChild(unseen(words.text(key)));
        return step;
    }

    private Element day(FamilyChild child, DiaryDay day, LocalDate today) {
        var section = element("section", "diary-sheet");
        var title = element("h3", "");
        var named = link(DiaryLinks.day(child, day.date()), "").text(words.dayInFull(day.date()));
        title.appendChild(named);
        if (day.date().equals(today)) {
            section.addClass("diary-sheet-today");
            title.appendChild(text("small", "", words.text("today")));
        }
        section.appendChild(title);
        section.appendChild(day.lessons().isEmpty() ? empty(day) : table(child, day));
        day.otherHomework().forEach(task -> section.appendChild(tasks.of(child, task, true)));
        return section;
    }

    private Element empty(DiaryDay day) {
        var empty = text("p", "diary-sheet-empty", words.nature(day.nature()));
        var detail = words.natureInDetail(day.nature());
        return detail.isEmpty() ? empty : empty.appendText(", " + detail);
    }

    private Element table(FamilyChild child, DiaryDay day) {
        var table = element("table", "");
        table.appendChild(text("caption", "okrug-unseen", words.dayInFull(day.date())));
        var head = table.appendElement("thead").appendElement("tr");
        for (var column : List.of("number", "subject", "homework", "mark")) {
            head.appendElement("th").attr("scope", "col").text(words.text("week." + column));
        }
        var body = table.appendElement("tbody");
        day.lessons().forEach(lesson -> body.appendChild(row(child, lesson)));
        return table;
    }

    private Element row(FamilyChild child, DiaryLesson lesson) {
        var row = element("tr", lesson.cancelled() ? "diary-cancelled" : "");
        row.appendElement("td").addClass("diary-row-number").text(Integer.toString(lesson.number()));
        var subject = element("th", "").attr("scope", "row");
        subject.appendChild(link(DiaryLinks.subject(child, lesson.course()), "").text(lesson.subject()));
        if (lesson.cancelled()) {
            subject.appendChild(text("span", "diary-change", words.text("change.cancelled")));
        }
        row.appendChild(subject);
        var homework = row.appendElement("td").addClass("diary-row-homework");
        lesson.homework().forEach(task -> homework.appendChild(tasks.of(child, task, false)));
        var result = row.appendElement("td").addClass("diary-row-result");
        result.appendChild(marks.result(lesson.mark(), lesson.absence()));
        return row;
    }
}

package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.icon;
import static app.okrug.web.diary.Markup.link;
import static app.okrug.web.diary.Markup.text;
import static app.okrug.web.diary.Markup.unseen;

import app.okrug.diary.DiaryDay;
import app.okrug.diary.DiaryNews;
import app.okrug.diary.FamilyChild;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// One day of one child: the way to the days beside it, what is new, the lessons, what else is due.
@Component
class DayPaper {

    private static final int DAYS = 6;

    private final DiaryWords words;
    private final LessonCards lessons;
    private final HomeworkTasks tasks;

    DayPaper(DiaryWords words, LessonCards lessons, HomeworkTasks tasks) {
        this.words = words;
        this.lessons = lessons;
        this.tasks = tasks;
    }

    /// @param news null for a reader whose visits are not counted
    /// @param now by the school's clock
    Element of(FamilyChild child, DiaryDay day, @Nullable DiaryNews news, LocalDateTime now) {
        var section = element("section", "diary-day").attr("aria-labelledby", "diary-date");
        section.appendChild(header(child, day.date(), now.toLocalDate()));
        section.appendChild(strip(child, day.date(), now.toLocalDate()));
        if (news != null && !news.nothing()) {
            section.appendChild(news(child, news));
        }
        section.appendChild(lessons.of(child, day, news == null ? null : news.since(), now, 3));
        other(section, child, day, 3);
        if (child.ofFamily()) {
            section.appendChild(link(DiaryLinks.absence(child), "diary-tell okrug-no-print")
                    .attr("data-key", "tell")
                    .text(words.text("absence.tell")));
        }
        section.appendChild(habit());
        return section;
    }

    /// What is due that day in subjects without a lesson on it.
    void other(Element parent, FamilyChild child, DiaryDay day, int heading) {
        if (day.otherHomework().isEmpty()) {
            return;
        }
        var box = element("section", "diary-other");
        box.appendChild(text("h" + heading, "", words.text("homework.other")));
        day.otherHomework().forEach(task -> box.appendChild(tasks.of(child, task, true)));
        parent.appendChild(box);
    }

    /// What is new since the last visit, in one line that leads to it.
    Element news(FamilyChild child, DiaryNews news) {
        var line = link(DiaryLinks.marks(child), "diary-news");
        var parts = new StringBuilder();
        if (news.marks() > 0) {
            parts.append(words.counted("news.marks", news.marks()));
        }
        if (news.homework() > 0) {
            parts.append(parts.isEmpty() ? "" : ", ").append(words.counted("news.homework", news.homework()));
        }
        return line.text(words.text("news", parts.toString()));
    }

    private Element header(FamilyChild child, LocalDate day, LocalDate today) {
        var header = element("div", "diary-date");
        header.appendChild(step(child, before(day), "prev", "back"));
        var title = element("h2", "").attr("id", "diary-date");
        title.appendElement("span").text(words.day(day));
        var nearness = words.nearness(day, today);
        title.appendText(" ");
        title.appendChild(
                text("small", "", nearness.isEmpty() ? words.weekday(day) : words.weekday(day) + ", " + nearness));
        header.appendChild(title);
        header.appendChild(step(child, after(day), "next", "next"));
        return header;
    }

    private Element step(FamilyChild child, LocalDate day, String relation, String icon) {
        var step = link(DiaryLinks.day(child, day), "diary-step okrug-no-print").attr("rel", relation);
        step.attr("data-key", relation);
        step.appendChild(icon(icon));
        step.appendChild(unseen(words.dayInFull(day)));
        return step;
    }

    /// The days of the week, each one tap away.
    private Element strip(FamilyChild child, LocalDate day, LocalDate today) {
        var nav = element("nav", "diary-strip okrug-no-print").attr("aria-label", words.text("strip"));
        var list = nav.appendElement("ul");
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var each = monday; each.isBefore(monday.plusDays(DAYS)); each = each.plusDays(1)) {
            var entry = link(DiaryLinks.day(child, each), "diary-strip-day");
            entry.attr("data-key", "day-" + each.getDayOfWeek().getValue());
            entry.appendElement("span").text(words.weekdayInShort(each));
            entry.appendElement("b").text(Integer.toString(each.getDayOfMonth()));
            if (each.equals(day)) {
                entry.attr("aria-current", "date");
            }
            if (each.equals(today)) {
                entry.addClass("diary-strip-today");
                entry.appendChild(unseen(words.text("today")));
            }
            list.appendElement("li").appendChild(entry);
        }
        return nav;
    }

    private Element habit() {
        var label = element("label", "diary-habit okrug-no-print");
        var box = label.appendElement("input")
                .attr("type", "checkbox")
                .attr("data-habit", "")
                .attr("data-key", "habit");
        if (DiaryHabit.ofSession().looksAhead()) {
            box.attr("checked", "");
        }
        label.appendElement("span").text(words.text("habit"));
        return label;
    }

    private static LocalDate before(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY ? day.minusDays(2) : day.minusDays(1);
    }

    private static LocalDate after(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.plusDays(2) : day.plusDays(1);
    }
}

package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.icon;
import static app.okrug.web.diary.Markup.text;
import static app.okrug.web.diary.Markup.unseen;

import app.okrug.access.Category;
import app.okrug.diary.DiaryHomework;
import app.okrug.diary.FamilyChild;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// Homework: the pupil's own box to tick, which the family only sees.
@Component
class HomeworkTasks {

    private final DiaryWords words;

    HomeworkTasks(DiaryWords words) {
        this.words = words;
    }

    /// @param named whether the subject has to be said
    Element of(FamilyChild child, DiaryHomework task, boolean named) {
        var box = element("div", "diary-task");
        if (task.done()) {
            box.addClass("diary-done");
        }
        var said = element("div", "diary-task-words");
        if (child.readBy() == Category.PUPIL) {
            tick(box, said, child, task);
        } else {
            box.appendChild(icon(task.done() ? "check" : "homework"));
            box.appendChild(said);
        }
        if (named) {
            said.appendChild(text("strong", "", task.subject() + ": "));
        } else {
            said.appendChild(unseen(words.text("homework")));
        }
        said.appendElement("span").addClass("diary-task-text").text(task.text());
        if (task.done()) {
            said.appendChild(text("span", "diary-task-done", words.text("homework.done")));
        }
        if (task.late()) {
            said.appendChild(text("span", "diary-task-late", late(child, task)));
        }
        return box;
    }

    /// When it was given; the day is said only when it is not that of the lesson.
    private String late(FamilyChild child, DiaryHomework task) {
        var given = task.givenAt().atZone(child.zone());
        return given.toLocalDate().equals(task.givenOn())
                ? words.text("homework.late", words.time(given.toLocalTime()))
                : words.text("homework.late.day", words.moment(task.givenAt(), child.zone()));
    }

    /// A label around the box, so that all of the task can be pressed.
    private static void tick(Element box, Element said, FamilyChild child, DiaryHomework task) {
        var label = element("label", "diary-tick");
        var tick = label.appendElement("input")
                .attr("type", "checkbox")
                .attr("data-child", child.address())
                .attr("data-lesson", task.lesson().value().toString())
                .attr("data-key", "tick-" + task.lesson().value());
        if (task.done()) {
            tick.attr("checked", "");
        }
        label.appendChild(said);
        box.appendChild(label);
    }
}

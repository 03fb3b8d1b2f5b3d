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
        var words = element("div", "diary-task-words");
        if (child.readBy() == Category.PUPIL) {
            tick(box, words, child, task);
        } else {
            box.appendChild(icon(task.done() ? "check" : "homework"));
            box.appendChild(words);
        }
        if (named) {
            words.appendChild(text("strong", "", task.subject() + ": "));
        } else {
            words.appendChild(unseen(this.words.text("homework")));
        }
        words.appendElement("span").addClass("diary-task-text").text(task.text());
        if (task.done()) {
            words.appendChild(text("span", "diary-task-done", this.words.text("homework.done")));
        }
        if (task.late()) {
            words.appendChild(text(
                    "span",
                    "diary-task-late",
                    this.words.text("homework.late", this.words.moment(task.givenAt(), child.zone()))));
        }
        return box;
    }

    /// A label around the box, so that all of the task can be pressed.
    private static void tick(Element box, Element words, FamilyChild child, DiaryHomework task) {
        var label = element("label", "diary-tick");
        var tick = label.appendElement("input")
                .attr("type", "checkbox")
                .attr("data-child", child.address())
                .attr("data-lesson", task.lesson().value().toString())
                .attr("data-key", "tick-" + task.lesson().value());
        if (task.done()) {
            tick.attr("checked", "");
        }
        label.appendChild(words);
        box.appendChild(label);
    }
}

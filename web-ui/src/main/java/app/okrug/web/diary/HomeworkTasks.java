package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.icon;
import static app.okrug.web.diary.Markup.link;
import static app.okrug.web.diary.Markup.text;
import static app.okrug.web.diary.Markup.unseen;

import app.okrug.access.Category;
import app.okrug.diary.DiaryHomework;
import app.okrug.diary.FamilyChild;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// Homework: the pupil's own box to tick, which the family only sees; its files, its minutes, and the way to hand work
/// in.
@Component
class HomeworkTasks {

    private final DiaryWords words;
    private final TaskText taskText;

    HomeworkTasks(DiaryWords words, TaskText taskText) {
        this.words = words;
        this.taskText = taskText;
    }

    /// @param named whether the subject has to be said
    Element of(FamilyChild child, DiaryHomework task, boolean named) {
        var box = element("div", "diary-task");
        if (task.done()) {
            box.addClass("diary-done");
        }
        var all = element("div", "diary-task-all");
        var said = element("div", "diary-task-words");
        if (child.readBy() == Category.PUPIL) {
            tick(all, said, child, task);
        } else {
            box.appendChild(icon(task.done() ? "check" : "homework"));
            all.appendChild(said);
        }
        box.appendChild(all);
        if (named) {
            said.appendChild(text("strong", "", task.subject() + ": "));
        } else {
            said.appendChild(unseen(words.text("homework")));
        }
        if (task.individual()) {
            said.appendChild(text("span", "diary-task-own", words.text("homework.individual")));
        }
        TaskText.write(said.appendElement("span").addClass("diary-task-text"), task.text());
        if (task.minutes() != null) {
            said.appendChild(text("span", "diary-task-minutes", words.text("homework.minutes", task.minutes())));
        }
        if (task.done()) {
            said.appendChild(text("span", "diary-task-done", words.text("homework.done")));
        }
        if (task.late()) {
            said.appendChild(text("span", "diary-task-late", late(child, task)));
        }
        beside(all, child, task);
        return box;
    }

    /// What is pressed by itself, and therefore stands outside of the label that ticks: files, handing in.
    private void beside(Element all, FamilyChild child, DiaryHomework task) {
        var links = element("ul", "diary-files");
        task.files().forEach(file -> links.appendElement("li").appendChild(taskText.file(child, file)));
        if (links.childrenSize() > 0) {
            all.appendChild(links);
        }
        if (task.handIn() && task.task() != null) {
            var state = task.work() == null ? "none" : task.work().name();
            var way = link(DiaryLinks.task(child, task.task()), "diary-hand-in");
            way.attr("data-state", state).text(words.text("work.state." + state));
            way.attr("data-key", "work-" + task.task().value());
            all.appendChild(way);
        }
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
        var own = task.individual() && task.task() != null ? task.task().value().toString() : "";
        var key = own.isEmpty() ? task.lesson().value().toString() : own;
        var tick = label.appendElement("input")
                .attr("type", "checkbox")
                .attr("data-child", child.address())
                .attr("data-lesson", task.lesson().value().toString())
                .attr("data-task", own)
                .attr("data-key", "tick-" + key);
        if (task.done()) {
            tick.attr("checked", "");
        }
        label.appendChild(said);
        box.appendChild(label);
    }
}

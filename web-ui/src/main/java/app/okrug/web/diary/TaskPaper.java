package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.link;
import static app.okrug.web.diary.Markup.text;

import app.okrug.diary.DiaryTask;
import app.okrug.diary.FamilyChild;
import app.okrug.homework.WorkState;
import app.okrug.homework.WorkStep;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// One task and what has become of it: what is to be done, what was handed in, what the teacher said.
@Component
class TaskPaper {

    private final DiaryWords words;
    private final TaskText taskText;

    TaskPaper(DiaryWords words, TaskText taskText) {
        this.words = words;
        this.taskText = taskText;
    }

    Element of(FamilyChild child, DiaryTask task) {
        var assigned = task.assigned();
        var paper = element("article", "diary-assignment");
        paper.appendChild(text("h2", "", assigned.subject()));
        var facts = element("p", "diary-place");
        facts.appendText(words.text("work.given", words.day(assigned.givenOn())));
        if (assigned.due() != null) {
            facts.appendText(" · " + words.text("work.due", words.dayInFull(assigned.due())));
        }
        if (assigned.minutes() != null) {
            facts.appendText(" · " + words.text("homework.minutes", assigned.minutes()));
        }
        if (assigned.individual()) {
            facts.appendText(" · " + words.text("homework.individual"));
        }
        paper.appendChild(facts);
        TaskText.write(paper.appendElement("p").addClass("diary-task-text"), assigned.text());
        var links = element("ul", "diary-files");
        task.files().forEach(file -> links.appendElement("li").appendChild(taskText.file(child, file)));
        if (links.childrenSize() > 0) {
            paper.appendChild(links);
        }
        var work = task.work();
        paper.appendChild(
                text("p", "diary-work-state", words.text("work.stands." + (work == null ? "none" : work.state())))
                        .attr("data-state", work == null ? "none" : work.state().name())
                        .attr("role", "status"));
        if (task.closed() != null) {
            paper.appendChild(text("p", "diary-work-closed", task.closed()));
        }
        if (work != null) {
            paper.appendChild(text("h3", "", words.text("work.history")));
            var list = element("ol", "diary-work-steps");
            work.steps().forEach(step -> list.appendChild(step(child, step)));
            paper.appendChild(list);
        }
        if (assigned.due() != null) {
            paper.appendChild(link(DiaryLinks.day(child, assigned.due()), "diary-way-back")
                    .text(words.text("work.back", words.day(assigned.due()))));
        }
        return paper;
    }

    private Element step(FamilyChild child, WorkStep step) {
        var line = element("li", "diary-work-step");
        var what = words.text("work.step." + step.state()) + " · " + step.by() + ", "
                + words.moment(step.at(), child.zone());
        line.appendChild(text("p", "diary-work-step-head", what));
        if (step.late()) {
            line.appendChild(text("p", "diary-task-late", words.text("work.late")));
        }
        if (step.state() == WorkState.ACCEPTED && step.mark() != null) {
            line.appendChild(text("p", "", words.text("work.mark", step.mark())));
        }
        if (!step.text().isEmpty()) {
            TaskText.write(line.appendElement("p").addClass("diary-task-text"), step.text());
        }
        if (!step.files().isEmpty()) {
            var links = element("ul", "diary-files");
            step.files().forEach(file -> links.appendElement("li").appendChild(taskText.file(child, file)));
            line.appendChild(links);
        }
        return line;
    }
}

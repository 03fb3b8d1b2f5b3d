package app.okrug.web.diary;

import app.okrug.diary.DiaryTasks;
import app.okrug.diary.Family;
import app.okrug.diary.FamilyChild;
import app.okrug.homework.TaskId;
import app.okrug.language.Texts;
import app.okrug.ui.guard.OpenPage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// One task, where a pupil hands work in: `/diary/{child}/tasks/{task}`.
@Route("diary/:child/tasks/:task")
@OpenPage("the diary itself asks for the right to look into it, in the child's own school")
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Family family;
    private final transient DiaryTasks tasks;
    private final transient DiaryFrame frame;
    private final transient TaskPaper paper;
    private final transient DiaryWords words;
    private final transient Texts texts;
    private final DiarySheet sheet;
    private @Nullable HandInForm form;
    private String title = "";

    TaskView(
            Family family,
            DiaryTasks tasks,
            DiaryFrame frame,
            TaskPaper paper,
            DiaryWords words,
            Texts texts,
            DiarySheets sheets) {
        this.family = family;
        this.tasks = tasks;
        this.frame = frame;
        this.paper = paper;
        this.words = words;
        this.texts = texts;
        this.sheet = sheets.blank();
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var known = family.children();
        var child = family.find(known, Wanted.child(event));
        var task = new TaskId(Wanted.id(event, "task"));
        title = words.text("title.task", child.givenName());
        sheet.draw(() -> page(known.children(), child, task));
        offer(child, task);
    }

    private void offer(FamilyChild child, TaskId id) {
        if (form != null) {
            remove(form);
            form = null;
        }
        var task = family.read(child, () -> tasks.task(child.person(), id));
        if (task.mayHandIn()) {
            form = new HandInForm(child, id, task.work() != null, texts, () -> {
                sheet.refresh();
                offer(child, id);
            });
            add(form);
        }
    }

    private Element page(List<FamilyChild> children, FamilyChild child, TaskId task) {
        var page = frame.page(children, child, DiaryFrame.Way.DAY);
        page.appendChild(paper.of(child, family.read(child, () -> tasks.task(child.person(), task))));
        return page;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

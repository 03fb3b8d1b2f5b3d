package app.okrug.homework;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.Reach;
import app.okrug.access.Right;
import app.okrug.files.FileDoor;
import app.okrug.files.UnknownFile;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who may read the files of a task: staff who may look at the lesson, and the families of those who have it to do.
@Component
class TaskFiles implements FileDoor {

    private final Access access;
    private final TaskStore store;
    private final LessonTasks places;

    TaskFiles(Access access, TaskStore store, LessonTasks places) {
        this.access = access;
        this.store = store;
        this.places = places;
    }

    @Override
    public String kind() {
        return Homework.TASK_FILES;
    }

    @Override
    public void requireReading(UUID subject) {
        var task = store.find(subject).orElseThrow(UnknownFile::new);
        if (access.actor().category() == Category.STAFF) {
            access.require(Right.JOURNAL_VIEW, places.place(task.lesson()).courseTarget());
            return;
        }
        var mine = switch (access.reach(Right.DIARY_VIEW)) {
            case Reach.Only(var _, var _, var pupils) -> store.isFor(task, pupils);
            case Reach.Everywhere() -> false;
        };
        if (!mine) {
            throw new UnknownFile();
        }
    }
}

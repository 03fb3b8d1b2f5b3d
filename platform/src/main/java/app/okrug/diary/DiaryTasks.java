package app.okrug.diary;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.Decision;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.files.FileContent;
import app.okrug.files.FileId;
import app.okrug.files.Files;
import app.okrug.files.SentFile;
import app.okrug.homework.Homework;
import app.okrug.homework.TaskId;
import app.okrug.homework.WorkBook;
import app.okrug.homework.WorkState;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A pupil's tasks one by one: their files, and the work that is handed in. The family reads along; only the pupil
/// hands in.
@Service
@Transactional
public class DiaryTasks {

    private final DiaryDoor door;
    private final WorkBook book;
    private final Files files;
    private final Access access;

    DiaryTasks(DiaryDoor door, WorkBook book, Files files, Access access) {
        this.door = door;
        this.book = book;
        this.files = files;
        this.access = access;
    }

    /// One task of a pupil.
    ///
    /// @throws app.okrug.homework.UnknownTask when the pupil does not have it to do
    @Transactional(readOnly = true)
    public DiaryTask task(PersonId child, TaskId id) {
        door.pupil(child, Right.DIARY_VIEW);

        var assigned = book.assigned(child, id);
        var work = book.find(child, id).orElse(null);
        var attached = files.of(Homework.TASK_FILES, List.of(id.value())).getOrDefault(id.value(), List.of());
        var own = access.actor().category() == Category.PUPIL;
        var decision = access.decide(Right.DIARY_HOMEWORK_HAND_IN, door.duty(child, assigned.due()));
        var open = assigned.handIn() && (work == null || work.state() != WorkState.ACCEPTED);
        var closed = own && open && decision instanceof Decision.Refused(var refusal) ? refusal.text() : null;
        return new DiaryTask(assigned, attached, work, open && decision.allowed(), closed);
    }

    /// Hands work in: a text, files, or both.
    ///
    /// @throws app.okrug.access.AccessRefused for everybody but the pupil, and after the day it was due where the
    ///     school takes no late work ([RefusalCode#HAND_IN_OVER])
    public void handIn(PersonId child, TaskId id, String text, List<SentFile> sent) {
        door.pupil(child, Right.DIARY_VIEW);
        access.require(
                Right.DIARY_HOMEWORK_HAND_IN,
                door.duty(child, book.assigned(child, id).due()));

        book.handIn(child, id, text, sent);
    }

    /// The content of a file of the child's diary.
    ///
    /// @throws app.okrug.files.UnknownFile when it is none of this reader's
    @Transactional(readOnly = true)
    public FileContent file(PersonId child, FileId file) {
        door.pupil(child, Right.DIARY_VIEW);

        return files.open(file);
    }
}

package app.okrug.web.remarks;

import app.okrug.language.Texts;
import app.okrug.remarks.RemarkLine;
import app.okrug.remarks.RemarkShelf;
import app.okrug.remarks.RemarkWish;
import app.okrug.remarks.Remarks;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.ui.dialog.Notice;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// What readers do with remarks from wherever one is shown, and what they are told afterwards.
@Component
public class RemarkDeeds {

    private final Remarks remarks;
    private final RemarkShelf shelf;
    private final SchoolClock clock;
    private final Texts texts;

    RemarkDeeds(Remarks remarks, RemarkShelf shelf, SchoolClock clock, Texts texts) {
        this.remarks = remarks;
        this.shelf = shelf;
        this.clock = clock;
        this.texts = texts;
    }

    /// @throws app.okrug.remarks.UnfitRemark when it cannot be
    void raise(RemarkWish wish) {
        remarks.raise(wish);
        Notice.done(texts.text("web.remarks.raised"));
    }

    void reply(RemarkLine line, String words) {
        unlessStale(() -> remarks.reply(line.id(), words, line.version()), "web.remarks.replied");
    }

    void close(RemarkLine line, String words) {
        unlessStale(() -> remarks.close(line.id(), words, line.version()), "web.remarks.closed");
    }

    void reopen(RemarkLine line, String words, LocalDate due) {
        unlessStale(() -> remarks.reopen(line.id(), words, due, line.version()), "web.remarks.reopened");
    }

    /// The day that a new or reopened remark falls due unless another is chosen.
    LocalDate usualDue() {
        return shelf.usualDue();
    }

    SchoolClock clock() {
        return clock;
    }

    Texts texts() {
        return texts;
    }

    private void unlessStale(Runnable deed, String done) {
        try {
            deed.run();
            Notice.done(texts.text(done));
        } catch (StaleCopy faster) {
            Notice.problem(texts.text("web.remarks.changed"));
        }
    }
}

package app.okrug.web.remarks;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.remarks.RemarkLine;
import app.okrug.remarks.RemarkState;
import app.okrug.remarks.RemarkStep;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One remark: where, what, by when, what was said about it since, and what the reader may do.
class RemarkCard extends Div {

    private final RemarkLine line;
    private final RemarkDeeds deeds;
    private final Texts texts;
    private final Runnable again;

    /// @param again draws the list anew after a deed
    RemarkCard(RemarkLine line, RemarkDeeds deeds, Runnable again) {
        this.line = line;
        this.deeds = deeds;
        this.texts = deeds.texts();
        this.again = again;
        addClassName("remarks-card");
        add(head(), words(), by());
        if (line.steps().size() > 1) {
            add(steps());
        }
        var row = buttons();
        if (row.getComponentCount() > 0) {
            add(row);
        }
    }

    /// The sign of where it stands, with the day that matters.
    static StateSign sign(RemarkLine line, Texts texts) {
        var due = Dates.ofTheYear(line.due(), Language.current());
        return switch (line.state()) {
            case WAITING ->
                line.overdue()
                        ? new StateSign(Tone.DANGER, texts.text("web.remarks.state.overdue", due))
                        : new StateSign(Tone.WARNING, texts.text("web.remarks.state.waiting", due));
            case REPLIED -> new StateSign(Tone.NEUTRAL, texts.text("web.remarks.state.replied"));
            case CLOSED -> new StateSign(Tone.GOOD, texts.text("web.remarks.state.closed"));
        };
    }

    /// «7А · Математика, урок 8 сентября, Яковлева Анна».
    static String place(RemarkLine line, Texts texts) {
        if (line.day() == null) {
            return line.page();
        }
        var lesson = texts.text("web.remarks.lesson", line.page(), Dates.ofTheYear(line.day(), Language.current()));
        return line.pupil() == null ? lesson : lesson + ", " + line.pupil();
    }

    private Component head() {
        var number = new Span(texts.text("web.remarks.number", line.number()));
        number.addClassName("okrug-muted");
        var link = new Anchor("journal/" + line.course(), place(line, texts));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("remarks-place");
        var head = new Div(number, link, sign(line, texts));
        if (line.automatic()) {
            head.add(new StateSign(Tone.NEUTRAL, texts.text("web.remarks.automatic")));
        }
        head.addClassName("remarks-head");
        return head;
    }

    private Component words() {
        var words = new Paragraph(line.words());
        words.addClassName("remarks-words");
        return words;
    }

    private Component by() {
        var by = new Paragraph(texts.text(
                "web.remarks.by",
                line.author(),
                Dates.moment(line.raisedAt(), deeds.clock().zone(), Language.current()),
                line.teachers()));
        by.addClassName("okrug-muted");
        return by;
    }

    private Component steps() {
        var list = new OrderedList();
        list.addClassName("remarks-steps");
        line.steps().stream().skip(1).map(this::step).forEach(list::add);
        return list;
    }

    private ListItem step(RemarkStep step) {
        var what = new Span(texts.text(
                "web.remarks.step." + step.kind(),
                step.by(),
                Dates.moment(step.at(), deeds.clock().zone(), Language.current())));
        what.addClassName("okrug-muted");
        var item = new ListItem(what);
        if (!step.words().isEmpty()) {
            item.add(new Paragraph(step.words()));
        }
        return item;
    }

    private Div buttons() {
        var row = new Div();
        row.addClassNames("okrug-row", "okrug-no-print");
        if (line.replies()) {
            row.add(button("reply", true, null, (words, _) -> deeds.reply(line, words)));
        }
        if (line.settles() && line.state() != RemarkState.CLOSED) {
            row.add(button("close", false, null, (words, _) -> deeds.close(line, words)));
        }
        if (line.settles() && line.state() != RemarkState.WAITING) {
            row.add(button(
                    "reopen",
                    true,
                    deeds.usualDue(),
                    (words, due) -> deeds.reopen(line, words, Objects.requireNonNull(due))));
        }
        return row;
    }

    private Button button(String deed, boolean needed, @Nullable LocalDate usualDue, WordsDialog.Done done) {
        var key = "web.remarks.deed." + deed;
        var draft = "remarks." + deed + "." + line.id().value();
        var button = new Button(
                texts.text(key),
                _ -> new WordsDialog(
                                texts,
                                texts.text(key + ".title", line.number()),
                                line.words(),
                                texts.text(key + ".words"),
                                usualDue,
                                draft)
                        .button(texts.text(key), needed, draft, (words, due) -> {
                            done.with(words, due);
                            again.run();
                        })
                        .open());
        button.setAriaLabel(texts.text(key + ".of", line.number()));
        return button;
    }
}

package app.okrug.web.homework;

import app.okrug.homework.PupilWork;
import app.okrug.homework.Work;
import app.okrug.homework.WorkState;
import app.okrug.homework.WorkStep;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.field.Draft;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The work of one pupil: where it stands, every step of it, and the teacher's answer.
class WorkCard extends Div {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int LONGEST_COMMENT = 2000;

    private final PupilWork line;
    private final ZoneId zone;
    private final Texts texts;
    private final Div body = new Div();

    /// What a teacher answers with an acceptance.
    ///
    /// @param mark as typed; empty for none
    record Acceptance(String comment, String mark) {}

    /// What the answers do.
    record Verbs(BiConsumer<Work, String> giveBack, BiConsumer<Work, Acceptance> accept) {}

    WorkCard(PupilWork line, boolean over, ZoneId zone, Texts texts) {
        this.line = line;
        this.zone = zone;
        this.texts = texts;
        addClassName("work-card");
        body.addClassName("work-body");
        var name = new Span(line.pupil().familyAndGiven());
        name.addClassName("work-name");
        var summary = new Div(name, sign(line.work(), over));
        summary.addClassName("work-summary");
        if (line.work() == null) {
            add(summary);
            return;
        }
        if (line.work().late()) {
            summary.add(new StateSign(Tone.WARNING, texts.text("web.homework.state.late")));
        }
        body.add(steps(line.work()));
        var details = new Details(summary, body);
        details.setOpened(line.work().state() == WorkState.HANDED_IN);
        add(details);
    }

    private Component sign(@Nullable Work work, boolean over) {
        if (work == null) {
            return new StateSign(over ? Tone.DANGER : Tone.NEUTRAL, texts.text("web.homework.state.none"));
        }
        var tone = switch (work.state()) {
            case HANDED_IN -> Tone.WARNING;
            case RETURNED -> Tone.NEUTRAL;
            case ACCEPTED -> Tone.GOOD;
        };
        return new StateSign(tone, texts.text("web.homework.state." + work.state()));
    }

    private Component steps(Work work) {
        var list = new OrderedList();
        list.addClassName("work-steps");
        work.steps().forEach(step -> list.add(step(step)));
        return list;
    }

    private ListItem step(WorkStep step) {
        var at = step.at().atZone(zone);
        var head = new Paragraph(texts.text("web.homework.step." + step.state()) + " · " + step.by() + ", "
                + Dates.ofTheYear(at.toLocalDate(), Language.current()) + ", " + TIME.format(at));
        head.addClassName("work-step-head");
        var item = new ListItem(head);
        if (step.mark() != null) {
            item.add(new Paragraph(texts.text("web.homework.mark-given", step.mark())));
        }
        if (!step.text().isEmpty()) {
            var words = new Paragraph(step.text());
            words.addClassName("hand-in-words");
            item.add(words);
        }
        step.files().forEach(file -> {
            var link = new Anchor("api/files/" + file.id().value(), file.name());
            link.getElement().setAttribute("download", file.name()).setAttribute("router-ignore", true);
            var check = new Span(texts.text("files.virus." + file.virusCheck()));
            check.addClassName("work-file-check");
            var row = new Div(link, check);
            row.addClassName("work-file");
            item.add(row);
        });
        return item;
    }

    /// Lets the teacher answer, unless the work was accepted.
    ///
    /// @param marked into which lesson a mark goes
    void offer(String marked, Verbs verbs) {
        var work = Objects.requireNonNull(line.work());
        if (work.state() == WorkState.ACCEPTED) {
            return;
        }
        var draft = Draft.of("homework.review." + work.id().value());
        var comment = draft.keep(new TextArea(texts.text("web.homework.comment")));
        comment.setMaxLength(LONGEST_COMMENT);
        comment.setWidthFull();
        var mark = new TextField(texts.text("web.homework.mark"));
        mark.setHelperText(texts.text("web.homework.mark-into", marked));
        mark.setMaxLength(10);
        var accept = new Button(texts.text("web.homework.accept"), _ -> {
            verbs.accept().accept(work, new Acceptance(comment.getValue(), mark.getValue()));
            draft.forget();
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = new Button(texts.text("web.homework.give-back"), _ -> {
            comment.setInvalid(comment.getValue().isBlank());
            comment.setErrorMessage(texts.text("web.homework.comment-missing"));
            if (comment.isInvalid()) {
                comment.focus();
                return;
            }
            verbs.giveBack().accept(work, comment.getValue());
            draft.forget();
        });
        var buttons = new Div(accept, back);
        buttons.addClassName("okrug-row");
        body.add(comment, mark, buttons);
    }
}

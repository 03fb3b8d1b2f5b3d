package app.okrug.web.turnout;

import app.okrug.attendance.Notice;
import app.okrug.language.Texts;
import app.okrug.ui.field.Draft;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A notice that waits for the class teacher's answer.
class NoticeCard extends Div {

    private static final int LONGEST_ANSWER = 1000;

    /// What the answers do.
    record Verbs(Consumer<Notice> confirm, BiConsumer<Notice, String> decline) {}

    NoticeCard(Notice notice, String pupil, AwayWords words, Texts texts) {
        addClassName("turnout-notice");
        var name = new Span(pupil);
        name.addClassName("turnout-name");
        var days = new Span(words.away(notice.away()));
        var head = new Div(name, days);
        head.addClassName("turnout-line-head");
        var by = new Paragraph(texts.text("web.turnout.told-by", notice.sentBy()));
        by.addClassName("okrug-muted");
        add(head, new Paragraph(words.notice(notice)), by);
        notice.files().forEach(file -> {
            var link = new Anchor("api/files/" + file.id().value(), file.name());
            link.getElement().setAttribute("download", file.name()).setAttribute("router-ignore", true);
            add(link);
        });
    }

    /// Lets the reader answer.
    void offer(Notice notice, Texts texts, Verbs verbs) {
        var draft = Draft.of("attendance.answer." + notice.id().value());
        var answer = draft.keep(new TextField(texts.text("web.turnout.answer")));
        answer.setMaxLength(LONGEST_ANSWER);
        answer.addClassName("turnout-answer");
        var confirm = new Button(texts.text("web.turnout.confirm"), _ -> {
            verbs.confirm().accept(notice);
            draft.forget();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var decline = new Button(texts.text("web.turnout.decline"), _ -> {
            answer.setErrorMessage(texts.text("attendance.unfit.answer"));
            answer.setInvalid(answer.getValue().isBlank());
            if (answer.isInvalid()) {
                answer.focus();
                return;
            }
            verbs.decline().accept(notice, answer.getValue());
            draft.forget();
        });
        var row = new Div(confirm, answer, decline);
        row.addClassNames("okrug-row", "turnout-answers", "okrug-no-print");
        add(row);
    }
}

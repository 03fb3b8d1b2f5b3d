package app.okrug.admin.schools;

import app.okrug.access.CurrentOperator;
import app.okrug.admin.support.RequestLines;
import app.okrug.language.Texts;
import app.okrug.support.RequestState;
import app.okrug.support.SupportAccess;
import app.okrug.support.SupportRefused;
import app.okrug.support.SupportRequest;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.stream.IntStream;

/// Asking a school to be let in, what it has answered so far, and leaving it again.
class SupportCard extends Card {

    private final Texts texts;
    private final transient SupportAccess support;
    private final transient RegisteredSchool school;
    private final transient Runnable changed;
    private final TextArea reason = new TextArea();
    private final Select<Integer> hours = new Select<>();

    /// @param changed told when the school has been asked, or a request has ended
    SupportCard(Texts texts, SupportAccess support, RegisteredSchool school, Instant now, Runnable changed) {
        super(texts.text("admin.support.office"));
        this.texts = texts;
        this.support = support;
        this.school = school;
        this.changed = changed;
        reason.setLabel(texts.text("admin.support.why"));
        reason.setHelperText(texts.text("admin.support.why.help"));
        reason.setMaxLength(SupportAccess.LONGEST);
        reason.setWidthFull();
        hours.setLabel(texts.text("admin.support.hours"));
        hours.setItems(
                IntStream.rangeClosed(1, SupportAccess.MOST_HOURS).boxed().toList());
        hours.setValue(1);
        var ask = new Button(texts.text("admin.support.ask"), click -> ask());
        ask.addClassName("admin-start");
        add(new Paragraph(texts.text("admin.support.office.lead")), reason, hours, ask);
        var requests = support.to(school);
        if (!requests.isEmpty()) {
            add(new RequestLines(texts, requests, school.zone(), request -> deed(request, now)));
        }
    }

    private void ask() {
        try {
            support.ask(school, reason.getValue(), hours.getValue());
            changed.run();
            Notice.done(texts.text("admin.support.asked.done"));
        } catch (SupportRefused refused) {
            reason.setErrorMessage(refused.sentence().in(texts));
            reason.setInvalid(true);
            reason.focus();
        }
    }

    /// Only the own requests can be taken back.
    private Component deed(SupportRequest request, Instant now) {
        var own = CurrentOperator.find()
                .filter(operator -> operator.account().equals(request.operator()))
                .isPresent();
        if (own && (request.state() == RequestState.ASKED || request.open(now))) {
            return new Button(
                    texts.text(request.state() == RequestState.ASKED ? "admin.support.take-back" : "admin.support.end"),
                    click -> leave(request));
        }
        return new Div();
    }

    private void leave(SupportRequest request) {
        try {
            support.leave(school, request.id());
        } catch (SupportRefused refused) {
            Notice.problem(refused.sentence().in(texts));
        }
        changed.run();
    }
}

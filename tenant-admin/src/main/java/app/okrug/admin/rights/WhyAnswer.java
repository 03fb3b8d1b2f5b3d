package app.okrug.admin.rights;

import app.okrug.access.Decision;
import app.okrug.access.Explanation;
import app.okrug.access.Explanation.Answer;
import app.okrug.access.Step;
import app.okrug.access.Step.Said;
import app.okrug.admin.page.Source;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/// The answer, the way to it, and what would make it a yes.
class WhyAnswer extends Card {

    private final transient Texts texts;

    /// @param heading who, what and where
    /// @param change leads to where it can be changed; empty when the reader may not, or nothing can be
    WhyAnswer(Texts texts, String heading, Explanation explanation, Optional<Anchor> change) {
        super(heading);
        this.texts = texts;
        addClassName("admin-why");
        getElement().setAttribute("role", "status");
        add(sign(explanation.answer()));
        switch (explanation.decision()) {
            case Decision.Allowed allowed -> add(new Paragraph(allowed(allowed)));
            case Decision.Refused(var refusal) -> {
                var depends = explanation.answer() == Answer.DEPENDS;
                add(
                        new Paragraph(texts.text(depends ? "admin.why.depends" : "admin.why.reads")),
                        new Paragraph(refusal.text()));
                if (refusal.paragraph() != null) {
                    add(new Source(texts, refusal.paragraph(), refusal.quote()));
                }
            }
        }
        if (explanation.remedy() != null) {
            add(
                    new H3(texts.text("admin.why.remedy")),
                    new Paragraph(texts.text("access.remedy." + explanation.remedy())));
            if (explanation.decision() instanceof Decision.Refused(var refusal) && refusal.whoCanChange() != null) {
                add(new Paragraph(texts.text("ui.refusal.who", refusal.whoCanChange())));
            }
            change.ifPresent(this::add);
        }
        add(new H3(texts.text("admin.why.way")), way(explanation));
    }

    private StateSign sign(Answer answer) {
        var tone = switch (answer) {
            case YES -> Tone.GOOD;
            case NO -> Tone.DANGER;
            case DEPENDS -> Tone.WARNING;
        };
        return new StateSign(tone, texts.text("access.answer." + answer));
    }

    private String allowed(Decision.Allowed allowed) {
        var scope = texts.text("access.scope." + allowed.scope());
        return allowed.by() == null
                ? texts.text("admin.why.in-person", scope)
                : texts.text("admin.why.by-role", texts.text("access.role." + allowed.by()), scope);
    }

    private OrderedList way(Explanation explanation) {
        var list = new OrderedList();
        list.addClassName("admin-way");
        explanation.steps().stream().map(this::step).forEach(list::add);
        return list;
    }

    private ListItem step(Step step) {
        var name = new Span(texts.text("access.stage." + step.stage()));
        name.addClassName("admin-way-stage");
        var head = new Div(name, new StateSign(tone(step.said()), texts.text("access.said." + step.said())));
        head.addClassName("okrug-row");
        var item = new ListItem(head, new Paragraph(step.text()));
        if (step.said() == Said.NOT_ASKED) {
            item.addClassName("okrug-muted");
        }
        if (step.paragraph() != null) {
            item.add(new Source(texts, step.paragraph(), step.quote()));
        }
        return item;
    }

    private static Tone tone(Said said) {
        return switch (said) {
            case GIVES -> Tone.GOOD;
            case REFUSES -> Tone.DANGER;
            case LIFTED -> Tone.WARNING;
            case PASSES, GIVES_NOT, NOT_ASKED -> Tone.NEUTRAL;
        };
    }
}

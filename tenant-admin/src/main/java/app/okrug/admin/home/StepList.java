package app.okrug.admin.home;

import app.okrug.admin.home.Step.State;
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
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;

/// The steps with their state; the next one stands out.
class StepList extends Card {

    private final Texts texts;

    StepList(Texts texts, List<Step> steps) {
        super(texts.text("admin.steps.title"));
        this.texts = texts;
        var done = steps.stream().filter(step -> step.state() == State.DONE).count();
        var words = texts.text("admin.steps.done", done, steps.size());
        var bar = new ProgressBar(0, Math.max(1, steps.size()), done);
        bar.getElement().setAttribute("aria-label", words);
        add(new Paragraph(words), bar, list(steps));
    }

    private OrderedList list(List<Step> steps) {
        var list = new OrderedList();
        list.addClassName("admin-steps");
        var next = steps.stream().filter(step -> step.state() != State.DONE).findFirst();
        for (var place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            var line = line(step, place + 1);
            if (next.filter(step::equals).isPresent()) {
                line.addClassName("admin-step-next");
            }
            list.add(line);
        }
        return list;
    }

    private ListItem line(Step step, int number) {
        var sign = new Span(step.state() == State.DONE ? "✓" : Integer.toString(number));
        sign.addClassName("admin-step-number");
        sign.getElement().setAttribute("aria-hidden", "true");
        var told = new Paragraph(step.told());
        told.addClassName("okrug-muted");
        var title = new Anchor(step.link(), texts.text("admin.step." + step.key()));
        var line = new ListItem(sign, new Div(new H3(title), told), state(step.state()));
        if (step.state() == State.DONE) {
            line.addClassName("admin-step-done");
        }
        return line;
    }

    private StateSign state(State state) {
        var tone = switch (state) {
            case DONE -> Tone.GOOD;
            case BEGUN -> Tone.WARNING;
            case AHEAD -> Tone.NEUTRAL;
        };
        return new StateSign(tone, texts.text("admin.step.state." + state));
    }
}

package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import app.okrug.regulation.Deadline;
import app.okrug.regulation.Deadline.Reference;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.Optional;

/// A deadline: the event it counts from, and how long after.
class DueInput implements ValueInput {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final Div part = new Div();
    private final Select<Reference> reference = new Select<>();
    private final Length after;

    DueInput(Texts texts, String name, Deadline now) {
        part.addClassName("okrug-stack");
        part.getElement().setAttribute("role", "group");
        part.getElement().setAttribute("aria-label", name);
        reference.setLabel(texts.text("admin.value.event"));
        reference.setItems(Reference.values());
        reference.setItemLabelGenerator(one -> texts.text("regulation.deadline." + one));
        reference.setWidthFull();
        after = new Length(texts, texts.text("admin.value.after"), now.after(), LONGEST);
        reference.addValueChangeListener(change -> after.setVisible(change.getValue() != Reference.NONE));
        reference.setValue(now.reference());
        after.setVisible(now.reference() != Reference.NONE);
        part.add(reference, after);
    }

    @Override
    public Component part() {
        return part;
    }

    @Override
    public Optional<Object> read() {
        if (reference.getValue() == Reference.NONE) {
            return Optional.of(Deadline.NONE);
        }
        return after.read().map(length -> new Deadline(reference.getValue(), length));
    }
}

package app.okrug.admin.regulation;

import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.Optional;

/// How long something may take.
class SpanInput implements ValueInput {

    private final Length length;

    SpanInput(Texts texts, String name, Duration now, Duration longest) {
        length = new Length(texts, name, now, longest);
    }

    @Override
    public Component part() {
        return length;
    }

    @Override
    public Optional<Object> read() {
        return length.read().map(Object.class::cast);
    }
}

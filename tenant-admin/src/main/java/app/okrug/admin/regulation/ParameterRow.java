package app.okrug.admin.regulation;

import app.okrug.acts.ParameterLine;
import app.okrug.admin.page.Source;
import app.okrug.language.Texts;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// One parameter: what it is set to, by which paragraph, in which words.
class ParameterRow extends ListItem {

    private final Texts texts;

    ParameterRow(Texts texts, ParameterLine line) {
        this.texts = texts;
        addClassName("admin-parameter");
        var value = new Paragraph(line.text());
        value.addClassName("admin-value");
        var words = new Div(new H3(line.name()), value, origin(line));
        if (line.contradicts()) {
            words.add(new StateSign(Tone.WARNING, texts.text("admin.parameter.contradicts")));
        }
        if (line.quote() != null && line.paragraph() != null) {
            words.add(new NativeDetails(
                    texts.text("admin.parameter.quote"), new Source(texts, line.paragraph(), line.quote())));
        }
        add(words);
    }

    /// Lets it be changed.
    ParameterRow editable(ParameterLine line, Runnable edit) {
        if (line.editable()) {
            var button = new Button(texts.text("admin.change"), click -> edit.run());
            button.setAriaLabel(texts.text("admin.change.what", line.name()));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(button);
        }
        return this;
    }

    private Span origin(ParameterLine line) {
        var origin = new Span(told(line));
        origin.addClassName("okrug-muted");
        return origin;
    }

    private String told(ParameterLine line) {
        if (!line.editable()) {
            return texts.text("admin.parameter.concluded");
        }
        if (line.seen() == null) {
            return texts.text("admin.parameter.default");
        }
        if (line.paragraph() == null) {
            return texts.text("admin.parameter.by-school");
        }
        return Character.isDigit(line.paragraph().charAt(0))
                ? texts.text("admin.paragraph", line.paragraph())
                : line.paragraph();
    }
}

package app.okrug.admin.regulation;

import app.okrug.acts.ApartLine;
import app.okrug.acts.ParameterLine;
import app.okrug.admin.page.RulingNote;
import app.okrug.admin.page.Source;
import app.okrug.language.Texts;
import app.okrug.regulation.Ruling;
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
import java.time.ZoneId;
import java.util.function.Consumer;

/// One parameter: what it is set to, by which paragraph, in which words.
class ParameterRow extends ListItem {

    private final Texts texts;
    private final ApartList apart;

    ParameterRow(Texts texts, ParameterLine line, ZoneId zone) {
        this.texts = texts;
        addClassName("admin-parameter");
        var value = new Paragraph(line.text());
        value.addClassName("admin-value");
        var words = new Div(new H3(line.name()), value, origin(line));
        var ruling = line.ruling();
        if (ruling != null && (ruling.mode() == Ruling.Mode.LOCK || line.offered())) {
            words.add(new RulingNote(texts, ruling, line.ruled(), zone));
        }
        if (line.unenforced() != null) {
            var why = new Paragraph(line.unenforced());
            why.addClassName("admin-note");
            words.add(new StateSign(Tone.NEUTRAL, texts.text("admin.parameter.written")), why);
        }
        if (line.contradicts()) {
            words.add(new StateSign(Tone.WARNING, texts.text("admin.parameter.contradicts")));
        }
        if (line.quote() != null && line.paragraph() != null) {
            words.add(new NativeDetails(
                    texts.text("admin.parameter.quote"), new Source(texts, line.paragraph(), line.quote())));
        }
        apart = new ApartList(texts, line);
        if (!line.apart().isEmpty()) {
            words.add(apart);
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

    /// Lets it be set apart for a level, a class, a person …
    ParameterRow divisible(ParameterLine line, Runnable add, Consumer<ApartLine> change, Consumer<ApartLine> lift) {
        if (line.divisible()) {
            var button = new Button(texts.text("admin.parameter.apart.add"), click -> add.run());
            button.setAriaLabel(texts.text("admin.parameter.apart.add.what", line.name()));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            add(button);
            apart.editable(change, lift);
        }
        return this;
    }

    /// Lets what the municipality recommends be taken over.
    ParameterRow offering(ParameterLine line, Runnable take) {
        if (line.offered()) {
            var button = new Button(texts.text("admin.ruling.take"), click -> take.run());
            button.setAriaLabel(texts.text("admin.ruling.take.what", line.name()));
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
        if (line.ruling() != null && line.ruling().mode() == Ruling.Mode.LOCK) {
            return texts.text("admin.parameter.locked");
        }
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

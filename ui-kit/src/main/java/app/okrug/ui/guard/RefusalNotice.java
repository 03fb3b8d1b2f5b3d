package app.okrug.ui.guard;

import app.okrug.access.Refusal;
import app.okrug.language.Texts;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A refusal as people should get it: what is not allowed and why, the words of the paragraph that says so, and who can
/// change it. On a page and in a dialog it is the same.
public class RefusalNotice extends Div {

    private final Texts texts;

    public RefusalNotice(Texts texts, Refusal refusal) {
        this.texts = texts;
        addClassName("okrug-refusal");
        getElement().setAttribute("role", "alert");
        var text = new Paragraph(refusal.text());
        text.addClassName("okrug-refusal-text");
        add(text);
        addSource(refusal);
        if (refusal.whoCanChange() != null) {
            add(new Paragraph(texts.text("ui.refusal.who", refusal.whoCanChange())));
        }
    }

    /// Where paragraph and act are both known, the sentence itself ends with them.
    private void addSource(Refusal refusal) {
        var told = refusal.paragraph() != null && refusal.act() != null;
        var source = told
                ? ""
                : Stream.of(paragraph(refusal), refusal.act())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        if (refusal.quote() != null) {
            var quote = new HtmlContainer("blockquote");
            quote.add(new Paragraph(refusal.quote()));
            if (!source.isEmpty()) {
                quote.add(new Footer(new Text(source)));
            }
            add(quote);
        } else if (!source.isEmpty()) {
            add(new Paragraph(source));
        }
    }

    private @Nullable String paragraph(Refusal refusal) {
        var number = refusal.paragraph();
        return number == null || !Character.isDigit(number.charAt(0))
                ? number
                : texts.text("ui.refusal.paragraph", number);
    }
}

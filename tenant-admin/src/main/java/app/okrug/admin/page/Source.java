package app.okrug.admin.page;

import app.okrug.language.Texts;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/// The words of the act behind something, with the number of the paragraph.
public class Source extends HtmlContainer {

    /// @param quote null when only the number is known
    public Source(Texts texts, String paragraph, @Nullable String quote) {
        super("blockquote");
        addClassName("admin-quote");
        if (quote != null && !quote.isBlank()) {
            add(new Paragraph(quote));
        }
        var numbered = Character.isDigit(paragraph.charAt(0));
        add(new Footer(new Text(numbered ? texts.text("admin.paragraph", paragraph) : paragraph)));
    }
}

package app.okrug.admin.programs;

import app.okrug.identity.tokens.IssuedSecret;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;

/// What a new program signs in with. Shown once: the secret stands nowhere else.
class SecretCard extends Card {

    SecretCard(Texts texts, IssuedSecret issued, ZoneId zone) {
        super(texts.text("admin.programs.secret.title"));
        addClassName("admin-first-code");
        add(
                new StateSign(Tone.WARNING, texts.text("admin.programs.secret.once")),
                new Facts(texts)
                        .fact(
                                "admin.programs.secret.id",
                                secret(issued.id().value().toString()))
                        .fact("admin.programs.secret.secret", secret(issued.secret()))
                        .fact("admin.programs.until", Dates.moment(issued.until(), zone, Language.current())),
                new Paragraph(texts.text("admin.programs.secret.how")));
    }

    private static Span secret(String words) {
        var span = new Span(words);
        span.addClassName("admin-secret");
        return span;
    }
}

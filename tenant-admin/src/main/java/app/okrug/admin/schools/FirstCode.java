package app.okrug.admin.schools;

import app.okrug.identity.IssuedCode;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;

/// Login and one-time code of somebody whom the office lets in: a school's administrator, a colleague. Shown once: the
/// code stands nowhere else.
class FirstCode extends Card {

    /// Of a school's administrator.
    FirstCode(Texts texts, IssuedCode code, RegisteredSchool school) {
        this(texts, code, texts.text("admin.code.title", school.name()), school.zone());
    }

    /// @param zone by whose clock its end is told
    FirstCode(Texts texts, IssuedCode code, String title, ZoneId zone) {
        super(title);
        addClassName("admin-first-code");
        add(
                new StateSign(Tone.WARNING, texts.text("admin.code.once")),
                new Facts(texts)
                        .fact("admin.code.who", code.displayName())
                        .fact("admin.code.login", secret(code.login()))
                        .fact("admin.code.code", secret(code.code()))
                        .fact("admin.code.until", Dates.moment(code.until(), zone, Language.current())),
                new Paragraph(texts.text("admin.code.how")));
        var print = new Button(texts.text("admin.code.print"), Symbol.PRINT.icon());
        print.addClassName("admin-start");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        add(print);
    }

    private static Span secret(String words) {
        var span = new Span(words);
        span.addClassName("admin-secret");
        return span;
    }
}

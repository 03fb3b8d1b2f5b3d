package app.okrug.access;

import app.okrug.language.Texts;
import org.springframework.stereotype.Component;

/// May an operator of the education office do this? Operators of one office have equal rights; a person who is none
/// has no right here, whatever he is in a school.
@Component
public class Office {

    private final Texts texts;

    Office(Texts texts) {
        this.texts = texts;
    }

    /// @throws AccessRefused when no operator acts
    public void require(OfficeRight right) {
        if (!allows(right)) {
            var text = texts.text("access.refusal.NOT_AN_OPERATOR", texts.text("access.office." + right));
            throw new AccessRefused(
                    new Refusal(RefusalCode.NOT_AN_OPERATOR, text, null, null, null, texts.text("access.who.office")));
        }
    }

    /// Whether the one who acts may.
    public boolean allows(OfficeRight right) {
        return CurrentOperator.find().isPresent();
    }
}

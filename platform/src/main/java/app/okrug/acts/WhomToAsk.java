package app.okrug.acts;

import app.okrug.access.Open;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.tenancy.CurrentSchool;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Tells whom to ask when something does not work: what the school's act says of support (001 ¶4.7.7) and of who
/// answers for it (001 ¶1.3).
@Service
@Open("whom to ask is known to everybody in the school")
public class WhomToAsk {

    private final Regulation regulation;

    WhomToAsk(Regulation regulation) {
        this.regulation = regulation;
    }

    /// Whom to ask; empty outside of a school and where the act names nobody.
    public Optional<Asked> inThisSchool() {
        if (CurrentSchool.find().isEmpty() || regulation.find().isEmpty()) {
            return Optional.empty();
        }
        var contact = regulation.current(Parameter.SUPPORT_CONTACT);
        var responsible = regulation.current(Parameter.RESPONSIBLE);
        return contact.value().isBlank() && responsible.value().isBlank()
                ? Optional.empty()
                : Optional.of(new Asked(contact.value(), responsible.value(), contact.paragraph()));
    }
}

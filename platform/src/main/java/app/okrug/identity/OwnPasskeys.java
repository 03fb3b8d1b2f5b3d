package app.okrug.identity;

import app.okrug.access.ConfirmationNeeded;
import app.okrug.access.Open;
import app.okrug.access.Presence;
import app.okrug.database.ControlPlane;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The passkeys of one's own account: making them, naming them, taking them away (S-05).
@Service
public class OwnPasskeys {

    /// How long a name may be.
    public static final int LONGEST_NAME = 80;

    private static final String OWN = "everybody decides on their own account; nobody else's can be named";

    private final CurrentAccount current;
    private final Passkeys passkeys;
    private final PasskeyQuestions questions;
    private final PasskeyCeremony ceremony;
    private final SecondFactors factors;
    private final Presence presence;
    private final ControlPlane control;
    private final IdentityLog log;

    OwnPasskeys(
            CurrentAccount current,
            Passkeys passkeys,
            PasskeyQuestions questions,
            PasskeyCeremony ceremony,
            SecondFactors factors,
            Presence presence,
            ControlPlane control,
            IdentityLog log) {
        this.current = current;
        this.passkeys = passkeys;
        this.questions = questions;
        this.ceremony = ceremony;
        this.factors = factors;
        this.presence = presence;
        this.control = control;
        this.log = log;
    }

    /// All of the account, the oldest first.
    @Open(OWN)
    public List<PasskeyLine> all() {
        return passkeys.lines(current.require().account());
    }

    /// Begins to make one.
    ///
    /// @return what the browser is to do; empty when the account has as many as it may
    /// @throws ConfirmationNeeded when the reader has to show first that it is they
    @Open(OWN)
    public Optional<PasskeyQuestion> begin() {
        presence.confirmed();
        var who = current.require();
        var known = passkeys.of(who.account());
        if (known.size() >= Passkeys.MOST) {
            return Optional.empty();
        }
        var question = questions.fresh(PasskeyQuestions.CREATION, who.account());
        return Optional.of(new PasskeyQuestion(ceremony.creation(question.value(), who, known), question.ticket()));
    }

    /// Takes one into use that the browser has made. From now on sign-in asks for a second step.
    ///
    /// @param name how the owner will know it; cut when too long
    @Open(OWN)
    public PasskeyMade take(PasskeyQuestion asked, String answer, String name) {
        var account = current.require().account();
        var question = questions.opened(PasskeyQuestions.CREATION, asked.ticket(), account);
        var made = question.flatMap(one -> ceremony.made(answer, one.value(), account));
        if (made.isEmpty()) {
            return new PasskeyMade.Unfit();
        }
        return control.inTransaction(() -> {
            var first = !factors.has(account);
            if (!questions.spend(question.get()) || !passkeys.add(made.get(), cut(name))) {
                return new PasskeyMade.Unfit();
            }
            log.note("passkey_made", account, null, account);
            return new PasskeyMade.InUse(first ? factors.recoveryCodes(account) : List.of());
        });
    }

    /// Another name. Another account's passkey is left alone.
    @Open(OWN)
    public void rename(PasskeyId passkey, String name) {
        passkeys.rename(current.require().account(), passkey, cut(name));
    }

    /// Takes one away. Another account's is left alone. Without any and without a code of the telephone the password
    /// alone lets in again.
    ///
    /// @throws ConfirmationNeeded when the reader has to show first that it is they
    @Open(OWN)
    public void remove(PasskeyId passkey) {
        presence.confirmed();
        var account = current.require().account();
        control.inTransaction(() -> {
            if (passkeys.remove(account, passkey)) {
                factors.forgetCodesOfNothing(account);
                log.note("passkey_removed", account, null, account);
            }
        });
    }

    private static String cut(String name) {
        var plain = name.strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }
}

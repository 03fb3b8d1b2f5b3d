package app.okrug.identity;

import app.okrug.access.Open;
import app.okrug.database.ControlPlane;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Whoever sits at an open page shows that it is they: with the password, and with a code where a second step is asked
/// for at sign-in, too; or with a passkey whose device has asked for a finger, a face or a number.
@Service
public class OwnConfirmation {

    private static final String OPEN_PAGE = "an open page";

    private final CurrentAccount current;
    private final ControlPlane control;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final PasskeyProof proof;
    private final SlowDown slowDown;
    private final IdentityLog log;

    OwnConfirmation(
            CurrentAccount current,
            ControlPlane control,
            Passwords passwords,
            SecondFactors factors,
            PasskeyProof proof,
            SlowDown slowDown,
            IdentityLog log) {
        this.current = current;
        this.control = control;
        this.passwords = passwords;
        this.factors = factors;
        this.proof = proof;
        this.slowDown = slowDown;
        this.log = log;
    }

    /// Whether a code is asked for beside the password.
    @Open("about the account that asks")
    public boolean needsCode() {
        return factors.has(current.require().account());
    }

    /// One attempt; what was wrong is not told.
    ///
    /// @param code of the telephone or a recovery code; empty where none is asked for
    /// @return whether it is they
    @Open("whoever knows the password could as well sign in")
    public boolean confirm(String password, String code) {
        var who = current.require();
        try (var turn = slowDown.turn(who.login(), OPEN_PAGE)) {
            var fits = turn.refused() == null
                    && passwords.fits(password, hash(who))
                    && (!factors.has(who.account()) || factors.fits(who.account(), code));
            if (fits) {
                slowDown.succeeded(who.login(), OPEN_PAGE);
                log.note("confirmed", who.account(), null, who.account());
            } else {
                slowDown.failed(who.login(), OPEN_PAGE);
            }
            return fits;
        }
    }

    /// What a passkey of the reader can answer instead; empty for whom has none.
    @Open("about the account that asks")
    public Optional<PasskeyQuestion> question() {
        return proof.to(current.require().account(), PasskeyQuestions.CONFIRMATION, true);
    }

    /// One attempt with a passkey.
    ///
    /// @return whether it is they
    @Open("whoever holds the passkey could as well sign in")
    public boolean confirm(PasskeyQuestion asked, String answer) {
        var account = current.require().account();
        var fits = proof.answered(PasskeyQuestions.CONFIRMATION, asked.ticket(), answer, account, true)
                .isPresent();
        if (fits) {
            log.note("confirmed", account, null, account);
        }
        return fits;
    }

    private @Nullable String hash(SignedIn who) {
        return control.sql()
                .sql("select password_hash from identity_account where id = ? and password_hash is not null")
                .param(who.account().value())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}

package app.okrug.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets in by a passkey alone: the device is held in the hand and has asked for a finger, a face or a number, which
/// makes two steps of one.
@Component
public class PasskeySignIn {

    private final PasskeyProof proof;
    private final SlowDown slowDown;
    private final SignIn signIn;
    private final IdentityLog log;

    PasskeySignIn(PasskeyProof proof, SlowDown slowDown, SignIn signIn, IdentityLog log) {
        this.proof = proof;
        this.slowDown = slowDown;
        this.signIn = signIn;
        this.log = log;
    }

    /// What the page asks. Nothing is remembered of it.
    public PasskeyQuestion question() {
        return proof.toAnybody();
    }

    /// One attempt. Why an answer does not fit is not told.
    ///
    /// @param address from where the attempt comes
    /// @param language what the person has chosen at the door; null when nothing
    public SignInOutcome attempt(String ticket, String answer, String address, @Nullable Locale language)
            throws InterruptedException {
        if (answer.isEmpty()) {
            // The page lay open for too long and wants a fresh question.
            return new SignInOutcome.Wrong();
        }
        // A school sits behind one address: what is tempered there is one passkey, and strangers as a whole.
        var login = "passkey " + proof.claimed(answer);
        try (var turn = slowDown.turn(login, address)) {
            if (turn.refused() != null) {
                return new SignInOutcome.Wait(turn.refused());
            }
            Thread.sleep(turn.delay());
            var account = proof.answered(PasskeyQuestions.SIGN_IN, ticket, answer, null, true);
            if (account.isEmpty()) {
                slowDown.failed(login, address);
                if (turn.delay().isZero()) {
                    log.refused(null, address);
                }
                return new SignInOutcome.Wrong();
            }
            return signIn.letIn(account.get(), language);
        }
    }
}

package app.okrug.identity;

import app.okrug.access.UserId;
import com.webauthn4j.data.AuthenticationData;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks for the answer of a passkey and judges it: one place for signing in, for the second step, for confirming.
@Component
class PasskeyProof {

    /// Longer than any device's answer.
    private static final int LONGEST = 16_000;

    private final PasskeyQuestions questions;
    private final PasskeyCeremony ceremony;
    private final Passkeys passkeys;

    PasskeyProof(PasskeyQuestions questions, PasskeyCeremony ceremony, Passkeys passkeys) {
        this.questions = questions;
        this.ceremony = ceremony;
        this.passkeys = passkeys;
    }

    /// A question to whoever has a passkey of ours: its device has to ask for a finger, a face or a number.
    PasskeyQuestion toAnybody() {
        var question = questions.fresh(PasskeyQuestions.SIGN_IN, null);
        return new PasskeyQuestion(ceremony.request(question.value(), List.of(), true), question.ticket());
    }

    /// A question to an account that is known already.
    ///
    /// @param alone whether nothing else is asked for: the device has to ask for a finger, a face or a number then
    /// @return empty when the account has no passkey
    Optional<PasskeyQuestion> to(UserId account, String purpose, boolean alone) {
        var known = passkeys.of(account);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var question = questions.fresh(purpose, account);
        return Optional.of(new PasskeyQuestion(ceremony.request(question.value(), known, alone), question.ticket()));
    }

    /// Which passkey an answer claims to come from; empty when that cannot be read.
    String claimed(String answer) {
        return answer.length() > LONGEST
                ? ""
                : ceremony.read(answer)
                        .map(data -> Base64.getUrlEncoder().encodeToString(credential(data)))
                        .orElse("");
    }

    /// Whose passkey has answered; empty when the answer does not fit, whatever the reason.
    ///
    /// @param account who has been asked; null when anybody
    /// @param alone whether nothing else has been asked for
    Optional<UserId> answered(String purpose, String ticket, String answer, @Nullable UserId account, boolean alone) {
        var question = questions.opened(purpose, ticket, account);
        if (question.isEmpty() || answer.length() > LONGEST) {
            return Optional.empty();
        }
        var read = ceremony.read(answer);
        var passkey = read.flatMap(data -> passkeys.find(credential(data)))
                .filter(one -> account == null || one.account().equals(account));
        if (passkey.isEmpty()) {
            return Optional.empty();
        }
        // The signature first: only a right answer uses the question up.
        return ceremony.signed(read.orElseThrow(), question.get().value(), passkey.get(), alone)
                .filter(_ -> questions.spend(question.get()))
                .filter(signed -> passkeys.used(passkey.get().id(), signed.signCount()))
                .map(_ -> passkey.get().account());
    }

    /// There in everything that has been read. The mark on the array, that it may be missing, is taken for one on its
    /// bytes.
    @SuppressWarnings("NullAway")
    private static byte[] credential(AuthenticationData data) {
        return Objects.requireNonNull(data.getCredentialId());
    }
}

package app.okrug.identity;

import app.okrug.access.ConfirmationNeeded;
import app.okrug.access.Open;
import app.okrug.access.Presence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Codes of a telephone as the second step of one's own sign-in: setting them up, fresh recovery codes, taking them
/// away (S-05). Passkeys have [OwnPasskeys].
@Service
public class OwnSecondFactor {

    private static final String OWN = "everybody decides on their own account; nobody else's can be named";
    private static final String OPEN_PAGE = "an open page";
    private static final String ISSUER = "Okrug";

    private final CurrentAccount current;
    private final SecondFactors factors;
    private final SlowDown slowDown;
    private final Presence presence;
    private final IdentityLog log;

    OwnSecondFactor(
            CurrentAccount current, SecondFactors factors, SlowDown slowDown, Presence presence, IdentityLog log) {
        this.current = current;
        this.factors = factors;
        this.slowDown = slowDown;
        this.presence = presence;
        this.log = log;
    }

    /// How the account is protected now.
    @Open(OWN)
    public SecondFactorState state() {
        var account = current.require().account();
        return new SecondFactorState(factors.since(account), factors.has(account), factors.recoveryLeft(account));
    }

    /// Begins to set it up. What was begun before and not taken into use is void.
    ///
    /// @return empty when one is in use already
    /// @throws ConfirmationNeeded when the reader has to show first that it is they
    @Open(OWN)
    public Optional<SecondFactorSetup> begin() {
        presence.confirmed();
        var who = current.require();
        return factors.begin(who.account()).map(secret -> new SecondFactorSetup(secret, address(who, secret)));
    }

    /// Takes it into use with the first code of the telephone.
    ///
    /// @return recovery codes, shown once; empty when the code does not fit or there were too many attempts
    @Open(OWN)
    public List<String> confirm(String typed) {
        var who = current.require();
        var login = who.account().value() + " code";
        try (var turn = slowDown.turn(login, OPEN_PAGE)) {
            var codes = turn.refused() == null ? factors.confirm(who.account(), typed) : List.<String>of();
            if (codes.isEmpty()) {
                slowDown.failed(login, OPEN_PAGE);
            } else {
                slowDown.succeeded(login, OPEN_PAGE);
                log.note("second_factor_set", who.account(), null, who.account());
            }
            return codes;
        }
    }

    /// Fresh recovery codes, shown once; the old ones stop working.
    ///
    /// @throws ConfirmationNeeded when the reader has to show first that it is they
    @Open(OWN)
    public List<String> recoveryCodes() {
        presence.confirmed();
        var account = current.require().account();
        if (!factors.has(account)) {
            return List.of();
        }
        log.note("recovery_codes_made", account, null, account);
        return factors.recoveryCodes(account);
    }

    /// Takes it away: without passkeys the password alone lets in from here on.
    ///
    /// @throws ConfirmationNeeded when the reader has to show first that it is they
    @Open(OWN)
    public void remove() {
        presence.confirmed();
        var account = current.require().account();
        factors.removeTelephone(account);
        log.note("second_factor_removed", account, null, account);
    }

    private static String address(SignedIn who, String secret) {
        return "otpauth://totp/" + ISSUER + ":" + URLEncoder.encode(who.login(), StandardCharsets.UTF_8) + "?secret="
                + secret + "&issuer=" + ISSUER;
    }
}

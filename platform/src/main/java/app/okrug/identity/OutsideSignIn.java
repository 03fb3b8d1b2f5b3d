package app.okrug.identity;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets people in whom an outside provider has named and who have linked that identity before. It stands for the
/// password and for nothing else: a second step is asked for all the same, and nobody gets an account by it.
@Component
public class OutsideSignIn {

    private final OutsideLinks links;
    private final SignIn signIn;
    private final IdentityLog log;

    OutsideSignIn(OutsideLinks links, SignIn signIn, IdentityLog log) {
        this.links = links;
        this.signIn = signIn;
        this.log = log;
    }

    /// @param identity as the provider's signed word says
    /// @param address from where the person comes
    /// @param language what the person has chosen at the door; null when nothing
    /// @return empty when no account is opened by this identity
    public Optional<SignInOutcome> welcome(OutsideIdentity identity, String address, @Nullable Locale language) {
        var account = links.account(identity);
        if (account.isEmpty()) {
            log.refused(null, address);
            return Optional.empty();
        }
        log.note("outside_named", account.get(), null, account.get());
        return Optional.of(signIn.welcome(account.get(), language));
    }
}

package app.okrug.identity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// How Spring Security holds [SignedIn]. There are no authorities: every right is asked of `access`.
public final class SignedInAuthentication extends AbstractAuthenticationToken {

    private final SignedIn signedIn;

    public SignedInAuthentication(SignedIn signedIn) {
        super(List.of());
        this.signedIn = signedIn;
        super.setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return signedIn;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    /// The account's id: a login may change.
    @Override
    public String getName() {
        return signedIn.account().value().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInAuthentication that && signedIn.equals(that.signedIn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(signedIn);
    }
}

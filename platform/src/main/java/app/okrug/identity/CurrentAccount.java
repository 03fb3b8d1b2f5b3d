package app.okrug.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Whose request is being answered. For the edge (views, endpoints); a feature asks `CurrentActor`.
@Component
public class CurrentAccount {

    CurrentAccount() {}

    /// Who has signed in; empty for a visitor.
    public Optional<SignedIn> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInAuthentication known
                ? Optional.of(known.getPrincipal())
                : Optional.empty();
    }

    /// @throws NobodySignedIn for a visitor
    public SignedIn require() {
        return find().orElseThrow(NobodySignedIn::new);
    }
}

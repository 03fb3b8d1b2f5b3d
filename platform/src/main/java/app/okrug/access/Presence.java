package app.okrug.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asked before what does great harm in wrong hands – changing rights, joining accounts, applying or undoing
/// an import – on top of the right itself: the one at the open page has to have shown lately that it is they
/// (S-05). Work without a page, of a job or a program, was let in by other means and passes.
@Component
public class Presence {

    private final ObjectProvider<PresenceSource> source;

    Presence(ObjectProvider<PresenceSource> source) {
        this.source = source;
    }

    /// @throws ConfirmationNeeded when it is too long ago; what was begun is to be repeated after the confirmation
    /// @throws ProtectionNeeded when a second step of sign-in is demanded of them and the days of grace are over
    public void require() {
        confirmed();
        var known = source.getIfAvailable();
        if (known != null && known.unprotected()) {
            throw new ProtectionNeeded();
        }
    }

    /// The same for what protects the account itself: it must be possible before there is a second step.
    ///
    /// @throws ConfirmationNeeded when it is too long ago
    public void confirmed() {
        var known = source.getIfAvailable();
        if (known != null && known.stale()) {
            throw new ConfirmationNeeded();
        }
    }
}

package app.okrug.identity;

import app.okrug.access.Open;
import app.okrug.database.ControlPlane;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Where the one who asks is signed in, and ending what should not be (S-06).
@Service
public class OwnSessions {

    private static final String OWN = "everybody sees and ends their own sessions; nobody else's can be named";

    private final CurrentAccount current;
    private final OpenSessions sessions;
    private final Countries countries;
    private final IdentitySettings settings;
    private final AccountChanges changes;
    private final ControlPlane control;
    private final IdentityLog log;

    OwnSessions(
            CurrentAccount current,
            OpenSessions sessions,
            Countries countries,
            IdentitySettings settings,
            AccountChanges changes,
            ControlPlane control,
            IdentityLog log) {
        this.current = current;
        this.sessions = sessions;
        this.countries = countries;
        this.settings = settings;
        this.changes = changes;
        this.control = control;
        this.log = log;
    }

    /// All that go on, the one used last first.
    @Open(OWN)
    public List<OpenSession> all() {
        return sessions.of(current.require().account());
    }

    /// The country from which the account was signed in lately for the first time, as two letters; empty when there was
    /// none, or nobody has signed in.
    @Open(OWN)
    public Optional<String> newCountry() {
        return settings.countryHeader() == null
                ? Optional.empty()
                : current.find().flatMap(who -> countries.lately(who.account()));
    }

    /// Ends one of them. Another account's is left alone, and so is one that is over.
    @Open(OWN)
    public void end(SessionId session) {
        var who = current.require().account();
        control.inTransaction(() -> {
            if (sessions.end(who, session)) {
                log.note("session_ended", who, null, who);
            }
        });
    }

    /// Ends all but the one at work. Programs that were let in stay: see [#everywhere].
    @Open(OWN)
    public void endOthers(SessionId kept) {
        var who = current.require().account();
        control.inTransaction(() -> {
            sessions.endOthers(who, kept);
            log.note("session_ended", who, null, who);
        });
    }

    /// Ends all, this one too, and takes back what programs were given.
    @Open(OWN)
    public void everywhere() {
        var who = current.require().account();
        control.inTransaction(() -> {
            changes.signOut(who);
            log.note("signed_out_everywhere", who, null, who);
        });
    }
}

package app.okrug.identity;

import app.okrug.access.Open;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.language.Language;
import app.okrug.tenancy.SchoolRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/// What people may change about the account they have signed in with.
@Service
public class OwnAccount {

    private static final String OWN = "everybody decides on their own account; nobody else's can be named";
    private static final String OPEN_PAGE = "an open page";
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");

    private final ControlPlane control;
    private final CurrentAccount current;
    private final AccountChanges changes;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final SlowDown slowDown;
    private final SchoolRegistry schools;
    private final IdentityLog log;

    OwnAccount(
            ControlPlane control,
            CurrentAccount current,
            AccountChanges changes,
            Passwords passwords,
            PasswordRules rules,
            SlowDown slowDown,
            SchoolRegistry schools,
            IdentityLog log) {
        this.control = control;
        this.current = current;
        this.changes = changes;
        this.passwords = passwords;
        this.rules = rules;
        this.slowDown = slowDown;
        this.schools = schools;
        this.log = log;
    }

    /// Language and theme of the interface, on every device. Takes effect with the next request.
    ///
    /// @param theme `auto`, `light` or `dark`
    @Open(OWN)
    public void appearance(Locale language, String theme) {
        if (!THEMES.contains(theme)) {
            throw new IllegalArgumentException("No such theme: " + theme);
        }
        changes.appearance(
                current.require().account(), Language.nearest(language).getLanguage(), theme);
    }

    /// Changes the password. All sessions of the account end, this one too.
    ///
    /// @return why the new password may not be chosen; empty when it was changed
    /// @throws WrongPassword when the old one does not fit
    @Open(OWN)
    public Optional<PasswordRules.Fault> password(String old, String wanted) {
        var who = current.require();
        compare(who, old);
        var fault = rules.check(wanted, names(who));
        if (fault.isEmpty()) {
            changes.password(who.account(), passwords.hash(wanted));
            log.note("password_changed", who.account(), null, who.account());
        }
        return fault;
    }

    /// Makes the password void, since somebody else may know it: all sessions end, this one too, and from
    /// here on only a fresh code lets in.
    @Open(OWN)
    public void giveUpPassword() {
        var who = current.require().account();
        control.inTransaction(() -> {
            changes.noPassword(who);
            log.note("password_given_up", who, null, who);
        });
    }

    /// Whoever sits down at an open page guesses no faster than at the door.
    private void compare(SignedIn who, String old) {
        try (var turn = slowDown.turn(who.login(), OPEN_PAGE)) {
            if (turn.refused() != null || !passwords.fits(old, hash(who.account()))) {
                slowDown.failed(who.login(), OPEN_PAGE);
                throw new WrongPassword();
            }
        }
        slowDown.succeeded(who.login(), OPEN_PAGE);
    }

    private String hash(UserId account) {
        return control.sql()
                .sql("select password_hash from identity_account where id = ? and password_hash is not null")
                .param(account.value())
                .query(String.class)
                .optional()
                .orElseThrow(WrongPassword::new);
    }

    private List<String> names(SignedIn who) {
        var names = new ArrayList<>(List.of(who.login(), who.displayName()));
        who.memberships().stream()
                .map(membership -> schools.get(membership.school()))
                .forEach(school -> names.addAll(List.of(school.name(), school.code())));
        return names;
    }
}

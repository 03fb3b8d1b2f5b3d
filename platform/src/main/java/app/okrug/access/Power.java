package app.okrug.access;

import app.okrug.language.Texts;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps power over rights where it belongs: nobody widens his own rights, and somebody who can change the regulation
/// always remains.
@Component
public class Power {

    private final Judge judge;
    private final Wording wording;
    private final Texts texts;
    private final JdbcClient sql;
    private final SchoolRegistry schools;
    private final Clock clock;

    Power(Judge judge, Wording wording, Texts texts, JdbcClient sql, SchoolRegistry schools, Clock clock) {
        this.judge = judge;
        this.wording = wording;
        this.texts = texts;
        this.sql = sql;
        this.schools = schools;
        this.clock = clock;
    }

    /// Whether a role decides over the rights of others as the matrix stands.
    boolean holds(Role role) {
        var now = clock.instant();
        return Arrays.stream(Right.values())
                .filter(right -> right.signs().contains(Sign.POWER))
                .anyMatch(right -> !judge.scopes(role, right, now).isEmpty());
    }

    /// @throws AccessRefused when the acting person asks for himself
    void refuseForOneself(PersonId person) {
        if (CurrentActor.require().person().equals(person)) {
            throw refused(RefusalCode.OWN_RIGHTS);
        }
    }

    /// Looks at the database, not at what is remembered: it is asked inside the transaction that changes.
    ///
    /// @param moment the moment from which the change holds
    /// @throws AccessRefused when no person would be left who can change the regulation
    public void refuseWithoutAdministrator(Instant moment) {
        var day = LocalDate.ofInstant(moment, schools.current().zone());
        var holders = Arrays.stream(Role.values())
                .filter(Role::assigned)
                .filter(role -> judge.scopes(role, Right.REGULATION_EDIT, moment).contains(Scope.SCHOOL))
                .map(Role::name)
                .toList();
        if (holders.isEmpty() || nobody(holders, day)) {
            throw refused(RefusalCode.LAST_ADMINISTRATOR);
        }
    }

    /// Whether nobody holds one of the roles for good and without a personal veto.
    private boolean nobody(List<String> roles, LocalDate day) {
        return !sql.sql("""
                        select exists (
                            select from access_assignment a
                            where a.role_code = any (?) and a.starts_on <= ? and a.ends_on is null
                              and not exists (
                                select from access_personal_grant g
                                where g.person = a.person and g.right_code = 'REGULATION_EDIT' and g.state = 'forbid'
                                  and (g.ends_on is null or g.ends_on >= ?)))
                        """)
                .params(roles.toArray(String[]::new), day, day)
                .query(Boolean.class)
                .single();
    }

    private AccessRefused refused(RefusalCode code) {
        var text = texts.text("access.refusal." + code);
        return new AccessRefused(wording.refusal(code, text, Verdict.Source.NONE, null));
    }
}

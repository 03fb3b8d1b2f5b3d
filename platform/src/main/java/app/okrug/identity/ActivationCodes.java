package app.okrug.identity;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.CurrentSchool;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;

/// One-time codes for the first password and for a forgotten one. Who may issue them to whom the school's act says
/// (`FAMILY_CREDENTIALS_BY`, regulations P25): nobody at school ever knows a password.
@Service
public class ActivationCodes {

    private static final Duration VALID = Duration.ofDays(14);

    private final Access access;
    private final Office office;
    private final ControlPlane control;
    private final Credentials credentials;
    private final DeploymentKey key;
    private final IdentityLog log;
    private final Clock clock;

    ActivationCodes(
            Access access,
            Office office,
            ControlPlane control,
            Credentials credentials,
            DeploymentKey key,
            IdentityLog log,
            Clock clock) {
        this.access = access;
        this.office = office;
        this.control = control;
        this.credentials = credentials;
        this.key = key;
        this.log = log;
        this.clock = clock;
    }

    /// Fresh codes for people of the current school, whoever they are there.
    ///
    /// @throws AccessRefused when the acting person may not issue codes in the whole school
    public IssuedCodes issue(Collection<PersonId> people, Category category) {
        return issue(Target.school(), people, category);
    }

    /// Fresh codes for the people of a class: its pupils or their guardians. Codes issued before stop working.
    ///
    /// @param target whose people these are; that they are is for the caller to know
    /// @throws AccessRefused when the acting person may not issue codes there
    public IssuedCodes issue(Target target, Collection<PersonId> people, Category category) {
        access.require(rightFor(category), target);
        // An account may open more than this membership: work in the same school, another school, the office.
        var staffToo = access.allows(Right.CREDENTIALS_STAFF, Target.school());
        var school = CurrentSchool.require();
        var by = CurrentActor.require().account();
        return control.inTransaction(() -> {
            var missing = new HashSet<>(people);
            var elsewhere = new ArrayList<PersonId>();
            var codes = new ArrayList<IssuedCode>();
            for (var one : credentials.of(school, people, category)) {
                missing.remove(one.person());
                if (one.beyondSchool() || (one.worksHere() && !staffToo)) {
                    elsewhere.add(one.person());
                } else {
                    codes.add(fresh(one));
                    log.note("code_issued", by, school, one.account());
                }
            }
            return new IssuedCodes(codes, elsewhere, List.copyOf(missing));
        });
    }

    /// A fresh code for any account, by the office.
    ///
    /// @throws AccessRefused when no operator acts
    public IssuedCode issueByOffice(UserId account) {
        office.require(OfficeRight.OPERATORS_MANAGE);
        return control.inTransaction(() -> fresh(credentials.of(account)));
    }

    private static Right rightFor(Category category) {
        return switch (category) {
            case STAFF -> Right.CREDENTIALS_STAFF;
            case PUPIL, GUARDIAN -> Right.CREDENTIALS_FAMILY;
        };
    }

    /// Makes and stores a code without asking who wants it.
    IssuedCode fresh(Credentials.Line one) {
        var code = ActivationCode.fresh();
        var until = clock.instant().plus(VALID);
        credentials.offer(one.account(), key.hash(Activation.PURPOSE, one.login() + " " + code), moment(until));
        return new IssuedCode(one.person(), one.login(), one.displayName(), ActivationCode.printed(code), until);
    }

    private static OffsetDateTime moment(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

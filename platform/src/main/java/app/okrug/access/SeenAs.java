package app.okrug.access;

import app.okrug.access.Verdict.Denied;
import app.okrug.access.Verdict.Granted;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The school with the eyes of a role (P-14). The [Judge] that enforces is asked about somebody who
/// does not exist: he holds this one role, and has one course, one class and one child of his own,
/// which do not exist either. Nobody's session is entered and nobody's data are shown.
@Service
public class SeenAs {

    private static final UUID COURSE = new UUID(0, 1);
    private static final UUID CLASS = new UUID(0, 2);
    private static final UUID CHILD = new UUID(0, 3);
    private static final Relations RELATIONS = new Relations(Set.of(COURSE), Set.of(CLASS), Set.of(CHILD));

    private final Access access;
    private final Judge judge;
    private final Wording wording;
    private final SchoolRegistry schools;
    private final Clock clock;

    SeenAs(Access access, Judge judge, Wording wording, SchoolRegistry schools, Clock clock) {
        this.access = access;
        this.judge = judge;
        this.wording = wording;
        this.schools = schools;
        this.clock = clock;
    }

    /// What a role makes of every right now, in the order of the catalogue.
    ///
    /// @throws AccessRefused when the acting person may not see the rights of users
    public List<SeenRight> of(Role role) {
        access.require(Right.USERS_VIEW, Target.school());
        var now = clock.instant();
        var nobody = new Standing(
                new PersonId(new UUID(0, 4)),
                role.category(),
                Set.of(role),
                List.of(),
                RELATIONS,
                LocalDate.ofInstant(now, schools.current().zone()));
        return Arrays.stream(Right.values())
                .map(right -> seen(nobody, right, now))
                .toList();
    }

    private SeenRight seen(Standing nobody, Right right, Instant now) {
        var scopes = EnumSet.noneOf(Scope.class);
        Granted granted = null;
        Denied denied = null;
        for (var scope : right.ceiling(nobody.category())) {
            switch (judge.judge(nobody, right, target(scope), now)) {
                case Granted yes
                when yes.scope() == scope -> {
                    scopes.add(scope);
                    granted = yes;
                }
                case Granted _ -> {}
                case Denied no -> denied = no;
            }
        }
        if (granted != null) {
            var cell = granted.cell();
            return new SeenRight(
                    right, scopes, null, cell == null ? null : cell.paragraph(), cell == null ? null : cell.act());
        }
        return refused(right, denied, now);
    }

    private SeenRight refused(Right right, @Nullable Denied denied, Instant now) {
        if (denied == null) {
            return new SeenRight(right, Set.of(), null, null, null);
        }
        var refusal = wording.refusal(denied, now);
        return new SeenRight(right, Set.of(), refusal.text(), refusal.paragraph(), refusal.act());
    }

    /// Something that lies within this scope of the one who does not exist, and within no narrower one.
    private static Target target(Scope scope) {
        return switch (scope) {
            case SCHOOL -> Target.school();
            case OWN_CLASS -> Target.schoolClass(CLASS);
            case OWN_COURSE -> Target.course(COURSE, new UUID(0, 5), 0);
            case SELF, OWN_CHILD -> Target.pupil(CHILD, CLASS);
        };
    }
}

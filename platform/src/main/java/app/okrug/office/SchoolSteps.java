package app.okrug.office;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Presence;
import app.okrug.audit.PlatformAudit;
import app.okrug.database.ControlPlane;
import app.okrug.identity.Operators;
import app.okrug.identity.Users;
import app.okrug.language.Texts;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolLife;
import app.okrug.tenancy.SchoolMoved;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// The life of schools with the deployment: who leads one to which state, and why. A step holds at once: for sign-in,
/// open sessions, tokens and work in the background.
@Service
public class SchoolSteps {

    private static final int LONGEST_REASON = 500;

    private final Office office;
    private final Presence presence;
    private final SchoolRegistry registry;
    private final SchoolLife life;
    private final Users users;
    private final Operators operators;
    private final PlatformAudit audit;
    private final ControlPlane control;
    private final Texts texts;

    SchoolSteps(
            Office office,
            Presence presence,
            SchoolRegistry registry,
            SchoolLife life,
            Users users,
            Operators operators,
            PlatformAudit audit,
            ControlPlane control,
            Texts texts) {
        this.office = office;
        this.presence = presence;
        this.registry = registry;
        this.life = life;
        this.users = users;
        this.operators = operators;
        this.audit = audit;
        this.control = control;
        this.texts = texts;
    }

    /// Leads a school on.
    ///
    /// @param seen the school as the operator has seen it when deciding
    /// @param reason told to the people of the school
    /// @throws NotOpenable without a reason, or when the school stands elsewhere by now
    public void take(RegisteredSchool seen, SchoolState to, String reason) {
        office.require(OfficeRight.SCHOOLS_CHANGE);
        presence.require();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new NotOpenable("office.reason-missing", LONGEST_REASON);
        }
        var by = CurrentOperator.require().account().value();
        try {
            control.inTransaction(() -> {
                life.move(seen.id(), seen.state(), to, reason.strip(), by);
                users.admitAgain(seen.id());
                audit.write(
                        "office.school_moved",
                        seen.id(),
                        seen.code(),
                        Map.of("from", seen.state(), "to", to, "reason", reason.strip()));
            });
        } catch (SchoolMoved elsewhere) {
            throw new NotOpenable("office.school-moved", registry.get(seen.id()).name());
        }
    }

    /// What has become of a school so far, the latest step first.
    public List<StepLine> of(RegisteredSchool school) {
        office.require(OfficeRight.SCHOOLS_VIEW);
        var names = new HashMap<UUID, String>();
        operators.all().forEach(one -> names.put(one.account().value(), one.displayName()));
        return life.steps(school.id()).stream()
                .map(step -> new StepLine(
                        step.from(),
                        step.to(),
                        step.reason(),
                        step.account() == null ? author(step.author()) : names.getOrDefault(step.account(), ""),
                        step.at()))
                .toList();
    }

    private String author(String part) {
        return part.isEmpty() ? "" : texts.text("office.author." + part);
    }
}

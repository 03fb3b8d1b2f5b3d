package app.okrug.billing;

import app.okrug.audit.PlatformAudit;
import app.okrug.database.ControlPlane;
import app.okrug.identity.SessionsOfSchool;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolLife;
import app.okrug.tenancy.SchoolMoved;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// What an open bill does: a reminder, then read only, then suspension, by the days of the contract; and
/// the way back, at once. Each school is led through its life as the office would, with a reason and the
/// billing as author.
///
/// A contract is settled under its lock from what is owed now and where its schools stand now. So it may be
/// settled as often as one likes, from any node and in any order: what is already so is left alone
/// (security.md T-56). While a bill may have been paid and the news be late, nothing happens (T-68). The
/// office's own steps win: a school that the office has led elsewhere is left there until another bill is
/// overdue.
@Component
class Dunning {

    private static final Logger log = LoggerFactory.getLogger(Dunning.class);
    private static final String AUTHOR = "billing";

    private final ContractTable contracts;
    private final OpenBills bills;
    private final DunningTable table;
    private final SchoolRegistry registry;
    private final SchoolLife life;
    private final SessionsOfSchool sessions;
    private final ControlPlane control;
    private final PlatformAudit audit;
    private final Texts texts;
    private final BillingDay day;
    private final Clock clock;

    Dunning(
            ContractTable contracts,
            OpenBills bills,
            DunningTable table,
            SchoolRegistry registry,
            SchoolLife life,
            SessionsOfSchool sessions,
            ControlPlane control,
            PlatformAudit audit,
            Texts texts,
            BillingDay day,
            Clock clock) {
        this.contracts = contracts;
        this.bills = bills;
        this.table = table;
        this.registry = registry;
        this.life = life;
        this.sessions = sessions;
        this.control = control;
        this.audit = audit;
        this.texts = texts;
        this.day = day;
        this.clock = clock;
    }

    /// Settles all contracts, each alone.
    void settleAll() {
        contracts.all().forEach(contract -> settle(contract.id()));
    }

    /// Settles one contract. What hinders is told of in the log and tried again at the next beat: a payment
    /// that has been recorded stays recorded.
    void settle(ContractId id) {
        try {
            control.inTransaction(() -> settle(contracts.locked(id)));
        } catch (SchoolMoved | DataAccessException hindered) {
            log.warn(
                    "The contract {} is settled later: {}",
                    id.value(),
                    hindered.getClass().getSimpleName());
        }
    }

    private void settle(Contract contract) {
        var today = day.today();
        var owed = bills.owed(contract.id(), today);
        var deferred = contract.deferredUntil() != null && !today.isAfter(contract.deferredUntil());
        var due = owed.since();
        if (due != null && !bills.certain(contract.id())) {
            return;
        }
        var stage = due == null || deferred ? DunningStage.QUIET : DunningStage.on(today, due, contract.terms());
        if (owed.oldest() != null
                && stage != DunningStage.QUIET
                && table.note(contract.id(), owed.oldest(), stage, owed.overdue(), clock.instant())) {
            audit.write(
                    "billing.dunning",
                    null,
                    contract.id().value().toString(),
                    Map.of("stage", stage, "kopecks", owed.overdue().kopecks()));
        }
        var served = contracts.schools(contract.id()).stream()
                .map(ContractTable.Joined::school)
                .collect(Collectors.toSet());
        schools(contract, stage.state(), owed.oldest(), served);
    }

    private void schools(Contract contract, SchoolState wanted, @Nullable InvoiceId oldest, Set<SchoolId> served) {
        var restrictions = table.restrictions(contract.id());
        var known = registry.all().stream().collect(Collectors.toMap(RegisteredSchool::id, Function.identity()));
        var concerned = new HashSet<>(served);
        concerned.addAll(restrictions.keySet());
        for (var id : concerned) {
            var school = known.get(id);
            if (school != null) {
                lead(contract, school, restrictions.get(id), served.contains(id) ? wanted : SchoolState.ACTIVE, oldest);
            }
        }
    }

    private void lead(
            Contract contract,
            RegisteredSchool school,
            DunningTable.@Nullable Restriction own,
            SchoolState wanted,
            @Nullable InvoiceId oldest) {
        var restricting = wanted != SchoolState.ACTIVE && oldest != null;
        if (own != null && own.state() != school.state()) {
            // The office has spoken since: its word holds until this debt is gone.
            if (!restricting || !own.invoice().equals(oldest)) {
                table.free(school.id());
            }
            if (!restricting || own.invoice().equals(oldest)) {
                return;
            }
        }
        var movable = school.state() == SchoolState.ACTIVE || (own != null && own.state() == school.state());
        if (movable && school.state() != wanted) {
            move(school, wanted);
        }
        if (movable && restricting && oldest != null) {
            table.restrict(contract.id(), new DunningTable.Restriction(school.id(), oldest, wanted), clock.instant());
        } else if (movable && own != null) {
            table.free(school.id());
        }
    }

    private void move(RegisteredSchool school, SchoolState to) {
        var reason = texts.text(Language.RUSSIAN, "billing.reason." + to);
        life.moveBy(AUTHOR, school.id(), school.state(), to, reason);
        sessions.askAgain(school.id());
        audit.write(
                "billing.school_moved",
                school.id(),
                school.code(),
                Map.of("from", school.state(), "to", to, "reason", reason));
    }
}

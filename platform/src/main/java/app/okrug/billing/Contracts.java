package app.okrug.billing;

import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Open;
import app.okrug.audit.PlatformAudit;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// The contracts: who pays, for which schools, by which terms. A trial is a contract whose first days cost nothing.
@Service
public class Contracts {

    private static final int LONGEST_NUMBER = 50;
    private static final int MOST_PUPILS = 10_000;

    private final Office office;
    private final ContractTable table;
    private final Tariffs tariffs;
    private final OpenBills bills;
    private final Dunning dunning;
    private final DunningTable taken;
    private final UsageTable usage;
    private final SchoolRegistry schools;
    private final ControlPlane control;
    private final PlatformAudit audit;
    private final StripeSettings stripe;
    private final BillingDay day;

    Contracts(
            Office office,
            ContractTable table,
            Tariffs tariffs,
            OpenBills bills,
            Dunning dunning,
            DunningTable taken,
            UsageTable usage,
            SchoolRegistry schools,
            ControlPlane control,
            PlatformAudit audit,
            StripeSettings stripe,
            BillingDay day) {
        this.office = office;
        this.table = table;
        this.tariffs = tariffs;
        this.bills = bills;
        this.dunning = dunning;
        this.taken = taken;
        this.usage = usage;
        this.schools = schools;
        this.control = control;
        this.audit = audit;
        this.stripe = stripe;
        this.day = day;
    }

    /// All contracts with what is owed by them, by number.
    public List<ContractLine> all() {
        office.require(OfficeRight.BILLING_VIEW);
        var counts = table.counts();
        var owed = bills.owed(day.today());
        return table.all().stream()
                .map(contract -> owed.getOrDefault(contract.id(), Owed.NOTHING)
                        .line(contract, counts.getOrDefault(contract.id().value(), 0)))
                .toList();
    }

    /// The day by which papers and deadlines go.
    @Open("A day tells nothing")
    public LocalDate today() {
        return day.today();
    }

    /// The contract of this id, if there is one.
    public Optional<Contract> find(ContractId id) {
        office.require(OfficeRight.BILLING_VIEW);
        return table.find(id);
    }

    /// The schools that a contract serves, by code.
    public List<ServedSchool> schools(ContractId id) {
        office.require(OfficeRight.BILLING_VIEW);
        var known = registered();
        var pupils = usage.latest();
        return table.schools(id).stream()
                .map(joined -> new ServedSchool(
                        Objects.requireNonNull(known.get(joined.school().value())),
                        joined.joinedOn(),
                        joined.declared(),
                        pupils.get(joined.school())))
                .sorted((one, other) ->
                        one.school().code().compareTo(other.school().code()))
                .toList();
    }

    /// What open bills of a contract have led to, the latest first.
    public List<DunningStep> steps(ContractId id) {
        office.require(OfficeRight.BILLING_VIEW);
        return taken.steps(id);
    }

    /// Schools that no contract serves.
    public List<RegisteredSchool> unserved() {
        office.require(OfficeRight.BILLING_VIEW);
        var served = usage.served();
        return schools.all().stream()
                .filter(school -> school.state() != SchoolState.ARCHIVED && !served.contains(school.id()))
                .toList();
    }

    /// Enters a contract.
    ///
    /// @throws BillingRefused when a detail is mistyped, the terms contradict each other or the number is taken
    public ContractId enter(NewContract contract) {
        office.require(OfficeRight.BILLING_CHANGE);
        BillingRefused.unless(contract.payer());
        check(contract.terms());
        if (contract.number().isBlank() || contract.number().length() > LONGEST_NUMBER) {
            throw new BillingRefused("billing.contract.numberless");
        }
        if (contract.way() == Way.STRIPE && !stripe.on()) {
            throw new BillingRefused("billing.stripe.off");
        }
        var tariff = tariffs.find(contract.tariff());
        if (tariff.isEmpty() || tariff.get().retired()) {
            throw new BillingRefused("billing.tariff.unknown");
        }
        var id = new ContractId(UUID.randomUUID());
        try {
            control.inTransaction(() -> {
                table.add(id, contract);
                note("billing.contract_entered", id, Map.of("number", contract.number()));
            });
        } catch (DuplicateKeyException taken) {
            throw new BillingRefused("billing.contract.taken", contract.number());
        }
        return id;
    }

    /// Changes what a contract says; invoices already written stay as they are.
    ///
    /// @throws BillingRefused when the terms contradict each other or somebody else was faster
    public void change(Contract seen, ContractTerms terms, TariffId tariff) {
        office.require(OfficeRight.BILLING_CHANGE);
        check(terms);
        control.inTransaction(() -> {
            changed(table.change(seen, terms, tariff, seen.deferredUntil()));
            note(
                    "billing.contract_changed",
                    seen.id(),
                    Map.of("from", seen.terms().toString(), "to", terms.toString()));
        });
        dunning.settle(seen.id());
    }

    /// Lets an open bill have no consequences until a day, that day included.
    ///
    /// @param until null to end the deferral
    /// @throws BillingRefused without a reason, or when somebody else was faster
    public void defer(Contract seen, @Nullable LocalDate until, String reason) {
        office.require(OfficeRight.BILLING_CHANGE);
        if (reason.isBlank()) {
            throw new BillingRefused("billing.reason-missing");
        }
        control.inTransaction(() -> {
            changed(table.change(seen, seen.terms(), seen.tariff(), until));
            note("billing.deferred", seen.id(), Map.of("until", String.valueOf(until), "reason", reason.strip()));
        });
        dunning.settle(seen.id());
    }

    /// Takes a school under a contract.
    ///
    /// @param declared pupils by the contract, which count until the school publishes a number
    /// @throws BillingRefused when another contract serves it
    public void join(ContractId contract, RegisteredSchool school, LocalDate from, int declared) {
        office.require(OfficeRight.BILLING_CHANGE);
        if (declared < 0 || declared > MOST_PUPILS) {
            throw new BillingRefused("billing.declared.unfit");
        }
        try {
            control.inTransaction(() -> {
                table.locked(contract);
                table.join(contract, new ContractTable.Joined(school.id(), from, declared));
                audit.write(
                        "billing.school_joined",
                        school.id(),
                        contract.value().toString(),
                        Map.of("from", from.toString(), "declared", declared));
            });
        } catch (DuplicateKeyException served) {
            throw new BillingRefused("billing.school.served", school.name());
        }
    }

    /// Lets a school go from a contract. Write the invoice of its last month before: none follows.
    ///
    /// @throws BillingRefused when the contract does not serve it
    public void leave(ContractId contract, RegisteredSchool school) {
        office.require(OfficeRight.BILLING_CHANGE);
        control.inTransaction(() -> {
            table.locked(contract);
            if (!table.leave(contract, school.id())) {
                throw new BillingRefused("billing.changed-meanwhile");
            }
            audit.write("billing.school_left", school.id(), contract.value().toString(), Map.of());
        });
        dunning.settle(contract);
    }

    private Map<UUID, RegisteredSchool> registered() {
        return schools.all().stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    }

    private void note(String action, ContractId id, Map<String, Object> details) {
        audit.write(action, null, id.value().toString(), details);
    }

    private static void check(ContractTerms terms) {
        if (!terms.sensible()) {
            throw new BillingRefused("billing.terms.contradict");
        }
    }

    private static void changed(boolean first) {
        if (!first) {
            throw new BillingRefused("billing.changed-meanwhile");
        }
    }
}

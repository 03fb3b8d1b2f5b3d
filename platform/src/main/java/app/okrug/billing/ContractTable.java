package app.okrug.billing;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Where contracts lie, and which schools each one serves.
@Component
class ContractTable {

    private static final String SELECT = """
            select c.*, p.party, t.name as tariff_name
            from billing_contract c
            join billing_payer p on p.id = c.payer
            join billing_tariff t on t.id = c.tariff
            """;

    private final ControlPlane control;
    private final JsonMapper json;

    /// A school under a contract, as it is stored.
    record Joined(SchoolId school, LocalDate joinedOn, int declared) {}

    ContractTable(ControlPlane control, JsonMapper json) {
        this.control = control;
        this.json = json;
    }

    List<Contract> all() {
        return control.sql()
                .sql(SELECT + "order by c.number")
                .query(this::contract)
                .list();
    }

    Optional<Contract> find(ContractId id) {
        return control.sql()
                .sql(SELECT + "where c.id = ?")
                .param(id.value())
                .query(this::contract)
                .optional();
    }

    /// The contract, kept from others until the transaction ends: who writes papers or counts debts of it waits.
    Contract locked(ContractId id) {
        return control.sql()
                .sql(SELECT + "where c.id = ? for update of c")
                .param(id.value())
                .query(this::contract)
                .optional()
                .orElseThrow(() -> new BillingRefused("billing.contract.unknown"));
    }

    void add(ContractId id, NewContract contract) {
        var terms = contract.terms();
        control.sql()
                .sql("""
                        insert into billing_contract (id, number, payer, tariff, way, signed_on, starts_on, ends_on,
                            trial_until, due_days, remind_days, read_only_days, suspend_days, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                        """)
                .params(Arrays.<@Nullable Object>asList(
                        id.value(),
                        contract.number(),
                        payer(contract.payer()),
                        contract.tariff().value(),
                        contract.way().stored(),
                        terms.signedOn(),
                        terms.startsOn(),
                        terms.endsOn(),
                        terms.trialUntil(),
                        terms.dueDays(),
                        terms.remindDays(),
                        terms.readOnlyDays(),
                        terms.suspendDays()))
                .update();
    }

    /// @return whether nobody was faster
    boolean change(Contract seen, ContractTerms terms, TariffId tariff, @Nullable LocalDate deferredUntil) {
        return control.sql()
                        .sql("""
                                update billing_contract set tariff = ?, signed_on = ?, starts_on = ?, ends_on = ?,
                                    trial_until = ?, due_days = ?, remind_days = ?, read_only_days = ?,
                                    suspend_days = ?, deferred_until = ?, version = version + 1
                                where id = ? and version = ?
                                """)
                        .params(Arrays.<@Nullable Object>asList(
                                tariff.value(),
                                terms.signedOn(),
                                terms.startsOn(),
                                terms.endsOn(),
                                terms.trialUntil(),
                                terms.dueDays(),
                                terms.remindDays(),
                                terms.readOnlyDays(),
                                terms.suspendDays(),
                                deferredUntil,
                                seen.id().value(),
                                seen.version()))
                        .update()
                == 1;
    }

    void join(ContractId contract, Joined school) {
        control.sql()
                .sql("insert into billing_contract_school (school, contract, joined_on, declared) values (?, ?, ?, ?)")
                .params(school.school().value(), contract.value(), school.joinedOn(), school.declared())
                .update();
    }

    boolean leave(ContractId contract, SchoolId school) {
        return control.sql()
                        .sql("delete from billing_contract_school where contract = ? and school = ?")
                        .params(contract.value(), school.value())
                        .update()
                == 1;
    }

    List<Joined> schools(ContractId contract) {
        return control.sql()
                .sql("""
                        select school, joined_on, declared from billing_contract_school where contract = ?
                        order by joined_on, school
                        """)
                .param(contract.value())
                .query((row, _) -> new Joined(
                        new SchoolId(row.getObject("school", UUID.class)),
                        row.getObject("joined_on", LocalDate.class),
                        row.getInt("declared")))
                .list();
    }

    /// How many schools each contract serves.
    Map<UUID, Integer> counts() {
        var counts = new TreeMap<UUID, Integer>();
        control.sql()
                .sql("select contract, count(*) as schools from billing_contract_school group by contract")
                .query(row -> {
                    counts.put(row.getObject("contract", UUID.class), row.getInt("schools"));
                });
        return counts;
    }

    private UUID payer(Party party) {
        return control.sql()
                .sql("""
                        insert into billing_payer as p (id, inn, kpp, party, version)
                        values (?, ?, ?, cast(? as jsonb), 1)
                        on conflict (inn, kpp) do update set party = excluded.party, version = p.version + 1
                        returning id
                        """)
                .params(UUID.randomUUID(), party.inn(), party.kpp(), json.writeValueAsString(party))
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    private Contract contract(ResultSet row, int number) throws SQLException {
        return new Contract(
                new ContractId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getObject("payer", UUID.class),
                json.readValue(row.getString("party"), Party.class),
                new TariffId(row.getObject("tariff", UUID.class)),
                row.getString("tariff_name"),
                Way.of(row.getString("way")),
                new ContractTerms(
                        row.getObject("signed_on", LocalDate.class),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("trial_until", LocalDate.class),
                        row.getInt("due_days"),
                        row.getInt("remind_days"),
                        row.getInt("read_only_days"),
                        row.getInt("suspend_days")),
                row.getObject("deferred_until", LocalDate.class),
                row.getLong("version"));
    }
}

package app.okrug.billing;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.office.SchoolSteps;
import app.okrug.tenancy.SchoolLife;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import app.okrug.tenancy.SchoolStep;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// T-56. The invoice of October is due on 11 November; the contract reminds after 3 days, restricts after 30, suspends
/// after 60.
@PlatformTest
class DunningTests {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    BillingFixture billing;

    @Autowired
    SchoolFixture schools;

    @Autowired
    Invoices invoices;

    @Autowired
    Payments payments;

    @Autowired
    Contracts contracts;

    @Autowired
    Dunning dunning;

    @Autowired
    SchoolLife life;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    SchoolSteps steps;

    @Autowired
    Access access;

    private TestSchool school;
    private ContractId contract;

    @BeforeEach
    void aSchoolWithABill() {
        billing.seller();
        school = schools.empty();
        contract = billing.contract(BillingFixture.TERMS, school);
        write(OCTOBER, "2026-11-01");
    }

    @Test
    void anUnpaidSchoolIsRemindedThenReadThenSuspendedAndComesBackAtOnce() {
        settle("2026-11-14");
        assertThat(state()).isEqualTo(SchoolState.ACTIVE);
        assertThat(stages()).containsExactly(DunningStage.REMINDED);

        settle("2026-12-11");
        assertThat(state()).isEqualTo(SchoolState.READ_ONLY);
        assertThat(mayWrite()).isFalse();

        settle("2027-01-10");
        assertThat(state()).isEqualTo(SchoolState.SUSPENDED);

        pay(3_000, "1", "2027-01-10");
        assertThat(state()).isEqualTo(SchoolState.ACTIVE);
        assertThat(mayWrite()).isTrue();
        assertThat(life.steps(school.id()))
                .extracting(SchoolStep::author)
                .containsOnly("billing")
                .hasSize(3);
        assertThat(billing.call(() -> steps.of(registry.get(school.id()))))
                .allSatisfy(line -> assertThat(line.by()).isNotEmpty());
    }

    @Test
    void severalNodesAtOnceTakeOneStep() throws Exception {
        Callable<Boolean> beat = () -> {
            settle("2026-12-11");
            return true;
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(List.of(beat, beat, beat, beat));
        }
        settle("2026-12-12");

        assertThat(life.steps(school.id())).hasSize(1);
        assertThat(stages()).containsExactly(DunningStage.READ_ONLY);
    }

    @Test
    void aPaymentThatLeavesALesserDebtLeadsBackAsFarAsItReaches() {
        write(SEPTEMBER, "2026-12-01");
        settle("2027-01-12");
        assertThat(state()).isEqualTo(SchoolState.SUSPENDED);

        pay(3_000, "1", "2027-01-12");

        assertThat(state()).isEqualTo(SchoolState.READ_ONLY);
    }

    @Test
    void theOfficesOwnStepHoldsUntilAnotherBillIsOverdue() {
        settle("2026-12-11");
        life.move(school.id(), SchoolState.READ_ONLY, SchoolState.ACTIVE, "Обещали оплатить.", null);

        settle("2026-12-12");
        assertThat(state()).isEqualTo(SchoolState.ACTIVE);

        life.move(school.id(), SchoolState.ACTIVE, SchoolState.SUSPENDED, "Проверка.", null);
        pay(3_000, "1", "2026-12-12");
        assertThat(state()).isEqualTo(SchoolState.SUSPENDED);
    }

    @Test
    void aDeferralHoldsUntilItsDay() {
        settle("2026-12-11");
        billing.on("2026-12-11", () -> {
            contracts.defer(contracts.find(contract).orElseThrow(), LocalDate.parse("2026-12-20"), "Письмо № 5");
            return true;
        });
        assertThat(state()).isEqualTo(SchoolState.ACTIVE);

        settle("2026-12-20");
        assertThat(state()).isEqualTo(SchoolState.ACTIVE);
        settle("2026-12-21");
        assertThat(state()).isEqualTo(SchoolState.READ_ONLY);
    }

    @Test
    void aSchoolThatLeavesTheContractIsFreed() {
        settle("2026-12-11");

        billing.on("2026-12-12", () -> {
            contracts.leave(contract, registry.get(school.id()));
            return true;
        });

        assertThat(state()).isEqualTo(SchoolState.ACTIVE);
    }

    private void settle(String day) {
        billing.on(day, () -> {
            dunning.settle(contract);
            return true;
        });
    }

    private void write(YearMonth month, String day) {
        billing.on(day, () -> invoices.write(contract, month));
    }

    private void pay(long roubles, String order, String day) {
        var payment = new NewPayment(Money.roubles(roubles), LocalDate.parse(day), order, "");
        billing.on(day, () -> payments.record(contract, payment));
    }

    private SchoolState state() {
        return registry.all().stream()
                .filter(one -> one.id().equals(school.id()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private boolean mayWrite() {
        return school.call(() -> access.allows(Right.REGULATION_EDIT, Target.school()));
    }

    private List<DunningStage> stages() {
        return billing.call(() -> contracts.steps(contract)).stream()
                .map(DunningStep::stage)
                .toList();
    }
}

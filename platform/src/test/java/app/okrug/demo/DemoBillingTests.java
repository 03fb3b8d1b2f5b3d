package app.okrug.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.billing.BillingFixture;
import app.okrug.billing.ContractLine;
import app.okrug.billing.Contracts;
import app.okrug.billing.Invoices;
import app.okrug.billing.Money;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class DemoBillingTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Novokuznetsk");
    private static final String TODAY = "2026-11-23";

    @Autowired
    DemoBilling demo;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    Contracts contracts;

    @Autowired
    Invoices invoices;

    @Autowired
    BillingFixture billing;

    @Test
    void oneSchoolHasPaidOneIsLateAndOneIsOnTrialAndNoneIsEverRestricted() {
        var schools = Stream.generate(() -> registry.get(fixture.empty().id()))
                .limit(3)
                .toList();
        var now = LocalDate.parse(TODAY).atTime(LocalTime.NOON).atZone(ZONE).toInstant();

        MovableClock.on(TODAY, () -> {
            CurrentOperator.run(new Operator(new UserId(UUID.randomUUID())), () -> demo.bill(schools, 2026, now, ZONE));
            return null;
        });

        var lines = billing.on(TODAY, () -> contracts.all());
        var paid = line(lines, schools.get(0));
        assertThat(paid.open()).isEqualTo(Money.ZERO);
        assertThat(billing.call(() -> invoices.of(paid.contract().id()))).hasSize(2);
        var late = line(lines, schools.get(1));
        assertThat(late.overdue()).isEqualTo(Money.roubles(5_000));
        assertThat(late.overdueSince()).isEqualTo("2026-11-15");
        assertThat(billing.call(() -> contracts.steps(late.contract().id()))).hasSize(1);
        assertThat(billing.call(
                        () -> invoices.of(line(lines, schools.get(2)).contract().id())))
                .isEmpty();

        MovableClock.on("2027-11-23", () -> {
            billing.beat();
            return null;
        });
        assertThat(schools)
                .allSatisfy(one -> assertThat(registry.get(one.id()).state()).isEqualTo(SchoolState.ACTIVE));
    }

    private static ContractLine line(List<ContractLine> lines, RegisteredSchool school) {
        return lines.stream()
                .filter(one -> one.contract().number().startsWith(school.code() + "-"))
                .findFirst()
                .orElseThrow();
    }
}

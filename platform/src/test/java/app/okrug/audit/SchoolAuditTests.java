package app.okrug.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.CurrentActor;
import app.okrug.access.TestSchool;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.TwoSchools;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What is written down, with whose name, and that it stays.
@PlatformTest
class SchoolAuditTests {

    private record Rung(String subject) implements Audited {

        @Override
        public String action() {
            return "bell.rung";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("times", 3);
        }
    }

    @Autowired
    TwoSchools schools;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    SchoolAudit audit;

    @Autowired
    LookedAudit looked;

    @Autowired
    PlatformAudit platform;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient sql;

    @Test
    void anEventIsWrittenWithWhoActed() {
        var school = schools.another("audit");

        CurrentActor.run(school, TestSchool.DEPUTY, () -> events.publishEvent(new Rung("first")));

        CurrentSchool.run(
                school,
                () -> assertThat(audit.lines("bell.", null, "", Long.MAX_VALUE, 10))
                        .singleElement()
                        .satisfies(line -> {
                            assertThat(line.person())
                                    .isEqualTo(TestSchool.DEPUTY.person().value());
                            assertThat(line.account())
                                    .isEqualTo(TestSchool.DEPUTY.account().value());
                            assertThat(line.details()).isEqualTo(Map.of("times", 3));
                        }));
    }

    @Test
    void whatDidNotHappenIsNotWritten() {
        var school = schools.another("audit");

        CurrentSchool.run(
                school,
                () -> transactions.executeWithoutResult(status -> {
                    events.publishEvent(new Rung("undone"));
                    status.setRollbackOnly();
                }));

        CurrentSchool.run(
                school,
                () -> assertThat(audit.lines("", null, "undone", Long.MAX_VALUE, 10))
                        .isEmpty());
    }

    @Test
    void whoLookedIsWrittenThoughReadingMayNotWrite() {
        var school = schools.another("audit");
        var reading = new TransactionTemplate(transactions.getTransactionManager());
        reading.setReadOnly(true);

        CurrentActor.run(
                school,
                TestSchool.DEPUTY,
                () -> reading.executeWithoutResult(
                        _ -> events.publishEvent(new Looked("people.card_looked_at", "Anna"))));
        looked.stop();
        looked.start();

        CurrentSchool.run(
                school,
                () -> assertThat(audit.lines("people.", null, "Anna", Long.MAX_VALUE, 10))
                        .singleElement()
                        .satisfies(line -> assertThat(line.person())
                                .isEqualTo(TestSchool.DEPUTY.person().value())));
    }

    @Test
    void theRecordCannotBeChanged() {
        var school = schools.another("audit");
        CurrentSchool.run(school, () -> events.publishEvent(new Rung("kept")));

        CurrentSchool.run(school, () -> {
            assertThatThrownBy(() ->
                            sql.sql("update audit_event set action = 'nothing'").update())
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> sql.sql("delete from audit_event").update())
                    .isInstanceOf(DataAccessException.class);
        });
    }

    @Test
    void thePlatformKeepsARecordOfItsOwn() {
        var school = schools.another("audit");
        var account = TestSchool.DEPUTY.account().value();

        platform.write(account, "identity.signed_in", school, "deputy", Map.of("address", "10.0.0.1"));

        assertThat(platform.lines(school, Long.MAX_VALUE, 10)).singleElement().satisfies(line -> {
            assertThat(line.account()).isEqualTo(account);
            assertThat(line.action()).isEqualTo("identity.signed_in");
        });
    }
}

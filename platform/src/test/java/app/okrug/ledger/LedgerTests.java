package app.okrug.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.regulation.RegulationStart;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A history of five lines, sealed, its head kept; then somebody works on the database himself (T-57).
@PlatformTest
class LedgerTests {

    @Autowired
    SchoolFixture schools;

    @Autowired
    RegulationStart regulation;

    @Autowired
    Sealing sealing;

    @Autowired
    Heads heads;

    @Autowired
    LedgerCheck check;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transactions;

    private TestSchool school;

    @BeforeEach
    void fiveLines() {
        school = schools.empty();
        run("grant update, delete on journal_change to current_user");
        run("grant update, delete on ledger_link to current_user");
        for (var line = 1; line <= 5; line++) {
            write(line);
        }
        seal();
        keepHead();
    }

    @Test
    void whatNobodyHasTouchedIsSound() {
        var checked = check();

        assertThat(checked.fault()).isNull();
        assertThat(checked.links()).isEqualTo(5);
        assertThat(checked.waiting()).isZero();
        assertThat(checked.heads()).isEqualTo(1);
    }

    @Test
    void whatIsWrittenLaterIsLinkedToIt() {
        write(6);
        var before = check();
        seal();
        var after = check();

        assertThat(before.waiting()).isEqualTo(1);
        assertThat(after.links()).isEqualTo(6);
        assertThat(after.sound()).isTrue();
    }

    @Test
    void aChangedMarkIsNamed() {
        run("""
                update journal_change set after = '{"value": "5"}' where number = 3""");

        assertFault(Fault.CHANGED, 3, 3L);
    }

    @Test
    void aChangedMomentIsNamed() {
        run("update journal_change set at = at - interval '1 day' where number = 2");

        assertFault(Fault.CHANGED, 2, 2L);
    }

    @Test
    void aDeletedLineIsNamed() {
        run("delete from journal_change where number = 4");

        assertFault(Fault.DELETED, 4, 4L);
    }

    @Test
    void aLineDeletedWithItsLinkIsNamed() {
        run("delete from journal_change where number = 2");
        run("delete from ledger_link where position = 2");

        assertFault(Fault.DELETED, 2, null);
    }

    @Test
    void linesThatChangedPlacesAreNamed() {
        run("""
                with taken as (delete from ledger_link where position in (2, 3) returning *)
                insert into ledger_link (position, change, salt, personal, digest, hash, sealed_at)
                select 5 - t.position, -t.change, t.salt, t.personal, t.digest, o.hash, t.sealed_at
                from taken t join taken o on o.position = 5 - t.position
                on conflict do nothing""", "update ledger_link set change = -change where change < 0");

        assertFault(Fault.OUT_OF_PLACE, 2, 3L);
    }

    @Test
    void aLineRewrittenWithItsDigestsIsNamed() {
        run("update ledger_link set digest = hash where position = 3");

        assertFault(Fault.CHANGED, 3, 3L);
    }

    @Test
    void aTailThatWasCutIsNamedByTheHeadOutside() {
        cutTo(3);

        assertFault(Fault.CUT, 4, null);
    }

    @Test
    void anOlderCopyThatWasWrittenOnIsAnotherHistory() {
        cutTo(3);
        write(14);
        write(15);
        seal();

        assertFault(Fault.OTHER_HISTORY, 5, null);
    }

    @Test
    void aHeadThatTheDeploymentHasNotSignedIsNamed() throws Exception {
        var file = in(() -> heads.file());
        Files.writeString(file, Files.readString(file).replace("\n", "x\n"));

        assertFault(Fault.FORGED_HEAD, 5, null);
    }

    @Test // U-04
    void whenPersonalDataAreRemovedTheChainStaysWhole() {
        run("""
                update journal_change set pupil = null, before = null, after = null, reason = null,
                    account = '00000000-0000-0000-0000-000000000000', person = '00000000-0000-0000-0000-000000000000'
                where number = 2""", "update ledger_link set salt = null where change = 2");

        assertThat(check().sound()).isTrue();
        run("update journal_change set lesson = gen_random_uuid() where number = 2");
        assertFault(Fault.CHANGED, 2, 2L);
    }

    @Test
    void aHeadIsKeptOnceForEachState() {
        assertThat(in(() -> heads.add(sealing.head()))).isFalse();
        write(6);
        seal();
        assertThat(in(() -> heads.add(sealing.head()))).isTrue();
        assertThat(check().heads()).isEqualTo(2);
    }

    @Test
    void whoHasTheRightMayCheck() {
        in(() -> {
            regulation.begin("001");
            return true;
        });
        var stranger = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);

        assertThat(in(() -> ledger.verify()).sound()).isTrue();
        assertThatThrownBy(() -> school.as(stranger, () -> ledger.verify())).isInstanceOf(AccessRefused.class);
    }

    /// As if the newest lines had never been: an older copy of the database.
    private void cutTo(int last) {
        run(
                "delete from journal_change where number > " + last,
                "delete from ledger_link where position > " + last,
                "update ledger_head set position = " + last + ", settled = 0, hash = (select hash from ledger_link"
                        + " where position = " + last + ")");
    }

    private void write(int line) {
        run("insert into journal_change (lesson, pupil, operation, before, after, account, person, at) values ("
                + "gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '{\"value\": \"\"}', '{\"value\": \"" + line
                + "\"}', gen_random_uuid(), gen_random_uuid(), timestamptz '" + Instant.parse("2026-09-08T03:00:00Z")
                + "')");
    }

    private void seal() {
        in(() -> {
            sealing.seal();
            return true;
        });
    }

    private void keepHead() {
        in(() -> heads.add(sealing.head()));
    }

    private Checked check() {
        return in(() -> check.check());
    }

    private void assertFault(Fault fault, long position, @Nullable Long change) {
        var found = check().fault();
        assertThat(found).isNotNull();
        assertThat(found.fault()).isEqualTo(fault);
        assertThat(found.position()).isEqualTo(position);
        if (change != null) {
            assertThat(found.change()).isEqualTo(change);
        }
    }

    private void run(String... statements) {
        in(() -> transactions.execute(_ -> {
            for (var statement : statements) {
                sql.sql(statement).update();
            }
            return true;
        }));
    }

    private <T> T in(Supplier<T> work) {
        return school.<T, RuntimeException>call(work::get);
    }
}

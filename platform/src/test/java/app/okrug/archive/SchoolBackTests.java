package app.okrug.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.identity.Accounts;
import app.okrug.identity.NewMember;
import app.okrug.identity.SchoolMember;
import app.okrug.identity.SchoolMemberships;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.language.Sentence;
import app.okrug.ledger.SoundHistory;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolLife;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A school is copied, works on, and goes back; another one leaves for good (security.md B-03, T-53, S-09).
@PlatformTest
class SchoolBackTests {

    private static final Operator OPERATOR = new Operator(new UserId(UUID.randomUUID()));
    private static final Operator ANOTHER = new Operator(new UserId(UUID.randomUUID()));

    @Autowired
    SchoolFixture fixture;

    @Autowired
    SchoolCopies copies;

    @Autowired
    CopiesBeside besides;

    @Autowired
    SchoolEnds ends;

    @Autowired
    NightlyCopies nightly;

    @Autowired
    ArchiveRows rows;

    @Autowired
    ArchiveFolder folder;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    SchoolLife life;

    @Autowired
    SchoolMemberships members;

    @Autowired
    Accounts accounts;

    @Autowired
    SoundHistory history;

    @Autowired
    Jobs jobs;

    @Autowired
    ControlPlane control;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transactions;

    private TestSchool school;

    @BeforeEach
    void aSchoolWithACopy() {
        school = fixture.school();
        provision("А-1", "Яковлева Анна");
        over(asOperator(() -> copies.take(now())));
    }

    @Test
    void aCopyIsUnfoldedBesideAndSaysWhatDiffersAndTheSchoolNoticesNothing() {
        write("update people_person set given_name = 'Вася' where family_name = 'Абрамов'");
        write("delete from access_assignment where role_code = 'ADMINISTRATOR'");
        write("insert into audit_event (at, action) values (now(), 'test.later')");

        unfold();

        assertThat(asOperator(() -> besides.of(now())))
                .extracting(Beside::state)
                .containsExactly(BesideState.READY);
        assertThat(difference("people_person"))
                .extracting(TableDifference::changed)
                .isEqualTo(1L);
        assertThat(difference("access_assignment"))
                .extracting(TableDifference::added)
                .isEqualTo(1L);
        assertThat(difference("audit_event").removed()).isPositive();
        assertThat(compared().differences()).noneMatch(table -> table.table().equals("people_pupil"));
        assertThat(givenNames()).contains("Вася");
        var copy = rows.of(school.id(), 1).getFirst();
        refuses("archive.beside-taken", () -> besides.unfold(now(), copy.id()) == null);
    }

    @Test
    void aCopyTakesThePlaceOfTheLiveDataAndCanBeTakenBack() {
        write("update people_person set given_name = 'Вася' where family_name = 'Абрамов'");
        provision("А-2", "Ёлкин Пётр");
        unfold();
        lead(SchoolState.READ_ONLY);

        asOperator(() -> swap(beside(BesideState.READY)));

        assertThat(givenNames()).contains("Иван").doesNotContain("Вася");
        assertThat(open()).containsExactly("Яковлева Анна");
        assertThat(CurrentSchool.call(school.id(), history::check).sound()).isTrue();
        assertThat(asOperator(() -> besides.of(now())))
                .extracting(Beside::state)
                .containsExactly(BesideState.REPLACED);

        asOperator(() -> swap(beside(BesideState.REPLACED)));

        assertThat(givenNames()).contains("Вася");
        assertThat(open()).containsExactlyInAnyOrder("Яковлева Анна", "Ёлкин Пётр");
        var gone = beside(BesideState.REPLACED);
        asOperator(() -> {
            besides.letGo(now(), gone.id());
            return true;
        });
        assertThat(schemasOf(school)).hasSize(1);
    }

    @Test
    void aSchoolThatChangesItsDataIsNotSwapped() {
        unfold();
        var copy = beside(BesideState.READY);

        refuses("archive.swap-writable", () -> swap(copy));
        lead(SchoolState.READ_ONLY);
        refuses("archive.reason-missing", () -> {
            besides.swap(now(), copy.id(), " ");
            return true;
        });
        var writing = new Thread(() -> CurrentSchool.run(
                school.id(),
                () -> transactions.executeWithoutResult(_ -> {
                    sql.sql("set transaction read write").update();
                    sql.sql("insert into audit_event (at, action) values (now(), 'test.slow')")
                            .update();
                    await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
                })));
        writing.start();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> refuses("archive.swap-writing", () -> swap(copy)));
        await().atMost(Duration.ofSeconds(30)).until(() -> !writing.isAlive());
        asOperator(() -> swap(copy));

        assertThat(asOperator(() -> besides.of(now())))
                .extracting(Beside::state)
                .containsExactly(BesideState.REPLACED);
    }

    @Test // T-53
    void theCopyOfAnotherSchoolIsNeverUnfoldedHere() {
        var another = fixture.empty();
        var foreign = rows.of(school.id(), 1).getFirst();
        var seen = registry.get(another.id());

        assertThatThrownBy(() -> asOperator(() -> besides.unfold(seen, foreign.id())))
                .isInstanceOf(UnknownArchive.class);
        var disguised = new ArchiveLine(
                ArchiveId.next(),
                another.id(),
                seen.code(),
                seen.name(),
                ArchiveKind.COPY,
                foreign.takenAt(),
                null,
                foreign.schemaVersion(),
                foreign.lines(),
                foreign.files(),
                foreign.size(),
                foreign.sha256(),
                null);
        rows.add(disguised);
        copyFile(foreign.id(), disguised.id());
        var job = over(asOperator(() -> besides.unfold(seen, disguised.id())));

        assertThat(job.failure()).isEqualTo(Sentence.of("archive.refused.school"));
        assertThat(schemasOf(another)).hasSize(1);
        assertThat(asOperator(() -> besides.of(seen))).isEmpty();
    }

    @Test
    void toAMomentLeadsTheLatestCopyThatIsNotAfterIt() {
        var first = rows.of(school.id(), 1).getFirst();
        over(asOperator(() -> copies.take(now())));
        var second = rows.of(school.id(), 1).getFirst();

        assertThat(asOperator(() -> copies.nearest(now(), second.takenAt()))).contains(second);
        assertThat(asOperator(() -> copies.nearest(now(), second.takenAt().minusMillis(1))))
                .contains(first);
        assertThat(asOperator(() -> copies.nearest(now(), first.takenAt().minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void aNightThatWasMissedIsMadeUpForOnceAndItsStateIsKnown() {
        control.sql()
                .sql(
                        "insert into archive_nightly (school, claimed_at, succeeded_at) values (?, '2020-01-01', '2020-01-01')")
                .param(school.id().value())
                .update();

        nightly.copyDue(List.of(now()));
        nightly.copyDue(List.of(now()));

        assertThat(rows.of(school.id(), 9)).hasSize(2).allMatch(line -> folder.has(line.id()));
        var state = asOperator(() -> copies.nightly(now())).orElseThrow();
        assertThat(state.failing()).isFalse();
        assertThat(state.succeededAt()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void archivesGoWhenTheirTimeHasPassedButTheLastCopyOfASchoolStays() {
        over(asOperator(() -> copies.take(now())));
        control.sql()
                .sql("update archive_archive set keep_until = now() - interval '1 day' where school = ?")
                .param(school.id().value())
                .update();
        var both = rows.of(school.id(), 9);

        nightly.letGo();

        assertThat(both).hasSize(2);
        assertThat(rows.of(school.id(), 9)).containsExactly(both.getFirst());
        assertThat(folder.has(both.getFirst().id())).isTrue();
        assertThat(folder.has(both.getLast().id())).isFalse();
    }

    @Test
    void aSchoolThatLeavesTakesItsArchiveAndTwoPeopleDeleteIt() {
        var code = now().code();
        lead(SchoolState.CLOSING);
        refuses("archive.not-archived", () -> ask(OPERATOR));
        over(asOperator(() -> copies.farewell(now(), "Школу присоединили к школе № 21.")));
        var farewell = rows.of(school.id(), 1).getFirst();
        var seen = now();
        control.sql().sql("""
                        insert into identity_session (id, account_id, opened_at, used_at, address, device, first_here)
                        values (?, ?, now(), now(), '', '', true)
                        """).params(UUID.randomUUID(), account).update();

        assertThat(seen.state()).isEqualTo(SchoolState.ARCHIVED);
        refuses("archive.end-not-asked", () -> confirm(ANOTHER, code));
        ask(OPERATOR);
        refuses("archive.end-asked", () -> ask(ANOTHER));
        refuses("archive.end-same", () -> confirm(OPERATOR, code));
        refuses("archive.end-code", () -> confirm(ANOTHER, "другая"));
        assertThat(registry.find(code)).isPresent();

        confirm(ANOTHER, code);

        assertThat(registry.find(code)).isEmpty();
        assertThat(schemasOf(school)).isEmpty();
        assertThat(members.of(school.id())).isEmpty();
        assertThat(control.sql()
                        .sql("select count(*) from identity_account where display_name = 'Яковлева Анна' and id = ?")
                        .param(account)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(rows.of(school.id(), 9)).containsExactly(farewell);
        assertThat(folder.has(farewell.id())).isTrue();
        assertThat(control.sql()
                        .sql("select action from audit_platform_event where school = ? order by number")
                        .param(school.id().value())
                        .query(String.class)
                        .list())
                .contains("archive.end_asked", "archive.end_confirmed", "archive.school_deleted");
    }

    @Test
    void withoutItsArchiveASchoolIsNotDeletedAndNobodyOfASchoolDecidesAnyOfThis() {
        lead(SchoolState.CLOSING);
        over(asOperator(() -> copies.farewell(now(), "Школу закрыли.")));
        folder.remove(rows.of(school.id(), 1).getFirst().id());
        ask(OPERATOR);

        refuses("archive.end-no-archive", () -> confirm(ANOTHER, now().code()));
        assertThatThrownBy(() -> school.run(() -> ends.confirm(now(), now().code())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.run(() -> ends.ask(now(), "Так вышло.")))
                .isInstanceOf(AccessRefused.class);
        assertThat(registry.find(now().code())).isPresent();
    }

    private UUID account;

    private void provision(String fileNumber, String name) {
        school.run(() -> {
            var person = fixture.pupil(fileNumber);
            accounts.provision(List.of(new NewMember(person, Category.PUPIL, name, null)));
            account = accounts.of(List.of(new PersonId(person.value())), Category.PUPIL)
                    .getFirst()
                    .account()
                    .value();
        });
    }

    private void unfold() {
        var copy = rows.of(school.id(), 1).getFirst();
        var job = over(asOperator(() -> besides.unfold(now(), copy.id())));
        assertThat(job.state()).as(String.valueOf(job.failure())).isEqualTo(JobState.DONE);
    }

    private Compared compared() {
        return asOperator(() -> besides.compared(now())).orElseThrow();
    }

    private TableDifference difference(String table) {
        return compared().differences().stream()
                .filter(one -> one.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private Beside beside(BesideState state) {
        return asOperator(() -> besides.of(now())).stream()
                .filter(one -> one.state() == state)
                .findFirst()
                .orElseThrow();
    }

    private boolean swap(Beside copy) {
        besides.swap(now(), copy.id(), "Оценки удалены по ошибке.");
        return true;
    }

    private boolean ask(Operator operator) {
        CurrentOperator.run(operator, () -> ends.ask(now(), "Договор закончился."));
        return true;
    }

    private boolean confirm(Operator operator, String typed) {
        CurrentOperator.run(operator, () -> ends.confirm(now(), typed));
        return true;
    }

    private static void refuses(String key, ScopedValue.CallableOp<Boolean, RuntimeException> deed) {
        assertThatThrownBy(() -> asOperator(deed))
                .asInstanceOf(type(ArchiveRefused.class))
                .extracting(refused -> refused.sentence().key())
                .isEqualTo(key);
    }

    private void lead(SchoolState to) {
        life.move(school.id(), now().state(), to, "Так нужно.", null);
    }

    private RegisteredSchool now() {
        return registry.find(registry.get(school.id()).code()).orElseThrow();
    }

    private List<String> givenNames() {
        return CurrentSchool.<List<String>, RuntimeException>call(
                school.id(),
                () -> sql.sql("select given_name from people_person where family_name = 'Абрамов'")
                        .query(String.class)
                        .list());
    }

    /// Who is a member now.
    private List<String> open() {
        return members.of(school.id()).stream()
                .filter(member -> member.endedAt() == null)
                .map(SchoolMember::displayName)
                .toList();
    }

    private List<String> schemasOf(TestSchool which) {
        return control.sql()
                .sql(
                        "select nspname::text from pg_namespace where nspname like ? union select rolname::text from pg_roles"
                                + " where rolname like ?")
                .params(
                        "s_" + which.id().toString().replace("-", "") + "%",
                        "s_" + which.id().toString().replace("-", "") + "%")
                .query(String.class)
                .list();
    }

    private void copyFile(ArchiveId from, ArchiveId to) {
        var part = folder.begin();
        try (var content = Files.newOutputStream(part)) {
            Files.copy(folder.existing(from), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        folder.finish(part, to);
    }

    private void write(String statement) {
        CurrentSchool.run(
                school.id(),
                () -> transactions.executeWithoutResult(_ -> sql.sql(statement).update()));
    }

    private Job over(JobId job) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> jobs.find(job).orElseThrow(), one -> one.state().over());
    }

    private static <T> T asOperator(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentOperator.<T, RuntimeException>call(OPERATOR, work);
    }
}

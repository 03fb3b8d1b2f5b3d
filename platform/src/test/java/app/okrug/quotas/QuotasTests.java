package app.okrug.quotas;

import static app.okrug.quotas.Quota.CALLS_DAY;
import static app.okrug.quotas.Quota.CALLS_HOUR;
import static app.okrug.quotas.Quota.JOBS;
import static app.okrug.quotas.Quota.STORAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.okrug.access.AccessRefused;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.audit.PlatformAudit;
import app.okrug.files.FileLine;
import app.okrug.files.FilePlace;
import app.okrug.files.Files;
import app.okrug.files.SentFile;
import app.okrug.files.UnfitFile;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.jobs.Work;
import app.okrug.language.Language;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/// A school at its limit is limited alone (screens.md M-08, security.md T-46).
@PlatformTest
class QuotasTests {

    private static final int KILOBYTE = 1024;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    OfficeQuotas office;

    @Autowired
    SchoolQuotas own;

    @Autowired
    ApiCalls calls;

    @Autowired
    StorageCounting counting;

    @Autowired
    LimitsInForce limits;

    @Autowired
    CallTable table;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    PlatformAudit audit;

    @Autowired
    Clock clock;

    @Autowired
    Files files;

    @Autowired
    Jobs jobs;

    private TestSchool north;
    private TestSchool south;

    @BeforeEach
    void twoSchools() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
        north = fixture.school();
        south = fixture.school();
    }

    @AfterEach
    void nobodysLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aSchoolWhoseStorageIsFullStoresNothingMoreAndAnotherOneDoes() {
        set(north, Map.of(STORAGE, 1L));
        store(north, 700);

        assertThatThrownBy(() -> store(north, 700))
                .isInstanceOfSatisfying(
                        UnfitFile.class,
                        full -> assertThat(full.sentence()).contains("отведено 1 МБ", "управление образования"));
        store(south, 700);
        store(south, 700);
        store(north, 200);

        assertThat(own(north).of(STORAGE)).isEqualTo(new QuotaUse(STORAGE, 900 * KILOBYTE, 1024 * KILOBYTE, true));
        assertThat(own(north).level()).isEqualTo(Fullness.NEAR);
        assertThat(own(south).level()).isEqualTo(Fullness.ROOM);
    }

    @Test
    void whatIsRemovedMakesRoomAtOnce() {
        set(north, Map.of(STORAGE, 1L));
        var large = store(north, 900);
        assertThatThrownBy(() -> store(north, 300)).isInstanceOf(UnfitFile.class);

        north.run(() -> files.remove(large.id()));
        store(north, 300);

        assertThat(own(north).of(STORAGE).used()).isEqualTo(300 * KILOBYTE);
    }

    @Test
    void theOfficeSeesWhatSchoolsHaveCounted() {
        store(north, 100);

        counting.countDue();

        assertThat(seen(north).of(STORAGE).used()).isEqualTo(100 * KILOBYTE);
        assertThat(seen(north).countedAt()).isNotNull();
        assertThat(seen(south).of(STORAGE).used()).isZero();
    }

    @Test
    void workOfASchoolWaitsForItsTurnWhileAnotherSchoolGoesOn() {
        set(north, Map.of(JOBS, 1L));
        var goOn = new CountDownLatch(1);

        var first = start(north, until(goOn));
        var second = start(north, until(goOn));
        var other = start(south, _ -> null);
        await().atMost(Duration.ofSeconds(30)).until(() -> job(north, first).state() == JobState.RUNNING);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> job(south, other).state().over());

        assertThat(job(north, second).state()).isEqualTo(JobState.WAITING);
        assertThat(seen(north).of(JOBS)).isEqualTo(new QuotaUse(JOBS, 2, 1, true));
        assertThat(seen(north).level()).isEqualTo(Fullness.FULL);
        goOn.countDown();
        await().atMost(Duration.ofSeconds(30)).until(() -> job(north, second).state() == JobState.DONE);
        assertThat(job(north, first).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void callsBeyondTheHourAreRefusedUntilItIsOver() {
        set(north, Map.of(CALLS_HOUR, 2L));

        MovableClock.at("2026-10-05", "10:20", () -> {
            assertThat(north.call(calls::take)).isEmpty();
            assertThat(north.call(calls::take)).isEmpty();
            assertThat(north.call(calls::take)).contains(new CallsOver(CALLS_HOUR, 2, Duration.ofMinutes(40)));
            assertThat(south.call(calls::take)).isEmpty();
            assertThat(seen(north).refusedToday()).isEqualTo(1);
            return null;
        });

        assertThat(MovableClock.at("2026-10-05", "11:00", () -> north.call(calls::take)))
                .isEmpty();
    }

    @Test
    void callsBeyondTheDayAreRefusedUntilMidnightOfTheSchool() {
        set(north, Map.of(CALLS_DAY, 1L));

        assertThat(MovableClock.at("2026-10-05", "22:30", () -> north.call(calls::take)))
                .isEmpty();
        assertThat(MovableClock.at("2026-10-05", "23:30", () -> north.call(calls::take)))
                .contains(new CallsOver(CALLS_DAY, 1, Duration.ofMinutes(30)));
        assertThat(MovableClock.at("2026-10-06", "00:00", () -> north.call(calls::take)))
                .isEmpty();
    }

    @Test
    void whatAnotherNodeHasCountedCountsHereToo() {
        set(north, Map.of(CALLS_HOUR, 3L));
        var node = new ApiCalls(registry, limits, table, clock);
        var other = new ApiCalls(registry, limits, table, clock);

        MovableClock.on("2026-10-07", () -> {
            assertThat(north.call(node::take)).isEmpty();
            assertThat(north.call(other::take)).isEmpty();
            node.write();
            assertThat(north.call(other::take)).isEmpty();
            other.write();
            assertThat(north.call(other::take)).isPresent();
            assertThat(north.call(node::take)).isEmpty();
            node.write();
            assertThat(north.call(node::take)).isPresent();
            return null;
        });
    }

    @Test
    void limitsAreSetByTheOfficeAloneWithAReasonAndRecorded() {
        var seen = seen(north);

        assertThatThrownBy(() -> north.run(() -> office.set(seen.school(), seen.own(), Map.of(JOBS, 5L), "Причина")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> set(north, Map.of(JOBS, 5L), " ")).isInstanceOf(LimitRefused.class);
        assertThatThrownBy(() -> set(north, Map.of(JOBS, 0L)))
                .isInstanceOfSatisfying(
                        LimitRefused.class,
                        refused -> assertThat(refused.quota()).isEqualTo(JOBS));
        set(north, Map.of(JOBS, 5L), "Большая школа");
        assertThatThrownBy(() -> asOperator(() -> {
                    office.set(seen.school(), seen.own(), Map.of(JOBS, 7L), "Опоздал");
                    return null;
                }))
                .isInstanceOfSatisfying(
                        LimitRefused.class, late -> assertThat(late.why()).isEqualTo(LimitRefused.Why.CHANGED));

        assertThat(own(north).of(JOBS).limit()).isEqualTo(5);
        assertThat(own(north).own().reason()).isEqualTo("Большая школа");
        assertThat(audit.lines(north.id(), Long.MAX_VALUE, 5))
                .anyMatch(line -> line.action().equals("quotas.limits_set")
                        && "Большая школа".equals(line.details().get("reason")));
        set(north, Map.of(), "Обычная школа");
        assertThat(own(north).of(JOBS).own()).isFalse();
    }

    @Test
    void theUsualLimitsHoldForWhoeverHasNoOthers() {
        var before = asOperator(office::usual);
        set(north, Map.of(JOBS, 9L));
        var wider = new EnumMap<>(before.values());
        wider.put(JOBS, 7L);

        asOperator(() -> {
            office.setUsual(before, wider, "Новый сервер");
            return null;
        });
        try {
            assertThat(own(south).of(JOBS).limit()).isEqualTo(7);
            assertThat(own(north).of(JOBS).limit()).isEqualTo(9);
        } finally {
            asOperator(() -> {
                office.setUsual(office.usual(), before.values(), "Как было");
                return null;
            });
        }
    }

    private FileLine store(TestSchool school, int kilobytes) {
        var content = new byte[kilobytes * KILOBYTE];
        Arrays.fill(content, (byte) ' ');
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return school.call(
                () -> files.add(new FilePlace("test", UUID.randomUUID()), new SentFile("Задание.pdf", content)));
    }

    private JobId start(TestSchool school, Work work) {
        return school.call(() -> jobs.start("test", 0, work));
    }

    private static Work until(CountDownLatch goOn) {
        return _ -> {
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return null;
        };
    }

    private Job job(TestSchool school, JobId id) {
        return school.call(() -> jobs.find(id)).orElseThrow();
    }

    private SchoolUse own(TestSchool school) {
        return school.call(own::own);
    }

    private SchoolUse seen(TestSchool school) {
        return asOperator(office::schools).stream()
                .filter(line -> line.school().id().equals(school.id()))
                .findFirst()
                .orElseThrow();
    }

    private void set(TestSchool school, Map<Quota, Long> values) {
        set(school, values, "Проверка");
    }

    private void set(TestSchool school, Map<Quota, Long> values, String reason) {
        var seen = seen(school);
        asOperator(() -> {
            office.set(seen.school(), seen.own(), values, reason);
            return null;
        });
    }

    private static <T> T asOperator(Supplier<T> work) {
        return CurrentOperator.<T, RuntimeException>call(new Operator(new UserId(UUID.randomUUID())), work::get);
    }
}

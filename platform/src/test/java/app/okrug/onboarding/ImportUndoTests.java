package app.okrug.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.okrug.access.Category;
import app.okrug.identity.Accounts;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.language.Texts;
import app.okrug.onboarding.Standing.Obstacle;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.people.RegisteredPersons;
import app.okrug.regulation.RegulationStart;
import app.okrug.testing.KeptAudiences;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.time.ClockOfWork;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An import taken back within 24 hours, if nothing was built on it (I-08).
@PlatformTest
class ImportUndoTests {

    private static final String PUPILS = "Номер личного дела;Фамилия;Имя;Дата рождения;Класс\n";

    /// What happened, and by which right: they stay when an import is taken back.
    private static final Set<String> RECORDS = Set.of("audit_event", "access_decision");

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Onboarding onboarding;

    @Autowired
    RegulationStart regulation;

    @Autowired
    RegisteredPersons persons;

    @Autowired
    Accounts accounts;

    @Autowired
    Jobs jobs;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient sql;

    @Autowired
    KeptAudiences audiences;

    private TestSchool school;

    @AfterEach
    void audiencesFollow() {
        audiences.areRightIn(school);
    }

    @BeforeEach
    void aSchool() {
        school = fixture.empty();
        school.run(() -> regulation.begin("001"));
    }

    @Test
    void aWholeSchoolGoesAsItCameAndMayComeAgain() {
        var before = everything();
        var batch = bring(SchoolFourteen.files());
        var pupils = in(() -> persons.pupils().stream()
                .map(RegisteredPersons.Registered::person)
                .toList());
        assertThat(touched(before)).contains(Traces.WORKED_OUT).isSubsetOf(tracedOrWorkedOut());
        assertThat(in(() -> accounts.of(pupils, Category.PUPIL))).hasSize(1014);

        var undone = undo(batch);

        assertThat(undone.failure()).isNull();
        assertThat(touched(before)).isEmpty();
        assertThat(in(() -> accounts.of(pupils, Category.PUPIL))).isEmpty();
        assertThat(in(() -> onboarding.history(50)))
                .isNotEmpty()
                .allMatch(line -> line.undoneAt() != null && !onboardingAllows(line));
        assertThatThrownBy(() -> in(() -> onboarding.undo(batch))).isInstanceOf(NotApplicable.class);

        bring(SchoolFourteen.files());
        assertThat(in(() -> persons.pupils())).hasSize(1014);
    }

    @Test
    void whatWasChangedIsAsBeforeAndWhoHadLeftIsBack() {
        bring(SchoolFourteen.files("Учреждение"));
        bring(List.of(pupils("П-1;Иванов;Пётр;31.12.2015;5А", "П-2;Орлова;Анна;01.02.2015;5А")));
        var before = register();
        var batch = bring(List.of(pupils("П-1;Иванов;Пётр;30.12.2015;5Б", "П-3;Ёлкин;Олег;02.03.2015;5А")));
        assertThat(register()).isNotEqualTo(before);

        var undone = undo(batch);

        assertThat(undone.failure()).isNull();
        assertThat(register()).isEqualTo(before);
        assertThat(in(() -> sql.sql("select max(version) from people_person")
                        .query(Integer.class)
                        .single()))
                .as("an edit of what the import had written is not taken for an edit of what stands now")
                .isGreaterThan(1);
    }

    @Test
    void whatSomebodyHasBuiltOnHoldsItFast() {
        bring(SchoolFourteen.files("Учреждение"));
        var batch = bring(List.of(pupils("П-1;Иванов;Пётр;31.12.2015;5А", "П-2;Орлова;Анна;01.02.2015;5А")));
        in(() -> sql.sql("update people_person set phone = '+79001112233' where family_name = 'Орлова'")
                .update());
        in(() -> sql.sql("""
                        insert into attendance_notice (id, pupil, starts_on, ends_on, reason, state, sent_by, sent_at, version)
                        select gen_random_uuid(), person, '2026-10-01', '2026-10-02', 'ILL', 'SENT', person, now(), 0
                        from people_pupil where file_number = 'П-1'
                        """).update());
        var before = everything();

        var standing = in(() -> onboarding.standing(batch));

        assertThat(standing.obstacles())
                .containsExactlyInAnyOrder(new Obstacle("attendance", 1), new Obstacle("people", 1));
        assertThatThrownBy(() -> in(() -> onboarding.undo(batch))).isInstanceOf(NotApplicable.class);
        assertThat(touched(before)).isEmpty();
    }

    @Test
    void whoHasLookedAtItAndAlarmsAboutItHoldNothingFast() {
        bring(SchoolFourteen.files("Учреждение"));
        var batch = bring(List.of(pupils("П-1;Иванов;Пётр;31.12.2015;5А")));
        in(() -> sql.sql("""
                        insert into access_decision (id, on_day, person, category, right_code, school_class, pupil,
                            member, allowed, times, last_at)
                        select gen_random_uuid(), '2026-11-20', m.pupil, 'STAFF', 'PUPILS_VIEW', m.school_class,
                            m.pupil, false, true, 1, now()
                        from people_class_membership m
                        """).update());
        in(() -> sql.sql("""
                        insert into vigilance_alarm (id, rule, bucket, about, begins, ends, size, raised_at, state)
                        select gen_random_uuid(), 'NEW_ADMINISTRATOR', 'test', person, now(), now(), 1, now(), 'NEW'
                        from people_pupil
                        """).update());

        assertThat(in(() -> onboarding.standing(batch)).obstacles()).isEmpty();
        assertThat(undo(batch).failure()).isNull();
        assertThat(in(() -> persons.pupils())).isEmpty();
    }

    @Test
    void afterADayItIsTooLate() {
        var batch = bring(SchoolFourteen.files("Учреждение"));

        var tomorrow = Instant.now().plus(Duration.ofHours(24)).plusSeconds(60);

        assertThatThrownBy(() -> ClockOfWork.callAt(tomorrow, () -> in(() -> onboarding.standing(batch))))
                .isInstanceOf(NotApplicable.class);
        assertThat(in(() -> onboarding.standing(batch)).free()).isTrue();
    }

    @Test
    void everyPartOfASchoolHasAName() {
        var parts = everything().keySet().stream()
                .filter(table -> !table.startsWith("flyway_"))
                .map(table -> "onboarding.part." + table.substring(0, table.indexOf('_')))
                .distinct();

        assertThat(parts).allSatisfy(key -> assertThat(texts.text(key)).isNotEqualTo(key));
    }

    private boolean onboardingAllows(ImportLine line) {
        return in(() -> onboarding.undoable(line));
    }

    private BatchId bring(List<Upload> files) {
        var id = in(() -> onboarding.begin(files));
        ended(Objects.requireNonNull(in(() -> onboarding.batch(id).job())));
        assertThat(ended(in(() -> onboarding.apply(id, true))).state()).isEqualTo(JobState.DONE);
        return id;
    }

    private Job undo(BatchId id) {
        return ended(in(() -> onboarding.undo(id)));
    }

    private Job ended(JobId id) {
        return await().atMost(Duration.ofSeconds(300))
                .until(
                        () -> in(() -> jobs.find(id).orElseThrow()),
                        job -> job.state().over());
    }

    private static Upload pupils(String... lines) {
        return new Upload("Ученики.csv", (PUPILS + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// What the register says, without counting how often it was changed.
    private List<String> register() {
        return in(() -> sql.sql("""
                        select concat_ws(' ', u.file_number, u.left_on, p.family_name, p.birth_date, k.name, m.starts_on, m.ends_on)
                        from people_pupil u
                        join people_person p on p.id = u.person
                        left join people_class_membership m on m.pupil = u.person
                        left join school_class k on k.id = m.school_class
                        order by 1
                        """).query(String.class).list());
    }

    private List<String> touched(Map<String, String> before) {
        return everything().entrySet().stream()
                .filter(table -> !table.getValue().equals(before.get(table.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> tracedOrWorkedOut() {
        var tables = new ArrayList<>(Traces.FOOTPRINT);
        tables.add(Traces.WORKED_OUT);
        return tables;
    }

    /// All that the school holds but the imports themselves and the records of what happened, as a hash for each table.
    private Map<String, String> everything() {
        return in(() -> {
            var tables = sql.sql("""
                    select table_name from information_schema.tables
                    where table_schema = current_schema() and table_type = 'BASE TABLE'
                    """).query(String.class).list();
            return tables.stream()
                    .filter(table -> !table.startsWith("onboarding_") && !RECORDS.contains(table))
                    .collect(Collectors.toMap(
                            table -> table,
                            table -> sql.sql("select md5(coalesce(string_agg(t::text, '|' order by t::text), ''))"
                                            + " from " + table + " t")
                                    .query(String.class)
                                    .single(),
                            (one, _) -> one,
                            TreeMap::new));
        });
    }

    private <T> T in(Supplier<T> work) {
        return school.<T, RuntimeException>call(work::get);
    }
}

package app.okrug.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Role;
import app.okrug.acts.RegulationEditing;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.RegulationStart;
import app.okrug.testing.KeptAudiences;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lists of a class that do not name everybody, in the school of the workbooks (I-06, I-07).
@PlatformTest
class SilentListTests {

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Onboarding onboarding;

    @Autowired
    RegulationStart regulation;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient sql;

    @Autowired
    KeptAudiences audiences;

    private TestSchool school;
    private int members;

    @AfterEach
    void audiencesFollow() {
        audiences.areRightIn(school);
    }

    @BeforeEach
    void theSchoolOfTheWorkbooks() {
        school = fixture.empty();
        school.run(() -> regulation.begin("001"));
        apply(checked(SchoolFourteen.files("Учреждение", "Ученики")), false);
        members = inClass();
    }

    @Test
    void whomAListDoesNotNameStaysUntilSomebodySaysThatTheyHaveLeft() {
        var silent = checked(List.of(listWithout(2)));
        apply(silent, false);

        assertThat(silent.preview().unnamed())
                .hasSize(2)
                .allMatch(pupil -> pupil.className().equals("8А"));
        assertThat(silent.nothingNew()).isTrue();
        assertThat(inClass()).isEqualTo(members);

        var said = checked(List.of(listWithout(2)));
        in(() -> {
            onboarding.leave(said.id(), true);
            return null;
        });

        assertThat(said.preview().heldIfTheyLeave()).isFalse();
        assertThatThrownBy(() -> in(() -> onboarding.apply(said.id(), false))).isInstanceOf(NotApplicable.class);
        assertThat(apply(said, true).outcome()).contains("\"left\": 2");
        assertThat(leftToday()).isEqualTo(2);
    }

    @Test
    void aTenthThatWouldLeaveWaitsForASecondPerson() {
        var batch = checked(List.of(listWithout(6)));
        var deputy = deputy();
        in(() -> {
            onboarding.leave(batch.id(), true);
            return null;
        });

        assertThat(in(() -> onboarding.batch(batch.id())).waits()).isTrue();
        assertThatThrownBy(() -> in(() -> onboarding.apply(batch.id(), true))).isInstanceOf(NotApplicable.class);
        assertThatThrownBy(() -> school.run(() -> onboarding.approve(batch.id())))
                .isInstanceOf(NotApplicable.class);
        assertThat(leftToday()).isZero();

        approve(deputy, batch.id());
        in(() -> {
            onboarding.leave(batch.id(), false);
            onboarding.leave(batch.id(), true);
            return null;
        });
        assertThat(in(() -> onboarding.batch(batch.id())).waits())
                .as("who approved had looked at something else")
                .isTrue();

        approve(deputy, batch.id());
        assertThat(apply(batch, true).outcome()).contains("\"left\": 6");
        assertThat(leftToday()).isEqualTo(6);
    }

    @Test
    void theSchoolsActSetsTheLimit() {
        school.run(() -> editing.changeParameter(Parameter.IMPORT_LEAVE_LIMIT, 60, "Переезд класса", null));

        var batch = checked(List.of(listWithout(6)));

        assertThat(batch.preview().heldIfTheyLeave()).isFalse();
    }

    /// 8А as the school itself would write it, without its first pupils.
    private Upload listWithout(int missing) {
        var rows = in(() -> sql.sql("""
                        select u.file_number || ';' || p.family_name || ';' || p.given_name || ';'
                               || to_char(p.birth_date, 'DD.MM.YYYY') || ';8А'
                        from people_class_membership m
                        join school_class k on k.id = m.school_class and k.name = '8А'
                        join people_pupil u on u.person = m.pupil
                        join people_person p on p.id = u.person
                        where m.ends_on is null
                        order by u.file_number
                        """).query(String.class).list());
        var text = rows.stream()
                .skip(missing)
                .collect(Collectors.joining("\n", "Номер личного дела;Фамилия;Имя;Дата рождения;Класс\n", "\n"));
        return new Upload("8А.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private int inClass() {
        return in(() -> sql.sql("""
                        select count(*) from people_class_membership m
                        join school_class k on k.id = m.school_class and k.name = '8А' where m.ends_on is null
                        """).query(Integer.class).single());
    }

    private int leftToday() {
        return in(() -> sql.sql("select count(*) from people_pupil where left_on is not null")
                .query(Integer.class)
                .single());
    }

    private Actor deputy() {
        var deputy = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);
        in(() ->
                sql.sql("""
                        insert into access_assignment (id, person, role_code, starts_on, created_at)
                        values (gen_random_uuid(), ?, ?, '2020-01-01', now())
                        """).params(deputy.person().value(), Role.DEPUTY.name()).update());
        return deputy;
    }

    private void approve(Actor deputy, BatchId id) {
        school.<Object, RuntimeException>as(deputy, () -> {
            onboarding.approve(id);
            return id;
        });
    }

    private Batch checked(List<Upload> files) {
        var id = in(() -> onboarding.begin(files));
        assertThat(ended(Objects.requireNonNull(in(() -> onboarding.batch(id).job())))
                        .failure())
                .isNull();
        return in(() -> onboarding.batch(id));
    }

    private Job apply(Batch batch, boolean confirmed) {
        var job = ended(in(() -> onboarding.apply(batch.id(), confirmed)));
        assertThat(job.failure()).isNull();
        return job;
    }

    private Job ended(JobId id) {
        return await().atMost(Duration.ofSeconds(300))
                .until(
                        () -> in(() -> jobs.find(id).orElseThrow()),
                        job -> job.state().over());
    }

    private <T> T in(Supplier<T> work) {
        return school.<T, RuntimeException>call(work::get);
    }
}

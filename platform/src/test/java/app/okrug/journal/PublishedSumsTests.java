package app.okrug.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.overview.Overview;
import app.okrug.overview.Publishing;
import app.okrug.overview.SchoolSums;
import app.okrug.overview.Sums;
import app.okrug.tenancy.SchoolLife;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class PublishedSumsTests {

    private static final LocalDate FROM = LocalDate.parse("2026-09-01");
    private static final LocalDate TO = LocalDate.parse("2026-09-09");

    @Autowired
    JournalFixture journals;

    @Autowired
    Publishing publishing;

    @Autowired
    Overview overview;

    @Autowired
    SchoolRegistry schools;

    @Autowired
    SchoolLife life;

    @Autowired
    ControlPlane control;

    @Autowired
    JdbcClient sql;

    @Test
    void aSchoolPublishesItsSumsAndNothingElse() {
        var keeping = journals.school("001");
        var tuesday = keeping.lesson(keeping.maths("7А"), "2026-09-01");
        var thursday = keeping.lesson(keeping.maths("7А"), "2026-09-03");
        write(keeping.school(), tuesday, "2026-09-01 12:00:00+07");
        write(keeping.school(), thursday, "2026-09-05 12:00:00+07");
        cell(keeping, tuesday, "А-1", "5", null);
        cell(keeping, tuesday, "А-2", null, "Н");
        cell(keeping, tuesday, "А-3", null, "ОП");

        publish(keeping.school(), "2026-09-10");

        var sums = sumsOf(keeping.school(), FROM, TO);
        // Two lessons are written, one of them on its day; three pupils of 7А were expected in each, being late is not
        // being absent.
        assertThat(sums.written()).isEqualTo(2);
        assertThat(sums.punctual()).isEqualTo(1);
        assertThat(sums.lessons()).isGreaterThan(sums.written());
        assertThat(sums.seats()).isEqualTo(6);
        assertThat(sums.missed()).isEqualTo(1);
        assertThat(sums.marks()).isEqualTo(1);
        assertThat(sums.attendance().orElseThrow()).isEqualTo(5 / 6.0);
        assertThat(columns())
                .containsExactlyInAnyOrder(
                        "school", "day", "lessons", "written", "punctual", "seats", "missed", "marks");
    }

    @Test
    void whatWasWrittenLateIsCountedAnewAndNotTwice() {
        var keeping = journals.school("001");
        var tuesday = keeping.lesson(keeping.maths("7А"), "2026-09-01");
        publish(keeping.school(), "2026-09-10");
        var before = sumsOf(keeping.school(), FROM, TO);

        write(keeping.school(), tuesday, "2026-09-10 12:00:00+07");
        publish(keeping.school(), "2026-09-11");
        var after = sumsOf(keeping.school(), FROM, TO);

        assertThat(before.written()).isZero();
        assertThat(after.written()).isEqualTo(1);
        assertThat(after.lessons()).isEqualTo(before.lessons());
    }

    @Test
    void aClosedSchoolPublishesNothingAndTheOthersGoOn() {
        var open = journals.school("001").school();
        var closed = journals.school("001").school();
        life.move(closed.id(), SchoolState.ACTIVE, SchoolState.SUSPENDED, "Договор истёк", null);

        publish(closed, "2026-09-10");
        publish(open, "2026-09-10");

        assertThat(line(closed).publishedAt()).isNull();
        assertThat(line(open).publishedAt()).isNotNull();
        assertThat(line(open).pupils()).isEqualTo(4);
    }

    @Test
    void onlyTheOfficeSeesSchoolsSideBySide() {
        var school = journals.school("001").school();

        assertThatThrownBy(() -> school.call(() -> overview.schools(FROM, TO))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.call(() -> overview.days(FROM, TO))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.call(() -> overview.publishNow())).isInstanceOf(AccessRefused.class);
    }

    private void publish(TestSchool school, String day) {
        MovableClock.on(day, () -> {
            publishing.publish(schools.get(school.id()));
            return null;
        });
    }

    private void write(TestSchool school, UUID lesson, String at) {
        school.run(() -> sql.sql("""
                        insert into journal_record (lesson, topic, topic_at, version, changed_by, changed_at)
                        values (?, 'Натуральные числа', cast(? as timestamptz), 1, ?, cast(? as timestamptz))
                        """).params(lesson, at, UUID.randomUUID(), at).update());
    }

    private void cell(
            JournalFixture.Keeping keeping,
            UUID lesson,
            String pupil,
            @Nullable String mark,
            @Nullable String absence) {
        var person = keeping.pupil(pupil).value();
        keeping.school()
                .run(() -> sql.sql("""
                        insert into journal_cell (lesson, pupil, mark, absence, version, changed_by, changed_at)
                        values (:lesson, :pupil, :mark, :absence, 1, :by, now())
                        """)
                        .param("lesson", lesson)
                        .param("pupil", person)
                        .param("mark", mark)
                        .param("absence", absence)
                        .param("by", UUID.randomUUID())
                        .update());
    }

    private Sums sumsOf(TestSchool school, LocalDate from, LocalDate to) {
        return asOperator(() -> overview.schools(from, to)).stream()
                .filter(line -> line.school().id().equals(school.id()))
                .findFirst()
                .orElseThrow()
                .sums();
    }

    private SchoolSums line(TestSchool school) {
        return asOperator(() -> overview.schools(FROM, TO)).stream()
                .filter(line -> line.school().id().equals(school.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> columns() {
        return control.sql()
                .sql("select column_name::text from information_schema.columns where table_name = 'overview_day'")
                .query(String.class)
                .list();
    }

    private static <T> T asOperator(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentOperator.<T, RuntimeException>call(new Operator(new UserId(UUID.randomUUID())), work);
    }
}

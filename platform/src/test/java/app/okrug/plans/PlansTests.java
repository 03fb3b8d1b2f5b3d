package app.okrug.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Role;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.LessonPlanId;
import app.okrug.diary.DiarySchool;
import app.okrug.files.SentFile;
import app.okrug.journal.JournalPages;
import app.okrug.journal.JournalWriting;
import app.okrug.journal.Operation;
import app.okrug.journal.PageJson;
import app.okrug.plans.CalendarRow.State;
import app.okrug.plans.Programme.Choice;
import app.okrug.school.StaleCopy;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.Cancellations;
import app.okrug.timetable.LessonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class PlansTests {

    private static final String TUESDAY = "2026-09-15";

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Plans plans;

    @Autowired
    Programme programme;

    @Autowired
    JournalPages pages;

    @Autowired
    JournalWriting journal;

    @Autowired
    Cancellations cancellations;

    @Autowired
    JdbcClient sql;

    @Test
    void theJournalTakesItsTopicsFromThePlanATeacherWrote() {
        var school = schools.school("001");
        var lukina = staff(school, "1");
        var maths = schools.maths(school);

        var plan = own(school, lukina, maths, "Числа", "Дроби");
        at(school, lukina, () -> {
            plans.bind(plan, maths);
            return null;
        });

        assertThat(topics(school, lukina, maths)).containsExactly("Числа", "Дроби");
        assertThat(page(school, lukina, plan).bound())
                .singleElement()
                .satisfies(course -> assertThat(course.course()).isEqualTo(maths));
    }

    @Test
    void linesKeepTheirPlaceInTheJournalWhenTheyAreMovedAndStayOnceGiven() {
        var school = schools.school("001");
        var lukina = staff(school, "1");
        var maths = schools.maths(school);
        var plan = own(school, lukina, maths, "Числа", "Дроби", "Проценты");
        bind(school, lukina, plan, maths);
        var rows = page(school, lukina, plan).lines();
        give(school, lukina, schools.maths(school, "2026-09-14"), rows.get(1));

        var moved = new ArrayList<>(rows);
        Collections.reverse(moved);
        write(school, lukina, plan, moved);

        assertThat(page(school, lukina, plan).lines()).containsExactlyElementsOf(moved);
        assertThat(page(school, lukina, plan).given())
                .containsExactly(rows.get(1).id());
        var without = List.of(rows.getFirst(), rows.getLast());
        assertThatThrownBy(() -> write(school, lukina, plan, without)).isInstanceOf(UnfitPlan.class);
        write(school, lukina, plan, List.of(rows.get(1), line("Пропорции")));
        assertThat(page(school, lukina, plan).lines())
                .extracting(PlanRow::topic)
                .containsExactly("Дроби", "Пропорции");
    }

    @Test
    void nobodyChangesThePlanOfAColleague() {
        var school = schools.school("001");
        var lukina = staff(school, "1");
        var osipov = staff(school, "2");
        var maths = schools.maths(school);
        var plan = own(school, lukina, maths, "Числа");

        assertThat(page(school, osipov, plan).editable()).isFalse();
        assertThatThrownBy(() -> write(school, osipov, plan, List.of(line("Чужое"))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> at(school, osipov, () -> {
                    plans.bind(plan, maths);
                    return null;
                }))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> at(school, lukina, () -> {
                    plans.approve(plan, "", 2);
                    return null;
                }))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aTypicalPlanIsCopiedWithItsNoteAndMaterials() {
        var school = schools.school("004");
        var deputy = deputy(school);
        var lukina = staff(school, "1");
        var maths = schools.maths(school);
        var own = own(school, lukina, maths, "Числа", "Дроби");
        at(
                school,
                lukina,
                () -> plans.attach(own, new SentFile("программа.txt", "часы".getBytes(StandardCharsets.UTF_8))));

        var typical = at(school, deputy, () -> plans.copyAsTypical(own));
        var copy = at(school, lukina, () -> plans.copy(typical, maths));

        var page = page(school, lukina, copy);
        assertThat(page.note()).isEqualTo("Пояснительная записка");
        assertThat(page.lines()).extracting(PlanRow::topic).containsExactly("Числа", "Дроби");
        assertThat(page.materials())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("программа.txt"));
        assertThatThrownBy(() -> write(school, lukina, typical, List.of(line("Своё"))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> bind(school, lukina, typical, maths)).isInstanceOf(UnfitPlan.class);
    }

    @Test
    void theApprovedVersionStaysWhenThePlanChanges() {
        var school = schools.school("001");
        var deputy = deputy(school);
        var lukina = staff(school, "1");
        var plan = own(school, lukina, schools.maths(school), "Числа");
        at(school, lukina, () -> {
            plans.submit(plan, page(school, lukina, plan).version());
            return null;
        });
        at(school, deputy, () -> {
            plans.approve(plan, "согласовано", page(school, deputy, plan).version());
            return null;
        });
        assertThat(page(school, lukina, plan).plan().state()).isEqualTo(PlanState.APPROVED);

        write(school, lukina, plan, List.of(line("Другое")));

        var page = page(school, lukina, plan);
        assertThat(page.plan().state()).isEqualTo(PlanState.DRAFT);
        assertThat(page.versions()).singleElement().satisfies(version -> {
            assertThat(version.state()).isEqualTo("APPROVED");
            assertThat(version.comment()).isEqualTo("согласовано");
            assertThat(version.lines()).extracting(PlanRow::topic).containsExactly("Числа");
        });
    }

    @Test
    void aPlanChangedByAnotherIsNotWrittenOver() {
        var school = schools.school("001");
        var lukina = staff(school, "1");
        var plan = own(school, lukina, schools.maths(school), "Числа");
        var seen = page(school, lukina, plan).version();
        write(school, lukina, plan, List.of(line("Первое")));

        assertThatThrownBy(() -> at(school, lukina, () -> {
                    plans.write(plan, "КТП", "", List.of(line("Второе")), seen);
                    return null;
                }))
                .isInstanceOf(StaleCopy.class);
    }

    @Test
    void planAndGivenAreToldWithConfirmedCorrections() {
        var school = schools.school("001");
        var deputy = deputy(school);
        var lukina = staff(school, "1");
        var maths = schools.maths(school);
        var plan = own(school, lukina, maths, twenty());
        bind(school, lukina, plan, maths);
        var rows = page(school, lukina, plan).lines();
        give(school, lukina, schools.maths(school, "2026-09-09"), rows.getFirst());
        give(school, lukina, schools.maths(school, "2026-09-11"), rows.get(1));
        at(school, school.administrator(), () -> {
            cancellations.cancel(schools.maths(school, "2026-09-14"), "карантин");
            return null;
        });
        at(school, lukina, () -> {
            programme.correct(maths, LocalDate.parse("2026-09-14"), 1, "карантин");
            return null;
        });

        var before = line(school, lukina, maths);
        assertThat(before.hours()).isEqualTo(new Hours(6, 2, 0, 1));
        assertThat(before.remark()).isTrue();
        assertThat(before.lastLesson()).isEqualTo("2026-09-11");
        assertThat(before.reasons()).containsExactly("карантин: +1");
        var correction = at(school, lukina, () -> programme.course(maths))
                .corrections()
                .getFirst()
                .id();
        assertThatThrownBy(() -> at(school, lukina, () -> {
                    programme.confirm(correction);
                    return null;
                }))
                .isInstanceOf(AccessRefused.class);
        at(school, deputy, () -> {
            programme.confirm(correction);
            return null;
        });
        assertThat(line(school, lukina, maths).hours().deviation()).isEqualTo(-3);
    }

    @Test
    void aCourseMergesAndDropsTopicsAndTheJournalFollows() {
        var school = schools.school("001");
        var lukina = staff(school, "1");
        var maths = schools.maths(school);
        var plan = own(school, lukina, maths, "Числа", "Дроби", "Проценты", "Пропорции");
        bind(school, lukina, plan, maths);
        var rows = page(school, lukina, plan).lines();
        var merged = Objects.requireNonNull(rows.get(1).id());
        var dropped = Objects.requireNonNull(rows.get(2).id());

        var preview = at(school, lukina, () -> programme.preview(maths, Choice.MERGE, merged));
        assertThat(preview.get(1).state()).isEqualTo(State.MERGED);
        assertThat(topics(school, lukina, maths)).as("a preview stores nothing").hasSize(4);
        at(school, lukina, () -> {
            programme.depart(maths, Choice.MERGE, merged, "карантин");
            programme.depart(maths, Choice.DROP, dropped, "карантин");
            return null;
        });

        assertThat(topics(school, lukina, maths)).containsExactly("Числа. Дроби", "Пропорции");
        assertThatThrownBy(() -> at(school, lukina, () -> {
                    programme.depart(
                            maths,
                            Choice.DROP,
                            Objects.requireNonNull(rows.getLast().id()),
                            " ");
                    return null;
                }))
                .isInstanceOf(UnfitPlan.class);
        assertThatThrownBy(() -> at(school, staff(school, "2"), () -> {
                    programme.comeBack(maths, dropped);
                    return null;
                }))
                .isInstanceOf(AccessRefused.class);
        at(school, lukina, () -> {
            programme.comeBack(maths, dropped);
            return null;
        });
        assertThat(topics(school, lukina, maths)).containsExactly("Числа. Дроби", "Проценты", "Пропорции");
    }

    @Test
    void theReportShowsATeacherTheOwnCoursesOnly() {
        var school = schools.school("001");
        var osipov = staff(school, "2");

        var lines = at(school, osipov, () -> programme.report(LocalDate.parse(TUESDAY)));

        assertThat(lines)
                .extracting(
                        line -> line.course().audience() + " " + line.course().subject())
                .allMatch(name -> name.contains("7Б") || name.contains("Английский"));
        assertThat(lines).isNotEmpty();
    }

    private static String[] twenty() {
        return java.util.stream.IntStream.rangeClosed(1, 20)
                .mapToObj(number -> "Тема " + number)
                .toArray(String[]::new);
    }

    private ProgrammeLine line(TestSchool school, Actor actor, CourseId course) {
        return at(school, actor, () -> programme.course(course)).line();
    }

    private List<String> topics(TestSchool school, Actor actor, CourseId course) {
        return at(school, actor, () -> pages.page(course, null)).plan().stream()
                .map(PageJson.PlannedJson::topic)
                .toList();
    }

    private LessonPlanId own(TestSchool school, Actor teacher, CourseId course, String... topics) {
        var id = at(school, teacher, () -> plans.begin(course, "КТП Математика 7 класс"));
        write(
                school,
                teacher,
                id,
                java.util.Arrays.stream(topics).map(PlansTests::line).toList());
        return id;
    }

    private void write(TestSchool school, Actor actor, LessonPlanId plan, List<PlanRow> rows) {
        at(school, actor, () -> {
            plans.write(
                    plan,
                    "КТП",
                    "Пояснительная записка",
                    rows,
                    page(school, actor, plan).version());
            return null;
        });
    }

    private void bind(TestSchool school, Actor actor, LessonPlanId plan, CourseId course) {
        at(school, actor, () -> {
            plans.bind(plan, course);
            return null;
        });
    }

    private PlanPage page(TestSchool school, Actor actor, LessonPlanId plan) {
        return at(school, actor, () -> plans.page(plan));
    }

    private void give(TestSchool school, Actor teacher, LessonId lesson, PlanRow row) {
        var operation = new Operation.OnLesson(
                UUID.randomUUID(), lesson.value(), row.topic(), row.id(), null, null, null, true, 0, true);
        var answer = at(school, teacher, () -> journal.carryOut(List.of(operation), true))
                .getFirst();
        assertThat(answer.reason()).isNull();
    }

    private static PlanRow line(String topic) {
        return new PlanRow(null, "", topic, "", 1, "");
    }

    private Actor staff(TestSchool school, String number) {
        return school.call(() -> SchoolFixture.actor(fixture.staff(number), Category.STAFF));
    }

    private Actor deputy(TestSchool school) {
        var deputy = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);
        school.run(() ->
                sql.sql("""
                insert into access_assignment (id, person, role_code, starts_on, created_at)
                values (gen_random_uuid(), ?, ?, '2020-01-01', now())
                """).params(deputy.person().value(), Role.DEPUTY.name()).update());
        return deputy;
    }

    private static <T extends @Nullable Object> T at(
            TestSchool school, Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return MovableClock.on(TUESDAY, () -> school.<T, RuntimeException>as(actor, work));
    }
}

package app.okrug.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.RefusalCode;
import app.okrug.acts.RegulationEditing;
import app.okrug.files.FileId;
import app.okrug.files.Files;
import app.okrug.files.SentFile;
import app.okrug.files.UnfitFile;
import app.okrug.files.UnknownFile;
import app.okrug.homework.CommonWish;
import app.okrug.homework.Homework;
import app.okrug.homework.IndividualWish;
import app.okrug.homework.LessonHomework;
import app.okrug.homework.PupilWork;
import app.okrug.homework.Reviews;
import app.okrug.homework.TaskId;
import app.okrug.homework.UnfitTask;
import app.okrug.homework.UnknownTask;
import app.okrug.homework.WorkState;
import app.okrug.regulation.Parameter;
import app.okrug.school.StaleCopy;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.LessonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the teacher's task to the accepted work, as each of them sees it.
@PlatformTest
class DiaryTaskTests {

    private static final String MONDAY = "2026-09-14";
    private static final String WEDNESDAY = "2026-09-16";
    private static final LocalDate DUE = LocalDate.parse(WEDNESDAY);

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Homework homework;

    @Autowired
    Reviews reviews;

    @Autowired
    Diary diary;

    @Autowired
    DiaryTasks tasks;

    @Autowired
    DiaryVisits visits;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Files files;

    @Autowired
    JdbcClient sql;

    @Test
    void anIndividualTaskIsKnownToItsPupilAlone() {
        var school = schools.school("001");
        var teacher = teacher(school);
        var lesson = schools.maths(school, MONDAY);
        schools.record(school, MONDAY, lesson, "Дроби", "№ 214");

        var task = given(school, teacher, lesson, "Карточка 3", false, "А-1");
        var file = attached(school, teacher, task, "карточка.txt");

        assertThat(due(school, "А-1")).extracting(DiaryHomework::text).containsExactly("№ 214", "Карточка 3");
        assertThat(due(school, "А-2")).extracting(DiaryHomework::text).containsExactly("№ 214");
        var anna = schools.pupil(school, "А-1");
        var mother = schools.guardian(school, "А-1");
        var stranger = schools.guardian(school, "А-2");
        assertThat(at(MONDAY, school, mother, () -> tasks.file(anna, file)).name())
                .isEqualTo("карточка.txt");
        assertThatThrownBy(() -> at(MONDAY, school, stranger, () -> tasks.file(anna, file)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> at(MONDAY, school, stranger, () -> files.open(file)))
                .isInstanceOf(UnknownFile.class);
        var peter = schools.pupil(school, "А-2");
        assertThatThrownBy(() -> at(MONDAY, school, stranger, () -> tasks.task(peter, task)))
                .isInstanceOf(UnknownTask.class);
    }

    @Test
    void theDayTellsMinutesFilesAndTicks() {
        var school = schools.school("001");
        var teacher = teacher(school);
        var lesson = schools.maths(school, MONDAY);
        schools.record(school, MONDAY, lesson, "Дроби", "№ 214");
        at(MONDAY, school, teacher, () -> {
            homework.describe(lesson, new CommonWish(30, false, 0));
            homework.attach(lesson, file("образец.txt", "пример"));
            return null;
        });
        var task = given(school, teacher, lesson, "Карточка 3", false, "А-1");
        var anna = schools.pupil(school, "А-1");

        at(MONDAY, school, pupil(school, "А-1"), () -> {
            visits.homeworkDone(anna, task, true);
            return null;
        });

        assertThat(due(school, "А-1"))
                .satisfiesExactly(
                        common -> {
                            assertThat(common.minutes()).isEqualTo(30);
                            assertThat(common.files()).singleElement().satisfies(file -> {
                                assertThat(file.name()).isEqualTo("образец.txt");
                                assertThat(file.mediaType()).isEqualTo("text/plain");
                            });
                            assertThat(common.done()).isFalse();
                        },
                        own -> {
                            assertThat(own.individual()).isTrue();
                            assertThat(own.done()).isTrue();
                        });
    }

    @Test
    void aTeacherSeesTheMinutesOfTheDayPupilByPupil() {
        var school = schools.school("001");
        var teacher = teacher(school);
        var lesson = schools.maths(school, MONDAY);
        var english = english(school, "2026-09-15");
        at(MONDAY, school, teacher, () -> {
            homework.give(english, new IndividualWish("Слова", DUE, 40, false, Set.of(id(school, "А-1")), 0));
            return null;
        });

        var load = at(MONDAY, school, teacher, () -> homework.load(lesson, null));

        assertThat(load.due()).isEqualTo(DUE);
        assertThat(load.limit()).isEqualTo(150);
        assertThat(load.minutes()).containsOnly(java.util.Map.entry(id(school, "А-1"), 40));
        assertThat(load.subjects())
                .singleElement()
                .satisfies(part -> assertThat(part.subject()).isEqualTo("Английский язык"));
    }

    @Test
    void nobodyGivesTasksInTheCourseOfAnother() {
        var school = schools.school("001");
        var stranger = staff(school, "2");
        var lesson = schools.maths(school, MONDAY);
        var wish = new IndividualWish("Карточка", null, null, false, Set.of(id(school, "А-1")), 0);

        assertThatThrownBy(() -> at(MONDAY, school, stranger, () -> homework.give(lesson, wish)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> at(MONDAY, school, stranger, () -> homework.of(lesson, null)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aTaskIsForPupilsOfTheCourseAndDueAfterTheLesson() {
        var school = schools.school("001");
        var teacher = teacher(school);
        var lesson = schools.maths(school, MONDAY);
        var other = new IndividualWish("Карточка", null, null, false, Set.of(id(school, "Б-1")), 0);
        var early = new IndividualWish(
                "Карточка", LocalDate.parse("2026-09-11"), null, false, Set.of(id(school, "А-1")), 0);

        assertThatThrownBy(() -> at(MONDAY, school, teacher, () -> homework.give(lesson, other)))
                .isInstanceOf(UnfitTask.class);
        assertThatThrownBy(() -> at(MONDAY, school, teacher, () -> homework.give(lesson, early)))
                .isInstanceOf(UnfitTask.class);
    }

    @Test
    void aChangeOverTheChangeOfAnotherIsNotMade() {
        var school = schools.school("001");
        var teacher = teacher(school);
        var lesson = schools.maths(school, MONDAY);
        var task = given(school, teacher, lesson, "Карточка 3", false, "А-1");
        var first = new IndividualWish("Карточка 4", null, null, false, Set.of(id(school, "А-1")), 1);
        var second = new IndividualWish("Карточка 5", null, null, false, Set.of(id(school, "А-1")), 1);

        at(MONDAY, school, teacher, () -> {
            homework.change(task, first);
            return null;
        });

        assertThatThrownBy(() -> at(MONDAY, school, teacher, () -> {
                    homework.change(task, second);
                    return null;
                }))
                .isInstanceOf(StaleCopy.class);
        assertThat(lesson(school, teacher, lesson).individual())
                .extracting(LessonHomework.Individual::text)
                .containsExactly("Карточка 4");
    }

    @Test
    void aFileIsWhatItsNameSaysAndNotTooLarge() {
        var school = schools.school("001");
        var teacher = teacher(school);
        var lesson = schools.maths(school, MONDAY);

        assertThatThrownBy(() -> at(MONDAY, school, teacher, () -> homework.attach(lesson, file("a.html", "<p>"))))
                .isInstanceOf(UnfitFile.class);
        assertThatThrownBy(() -> at(MONDAY, school, teacher, () -> homework.attach(lesson, file("a.txt", ""))))
                .isInstanceOf(UnfitFile.class);
        assertThatThrownBy(() -> at(
                        MONDAY,
                        school,
                        teacher,
                        () -> homework.attach(lesson, file("a.txt", "a".repeat(10 * 1024 * 1024 + 1)))))
                .isInstanceOf(UnfitFile.class);
    }

    @Test
    void whatAScannerCallsInfectedIsNotGivenOut() {
        var school = schools.school("001");
        var teacher = teacher(school);
        var lesson = schools.maths(school, MONDAY);
        var file = at(MONDAY, school, teacher, () -> homework.attach(lesson, file("образец.txt", "пример")));

        school.run(
                () -> sql.sql("update files_file set virus_check = 'INFECTED'").update());

        assertThatThrownBy(() -> at(MONDAY, school, teacher, () -> files.open(file.id())))
                .isInstanceOf(UnknownFile.class);
    }

    @Test
    void aWorkIsHandedInReturnedAndAcceptedWithAMarkOfTheJournal() {
        var school = schools.school("001");
        var teacher = teacher(school);
        var lesson = schools.maths(school, MONDAY);
        var anna = schools.pupil(school, "А-1");
        var self = pupil(school, "А-1");
        var task = given(school, teacher, lesson, "Проект", true, "А-1", "А-3");

        handIn(school, self, task, "Первый ответ", "снимок.txt", "2026-09-15");
        var first = work(school, teacher, task, "А-1");
        at("2026-09-15", school, teacher, () -> {
            reviews.giveBack(first.id(), "Добавьте вывод", first.version());
            return null;
        });
        assertThat(state(school, "А-1")).isEqualTo(WorkState.RETURNED);
        handIn(school, self, task, "Второй ответ", null, WEDNESDAY);
        var second = work(school, teacher, task, "А-1");
        at(WEDNESDAY, school, teacher, () -> {
            reviews.accept(second.id(), "Хорошо", "5", second.version());
            return null;
        });

        var shown = at(WEDNESDAY, school, self, () -> tasks.task(anna, task));
        assertThat(Objects.requireNonNull(shown.work()).steps())
                .extracting(step -> step.state() + " " + step.text() + " " + step.mark())
                .containsExactly(
                        "HANDED_IN Первый ответ null",
                        "RETURNED Добавьте вывод null",
                        "HANDED_IN Второй ответ null",
                        "ACCEPTED Хорошо 5");
        assertThat(shown.mayHandIn()).isFalse();
        var day = at(WEDNESDAY, school, self, () -> diary.day(anna, DUE));
        assertThat(Objects.requireNonNull(day.lessons().getFirst().mark()).codes())
                .containsExactly("5");
        var asked = at(WEDNESDAY, school, teacher, () -> reviews.task(task));
        assertThat(asked.accepted()).isEqualTo(1);
        assertThat(asked.missing()).isEqualTo(1);
    }

    @Test
    void aMarkThatTheJournalDoesNotTakeLeavesTheWorkAsItWas() {
        var school = schools.school("001");
        var teacher = teacher(school);
        var task = given(school, teacher, schools.maths(school, MONDAY), "Проект", true, "А-1");
        schools.mark(school, MONDAY, schools.maths(school, MONDAY), "А-1", "3");
        handIn(school, pupil(school, "А-1"), task, "Ответ", null, MONDAY);
        var work = work(school, teacher, task, "А-1");

        assertThatThrownBy(() -> at(MONDAY, school, teacher, () -> {
                    reviews.accept(work.id(), "", "5", work.version());
                    return null;
                }))
                .isInstanceOf(UnfitTask.class)
                .hasMessageContaining("3");
        assertThatThrownBy(() -> at(MONDAY, school, teacher, () -> {
                    reviews.accept(work.id(), "", "семь", work.version());
                    return null;
                }))
                .isInstanceOf(UnfitTask.class);
        assertThat(work(school, teacher, task, "А-1").state()).isEqualTo(WorkState.HANDED_IN);
    }

    @Test
    void aLateWorkIsToldAndRefusedWhereTheSchoolTakesNone() {
        var school = schools.school("001");
        var teacher = teacher(school);
        var task = given(school, teacher, schools.maths(school, MONDAY), "Проект", true, "А-1", "А-3");
        handIn(school, pupil(school, "А-1"), task, "Поздно", null, "2026-09-18");

        assertThat(work(school, teacher, task, "А-1").late()).isTrue();

        at("2026-09-01", school, school.administrator(), () -> {
            editing.changeParameter(Parameter.HAND_IN_LATE, false, "приказ", null);
            return null;
        });
        assertThatThrownBy(() -> handIn(school, pupil(school, "А-3"), task, "Поздно", null, "2026-09-18"))
                .asInstanceOf(InstanceOfAssertFactories.type(AccessRefused.class))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.HAND_IN_OVER));
    }

    @Test
    void onlyThePupilHandsIn() {
        var school = schools.school("001");
        var teacher = teacher(school);
        var task = given(school, teacher, schools.maths(school, MONDAY), "Проект", true, "А-1");
        var anna = schools.pupil(school, "А-1");

        for (var other : List.of(schools.guardian(school, "А-1"), pupil(school, "А-2"), teacher)) {
            assertThatThrownBy(() -> at(MONDAY, school, other, () -> {
                        tasks.handIn(anna, task, "Ответ", List.of());
                        return null;
                    }))
                    .isInstanceOf(AccessRefused.class);
        }
        assertThatThrownBy(() -> handIn(school, pupil(school, "А-1"), task, " ", null, MONDAY))
                .isInstanceOf(UnfitTask.class);
    }

    @Test
    void aTaskWithWorkIsNotWithdrawn() {
        var school = schools.school("001");
        var teacher = teacher(school);
        var lesson = schools.maths(school, MONDAY);
        var task = given(school, teacher, lesson, "Проект", true, "А-1");
        var other = given(school, teacher, lesson, "Карточка", false, "А-2");
        attached(school, teacher, other, "карточка.txt");
        handIn(school, pupil(school, "А-1"), task, "Ответ", null, MONDAY);

        at(MONDAY, school, teacher, () -> {
            homework.withdraw(other);
            return null;
        });

        assertThatThrownBy(() -> at(MONDAY, school, teacher, () -> {
                    homework.withdraw(task);
                    return null;
                }))
                .isInstanceOf(UnfitTask.class);
        assertThat(lesson(school, teacher, lesson).individual())
                .extracting(LessonHomework.Individual::text)
                .containsExactly("Проект");
        assertThat(school.<Integer, RuntimeException>call(() -> sql.sql("select count(*) from files_content")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    private TaskId given(
            TestSchool school, Actor teacher, LessonId lesson, String text, boolean handIn, String... numbers) {
        var pupils = java.util.Arrays.stream(numbers)
                .map(number -> id(school, number))
                .collect(java.util.stream.Collectors.toSet());
        return at(
                MONDAY,
                school,
                teacher,
                () -> homework.give(lesson, new IndividualWish(text, null, null, handIn, pupils, 0)));
    }

    private FileId attached(TestSchool school, Actor teacher, TaskId task, String name) {
        return at(MONDAY, school, teacher, () -> homework.attach(task, file(name, "содержание")))
                .id();
    }

    private void handIn(
            TestSchool school, Actor self, TaskId task, String text, @Nullable String fileName, String day) {
        var sent = fileName == null ? List.<SentFile>of() : List.of(file(fileName, "снимок"));
        at(day, school, self, () -> {
            tasks.handIn(self.person(), task, text, sent);
            return null;
        });
    }

    private app.okrug.homework.Work work(TestSchool school, Actor teacher, TaskId task, String number) {
        var pupil = schools.pupil(school, number);
        return at(WEDNESDAY, school, teacher, () -> reviews.works(task)).stream()
                .filter(line -> line.pupil().person().equals(pupil))
                .findFirst()
                .map(PupilWork::work)
                .orElseThrow();
    }

    private @Nullable WorkState state(TestSchool school, String number) {
        return due(school, number).getFirst().work();
    }

    private List<DiaryHomework> due(TestSchool school, String number) {
        var child = schools.pupil(school, number);
        return at(MONDAY, school, pupil(school, number), () -> diary.day(child, DUE)).lessons().stream()
                .flatMap(lesson -> lesson.homework().stream())
                .toList();
    }

    private LessonHomework lesson(TestSchool school, Actor teacher, LessonId lesson) {
        return at(MONDAY, school, teacher, () -> homework.of(lesson, null));
    }

    private LessonId english(TestSchool school, String day) {
        return school.call(() ->
                new LessonId(sql.sql("select id from timetable_lesson where course = ? and held_on = ?")
                        .params(fixture.course("7А", "1", "Английский язык").value(), LocalDate.parse(day))
                        .query(java.util.UUID.class)
                        .single()));
    }

    private java.util.UUID id(TestSchool school, String number) {
        return schools.pupil(school, number).value();
    }

    private Actor teacher(TestSchool school) {
        return staff(school, "1");
    }

    private Actor staff(TestSchool school, String number) {
        return school.call(() -> SchoolFixture.actor(fixture.staff(number), Category.STAFF));
    }

    private Actor pupil(TestSchool school, String number) {
        return SchoolFixture.actor(schools.pupil(school, number), Category.PUPIL);
    }

    private static SentFile file(String name, String content) {
        return new SentFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static <T extends @Nullable Object> T at(
            String day, TestSchool school, Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return MovableClock.on(day, () -> school.<T, RuntimeException>as(actor, work));
    }
}

package app.okrug.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.acts.RegulationEditing;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.DayOff;
import app.okrug.school.DaysOff;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class DiaryTests {

    @Autowired
    DiarySchool schools;

    @Autowired
    Diary diary;

    @Autowired
    DiaryMarks marks;

    @Autowired
    DiaryVisits visits;

    @Autowired
    DaysOff daysOff;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Regulation regulation;

    @Autowired
    JdbcClient sql;

    @Test
    void aFamilySeesAMarkAtOnce() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        var lesson = schools.maths(school, "2026-09-14");

        schools.record(school, "2026-09-14", lesson, "Обыкновенные дроби", null);
        schools.mark(school, "2026-09-14", lesson, "А-1", "5", "Отличная работа!", null);

        var day = school.as(mother, () -> diary.day(anna, LocalDate.parse("2026-09-14")));
        assertThat(day.nature()).isInstanceOf(DayNature.SchoolDay.class);
        assertThat(day.lessons()).singleElement().satisfies(shown -> {
            assertThat(shown.subject()).isEqualTo("Математика");
            assertThat(shown.teacher()).isEqualTo("Лукина В. З.");
            assertThat(shown.room()).isEqualTo("101");
            assertThat(shown.topic()).isEqualTo("Обыкновенные дроби");
            assertThat(shown.change()).isEqualTo(LessonChange.NONE);
            assertThat(shown.mark()).isNotNull().satisfies(mark -> {
                assertThat(mark.codes()).containsExactly("5");
                assertThat(mark.comment()).isEqualTo("Отличная работа!");
                assertThat(mark.corrections()).isEmpty();
            });
        });
    }

    @Test
    void theDiaryOfAnotherFamilyIsRefusedByItsParagraph() {
        var school = schools.school("000");
        var mother = schools.guardian(school, "А-1");
        var peter = schools.pupil(school, "А-2");

        assertThatThrownBy(() -> school.as(mother, () -> diary.day(peter, LocalDate.parse("2026-09-14"))))
                .asInstanceOf(InstanceOfAssertFactories.type(AccessRefused.class))
                .satisfies(refused -> assertThat(refused.refusal().paragraph()).isEqualTo("3.3"));
        assertThatThrownBy(() -> school.as(mother, () -> marks.feed(peter, null, 10)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(mother, () -> marks.subjects(peter))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(mother, () -> visits.visit(peter))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void aGuardianWhoseLinkHasEndedSeesNothing() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");

        school.run(() -> sql.sql("update people_guardianship set ends_on = '2026-09-01' where guardian = ?")
                .param(mother.person().value())
                .update());

        assertThatThrownBy(() -> MovableClock.on(
                        "2026-09-14", () -> school.as(mother, () -> diary.day(anna, LocalDate.parse("2026-09-14")))))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aCorrectedMarkTellsWhatStoodThereBefore() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        var lesson = schools.maths(school, "2026-09-14");

        schools.mark(school, "2026-09-14", lesson, "А-1", "3");
        schools.mark(school, "2026-09-16", lesson, "А-1", "4");

        var feed = school.as(mother, () -> marks.feed(anna, null, 10));
        assertThat(feed.marks()).singleElement().satisfies(line -> {
            assertThat(line.mark().codes()).containsExactly("4");
            assertThat(line.mark().corrections()).singleElement().satisfies(correction -> {
                assertThat(correction.from()).isEqualTo("3");
                assertThat(correction.to()).isEqualTo("4");
                assertThat(correction.at()).isEqualTo("2026-09-16T03:00:00Z");
            });
        });
    }

    @Test
    void aMarkTakenAwayDoesNotVanishSilently() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        var lesson = schools.maths(school, "2026-09-14");
        schools.mark(school, "2026-09-14", lesson, "А-1", "2");

        school.run(() -> sql.sql("""
                insert into access_personal_grant
                    (id, person, right_code, state, scopes, starts_on, reason, created_at)
                select gen_random_uuid(), person, 'JOURNAL_MARK_CLEAR', 'allow', 'L', '2026-09-01', 'ошибка', now()
                from people_staff_member where personnel_number = '1'
                """).update());
        schools.mark(school, "2026-09-15", lesson, "А-1", "Н");

        var day = school.as(mother, () -> diary.day(anna, LocalDate.parse("2026-09-14")));
        var shown = day.lessons().getFirst();
        assertThat(shown.absence()).isNotNull();
        assertThat(shown.mark()).isNotNull().satisfies(mark -> {
            assertThat(mark.takenAway()).isTrue();
            assertThat(mark.corrections())
                    .containsExactly(new Correction(
                            "2", "", mark.corrections().getFirst().at()));
        });
    }

    @Test
    void anAbsenceThatIsExplainedIsNoCorrectionOfAMark() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        var lesson = schools.maths(school, "2026-09-14");

        schools.mark(school, "2026-09-14", lesson, "А-1", "Н");
        schools.mark(school, "2026-09-15", lesson, "А-1", "Б");

        var shown = school.as(mother, () -> diary.day(anna, LocalDate.parse("2026-09-14")))
                .lessons()
                .getFirst();
        assertThat(shown.mark()).isNull();
        assertThat(shown.absence()).isNotNull().satisfies(absence -> {
            assertThat(absence.code()).isEqualToIgnoringCase("Б");
            assertThat(absence.missed()).isTrue();
        });
    }

    @Test
    void wordsForTheStaffNeverReachAFamily() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        var lesson = schools.maths(school, "2026-09-14");

        schools.mark(school, "2026-09-14", lesson, "А-1", "3", "Нужно повторить", "мать не отвечает на звонки");
        schools.mark(school, "2026-09-15", lesson, "А-1", "4", null, "мать приходила");

        var all = school.as(
                mother,
                () -> diary.week(anna, LocalDate.parse("2026-09-14")).toString()
                        + marks.feed(anna, null, 10)
                        + marks.subject(anna, schools.maths(school)));
        assertThat(all).contains("Нужно повторить").doesNotContain("звонки").doesNotContain("приходила");
    }

    @Test
    void nothingOfAnotherChildStandsInTheDiary() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        var lesson = schools.maths(school, "2026-09-14");

        schools.mark(school, "2026-09-14", lesson, "А-2", "2");

        assertThat(school.as(mother, () -> marks.feed(anna, null, 10)).marks()).isEmpty();
        assertThat(school.as(mother, () -> diary.day(anna, LocalDate.parse("2026-09-14")))
                        .lessons())
                .allSatisfy(shown -> assertThat(shown.mark()).isNull());
    }

    @Test
    void homeworkIsDueInTheNextLessonAndToldWhenItCameLate() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");

        schools.record(school, "2026-09-14", schools.maths(school, "2026-09-14"), "Дроби", "№ 214, 215");
        schools.record(school, "2026-09-17", schools.maths(school, "2026-09-16"), "Дроби", "№ 220");

        var wednesday = school.as(mother, () -> diary.day(anna, LocalDate.parse("2026-09-16")));
        var friday = school.as(mother, () -> diary.day(anna, LocalDate.parse("2026-09-18")));
        assertThat(wednesday.lessons().getFirst().homework()).singleElement().satisfies(task -> {
            assertThat(task.text()).isEqualTo("№ 214, 215");
            assertThat(task.late()).isFalse();
        });
        assertThat(friday.lessons().getFirst().homework()).singleElement().satisfies(task -> {
            assertThat(task.text()).isEqualTo("№ 220");
            assertThat(task.late()).isTrue();
            assertThat(task.givenAt()).isEqualTo("2026-09-17T03:00:00Z");
        });
    }

    @Test
    void onlyThePupilTicksHomeworkAndTheFamilySeesIt() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        var self = SchoolFixture.actor(anna, Category.PUPIL);
        var lesson = schools.maths(school, "2026-09-14");
        schools.record(school, "2026-09-14", lesson, "Дроби", "№ 214");

        school.as(self, () -> {
            visits.homeworkDone(anna, lesson, true);
            visits.homeworkDone(anna, lesson, true);
            return null;
        });

        assertThat(school.as(mother, () -> diary.day(anna, LocalDate.parse("2026-09-16")))
                        .lessons()
                        .getFirst()
                        .homework())
                .singleElement()
                .satisfies(task -> assertThat(task.done()).isTrue());
        assertThatThrownBy(() -> school.as(mother, () -> {
                    visits.homeworkDone(anna, lesson, false);
                    return null;
                }))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void daysWithoutLessonsHaveAName() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        school.run(() -> daysOff.set(new DayOff(LocalDate.parse("2026-09-17"), "День здоровья")));

        var inTerm = school.as(mother, () -> diary.week(anna, LocalDate.parse("2026-09-17")));
        var inHolidays = school.as(mother, () -> diary.week(anna, LocalDate.parse("2026-10-28")));
        var sunday = school.as(mother, () -> diary.day(anna, LocalDate.parse("2026-09-20")));

        assertThat(inTerm.days()).hasSize(5);
        assertThat(inTerm.days().get(3).nature()).isEqualTo(new DayNature.DayOff("День здоровья"));
        assertThat(inHolidays.days())
                .extracting(DiaryDay::nature)
                .containsOnly(new DayNature.Holidays(DayNature.Season.AUTUMN, LocalDate.parse("2026-11-04")));
        assertThat(sunday.nature()).isEqualTo(new DayNature.Weekend());
    }

    @Test
    void aSchoolOfSixDaysHasSixInItsWeek() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");

        school.run(() -> sql.sql("update school_card set days_in_week = 6").update());

        assertThat(school.as(mother, () -> diary.week(anna, LocalDate.parse("2026-09-17")))
                        .days())
                .extracting(DiaryDay::date)
                .hasSize(6)
                .last()
                .isEqualTo(LocalDate.parse("2026-09-19"));
    }

    @Test
    void afterTheLastLessonTheDiaryOpensWithTheNextDay() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");

        var monday = MovableClock.on("2026-09-14", () -> school.as(mother, () -> diary.today(anna, true)));
        var asWished = MovableClock.on("2026-09-14", () -> school.as(mother, () -> diary.today(anna, false)));
        var saturday = MovableClock.on("2026-09-19", () -> school.as(mother, () -> diary.today(anna, true)));
        var holidays = MovableClock.on("2026-10-27", () -> school.as(mother, () -> diary.today(anna, true)));

        assertThat(monday.date()).isEqualTo("2026-09-15");
        assertThat(asWished.date()).isEqualTo("2026-09-14");
        assertThat(saturday.date()).isEqualTo("2026-09-21");
        assertThat(holidays.date()).isEqualTo("2026-10-27");
    }

    @Test
    void aLessonThatIsNotHeldIsTold() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        var lesson = schools.maths(school, "2026-09-14");

        school.run(() -> sql.sql("update timetable_lesson set cancelled = true where id = ?")
                .param(lesson.value())
                .update());

        assertThat(school.as(mother, () -> diary.day(anna, LocalDate.parse("2026-09-14")))
                        .lessons()
                        .getFirst()
                        .cancelled())
                .isTrue();
    }

    @Test
    void theMeanOfASubjectIsWeightedAndTellsHow() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        var test = schools.maths(school, "2026-09-14");
        schools.mark(school, "2026-09-14", test, "А-1", "5");
        schools.mark(school, "2026-09-16", schools.maths(school, "2026-09-16"), "А-1", "3");
        school.run(() -> sql.sql("""
                insert into journal_record (lesson, work_type, version, changed_by, changed_at)
                select ?, id, 1, id, now() from journal_work_type where short = 'КР'
                """).param(test.value()).update());

        var page = MovableClock.on(
                "2026-09-20", () -> school.as(mother, () -> marks.subject(anna, schools.maths(school))));
        var list = MovableClock.on("2026-09-20", () -> school.as(mother, () -> marks.subjects(anna)));

        assertThat(page.terms()).first().satisfies(term -> {
            assertThat(term.mean()).isEqualByComparingTo("4.33");
            assertThat(term.sum()).isEqualByComparingTo("13");
            assertThat(term.weights()).isEqualByComparingTo("3");
        });
        assertThat(list)
                .filteredOn(line -> line.subject().equals("Математика"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.marks()).containsExactly("5", "3");
                    assertThat(line.mean()).isEqualByComparingTo(new BigDecimal("4.33"));
                });
    }

    @Test
    void whatIsNewIsCountedSinceTheVisitBefore() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        var lesson = schools.maths(school, "2026-09-14");

        var first = MovableClock.on("2026-09-13", () -> school.as(mother, () -> visits.visit(anna)));
        schools.record(school, "2026-09-14", lesson, "Дроби", "№ 214");
        schools.mark(school, "2026-09-14", lesson, "А-1", "5");
        var second = MovableClock.on("2026-09-15", () -> school.as(mother, () -> visits.visit(anna)));
        var sameVisit = MovableClock.on("2026-09-15", () -> school.as(mother, () -> visits.visit(anna)));
        var third = MovableClock.on("2026-09-16", () -> school.as(mother, () -> visits.visit(anna)));

        assertThat(first.nothing()).isTrue();
        assertThat(second.marks()).isEqualTo(1);
        assertThat(second.homework()).isEqualTo(1);
        assertThat(sameVisit).isEqualTo(second);
        assertThat(third.nothing()).isTrue();
    }

    @Test
    void aMarkIsKeptBackAsLongAsTheActSays() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        var lesson = schools.maths(school, "2026-09-14");
        var day = LocalDate.parse("2026-09-14");
        set(school, Parameter.MARK_SHOWN_AFTER_MINUTES, 24 * 60);
        MovableClock.on("2026-09-13", () -> school.as(mother, () -> visits.visit(anna)));

        schools.mark(school, "2026-09-14", lesson, "А-1", "2");
        schools.mark(school, "2026-09-14", lesson, "А-1", "5");

        MovableClock.on(
                "2026-09-14",
                () -> school.as(mother, () -> {
                    assertThat(visits.visit(anna).marks()).isZero();
                    assertThat(diary.day(anna, day).lessons().getFirst().mark()).isNull();
                    assertThat(marks.feed(anna, null, 10).marks()).isEmpty();
                    assertThat(marks.subjects(anna))
                            .allSatisfy(line -> assertThat(line.mean()).isNull());
                    return null;
                }));
        MovableClock.on(
                "2026-09-16",
                () -> school.as(mother, () -> {
                    assertThat(visits.visit(anna).marks()).isEqualTo(1);
                    assertThat(marks.feed(anna, null, 10).marks())
                            .singleElement()
                            .satisfies(line -> {
                                assertThat(line.mark().codes()).containsExactly("5");
                                assertThat(line.mark().corrections()).isEmpty();
                            });
                    return null;
                }));
    }

    @Test
    void aMarkThatWasSeenIsCorrectedBeforeTheEyesOfTheFamily() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        var lesson = schools.maths(school, "2026-09-14");
        set(school, Parameter.MARK_SHOWN_AFTER_MINUTES, 24 * 60);

        schools.mark(school, "2026-09-14", lesson, "А-1", "3");
        schools.mark(school, "2026-09-16", lesson, "А-1", "4");

        var feed = MovableClock.on("2026-09-16", () -> school.as(mother, () -> marks.feed(anna, null, 10)));
        assertThat(feed.marks()).singleElement().satisfies(line -> {
            assertThat(line.mark().codes()).containsExactly("4");
            assertThat(line.mark().corrections())
                    .singleElement()
                    .satisfies(correction -> assertThat(correction.from()).isEqualTo("3"));
        });
    }

    @Test
    void homeworkThatCameAfterTheLatestTimeIsToldLate() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        var lesson = schools.maths(school, "2026-09-14");
        schools.record(school, "2026-09-14", lesson, "Дроби", "№ 214");

        var inTime = school.as(mother, () -> diary.day(anna, LocalDate.parse("2026-09-16")));
        set(school, Parameter.HOMEWORK_LATEST_TIME, LocalTime.of(9, 30));
        var late = school.as(mother, () -> diary.day(anna, LocalDate.parse("2026-09-16")));

        assertThat(inTime.lessons().getFirst().homework())
                .singleElement()
                .satisfies(task -> assertThat(task.late()).isFalse());
        assertThat(late.lessons().getFirst().homework())
                .singleElement()
                .satisfies(task -> assertThat(task.late()).isTrue());
    }

    private <T> void set(TestSchool school, Parameter<T> parameter, T value) {
        MovableClock.on("2026-09-01", () -> {
            school.as(
                    school.administrator(),
                    () -> editing.changeParameter(
                            parameter,
                            value,
                            "Решение педсовета",
                            regulation.current(parameter).entry()));
            return null;
        });
    }
}

package app.okrug.curriculum;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.curriculum.IndividualPlan.Kind;
import app.okrug.curriculum.IndividualPlan.Taking;
import app.okrug.people.Movement;
import app.okrug.people.MovementBook;
import app.okrug.people.Order;
import app.okrug.school.Part;
import app.okrug.school.StaleCopy;
import app.okrug.school.Years;
import app.okrug.testing.KeptAudiences;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.LessonPlacement;
import app.okrug.timetable.Lessons;
import app.okrug.timetable.TimetableRow;
import app.okrug.timetable.WeekTimetable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Anna of 7А, first half in English, is taught otherwise than her class.
@PlatformTest
class IndividualPlansTests {

    private static final LocalDate BEFORE = LocalDate.parse("2026-11-17");
    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-20");
    private static final LocalDate DECEMBER = LocalDate.parse("2026-12-01");
    private static final LocalDate JANUARY = LocalDate.parse("2027-01-15");

    @Autowired
    SchoolFixture schools;

    @Autowired
    IndividualPlans plans;

    @Autowired
    Rosters rosters;

    @Autowired
    Courses courses;

    @Autowired
    Lessons lessons;

    @Autowired
    WeekTimetable week;

    @Autowired
    LessonPlacement placement;

    @Autowired
    Years years;

    @Autowired
    Movement movement;

    @Autowired
    MovementBook book;

    @Autowired
    KeptAudiences audiences;

    private TestSchool school;
    private PersonId anna;
    private CourseId maths;
    private CourseId mathsOfOthers;
    private CourseId english;
    private CourseId otherEnglish;

    @AfterEach
    void audiencesFollow() {
        audiences.areRightIn(school);
    }

    @BeforeEach
    void annaIsTaughtAsHerClass() {
        school = schools.school();
        school.run(() -> {
            anna = schools.pupil("А-1");
            maths = schools.course("7А", null, "Математика");
            mathsOfOthers = schools.course("7Б", null, "Математика");
            english = schools.course("7А", "1", "Английский язык");
            otherEnglish = schools.course("7А", "2", "Английский язык");
        });
        MovableClock.on(
                "2026-08-21",
                () -> school.call(() -> {
                    week.apply(List.of(
                            new TimetableRow("7А", TUESDAY, 1, "Математика", null, null),
                            new TimetableRow("7Б", TUESDAY, 2, "Математика", null, null),
                            new TimetableRow("7А", WEDNESDAY, 2, "Английский язык", "1", null),
                            new TimetableRow("7А", WEDNESDAY, 3, "Английский язык", "2", null)));
                    return placement.place(years.current(BEFORE).orElseThrow().id());
                }));
    }

    @Test
    void whoDoesNotTakeACourseIsNotInItsRosterFromThatDayOn() {
        save(plan(NOVEMBER, null, skips(english)));

        assertThat(attends(english, BEFORE)).isTrue();
        assertThat(attends(english, NOVEMBER)).isFalse();
        assertThat(attends(english, JANUARY)).isFalse();
        assertThat(attends(maths, JANUARY)).isTrue();
        assertThat(school.call(() -> rosters.of(english, DECEMBER, JANUARY)))
                .extracting(RosterLine::pupil)
                .doesNotContain(anna);
        assertThat(subjects(DECEMBER)).containsExactly("Математика");
    }

    @Test
    void afterTheLastDayHeIsTaughtAsTheClassAgain() {
        save(plan(NOVEMBER, DECEMBER, skips(english)));

        assertThat(attends(english, DECEMBER)).isFalse();
        assertThat(attends(english, DECEMBER.plusDays(1))).isTrue();
        assertThat(school.call(() -> rosters.of(english, BEFORE, JANUARY)).stream()
                        .filter(line -> line.pupil().equals(anna)))
                .hasSize(2)
                .allMatch(RosterLine::individual)
                .extracting(RosterLine::until)
                .containsExactly(NOVEMBER.minusDays(1), null);
    }

    @Test
    void twoPlansOneAfterTheOtherLeaveOutTheirOwnDays() {
        save(plan(NOVEMBER, DECEMBER, skips(english)));
        save(plan(JANUARY, null, skips(english)));

        assertThat(attends(english, BEFORE)).isTrue();
        assertThat(attends(english, DECEMBER)).isFalse();
        assertThat(attends(english, JANUARY.minusDays(1))).isTrue();
        assertThat(attends(english, JANUARY)).isFalse();
    }

    @Test
    void whoTakesACourseOfAnotherClassStandsInItsJournalAndHasItsLessons() {
        save(plan(NOVEMBER, null, skips(maths), adds(mathsOfOthers)));

        assertThat(attends(mathsOfOthers, BEFORE)).isFalse();
        assertThat(attends(mathsOfOthers, DECEMBER)).isTrue();
        assertThat(school.call(() -> lessons.ofPupil(anna, DECEMBER, DECEMBER)))
                .extracting(lesson -> lesson.course())
                .containsExactly(mathsOfOthers);
        assertThat(school.call(() -> courses.attendedBy(schools.schoolClass("7А"))))
                .extracting(CourseLine::id)
                .contains(mathsOfOthers);
    }

    @Test
    void marksFollowIntoTheOtherGroupOfTheSubject() {
        save(plan(NOVEMBER, null, skips(english), adds(otherEnglish)));

        assertThat(school.call(() -> courses.brought(anna))).containsEntry(otherEnglish, Set.of(english));
    }

    @Test
    void otherHoursChangeNothingButTheHours() {
        save(plan(NOVEMBER, null, new Taking(maths, Kind.HOURS, BigDecimal.ONE)));

        assertThat(attends(maths, DECEMBER)).isTrue();
        assertThat(line().plan().courses())
                .singleElement()
                .satisfies(taking -> assertThat(taking.hours()).isEqualByComparingTo("1"));
    }

    @Test
    void aTransferEndsThePlanAndTakingItBackBringsItBack() {
        save(plan(NOVEMBER, null, skips(maths), adds(otherEnglish)));

        onTheDay(() -> {
            movement.transfer(anna, schools.schoolClass("7Б"), null, DECEMBER, Order.NONE);
            return anna;
        });

        assertThat(attends(otherEnglish, DECEMBER.minusDays(1))).isTrue();
        assertThat(attends(otherEnglish, DECEMBER)).isFalse();
        assertThat(attends(mathsOfOthers, DECEMBER)).isTrue();

        onTheDay(() -> {
            var year = years.current(BEFORE).orElseThrow();
            var wish = new MovementBook.Wish(year.startsOn(), year.endsOn(), "", null);
            var move = book.find(wish, Part.first(10)).lines().getFirst();
            book.takeBack(move.id(), move.version());
            return anna;
        });

        assertThat(attends(otherEnglish, DECEMBER)).isTrue();
        assertThat(attends(maths, DECEMBER)).isFalse();
    }

    @Test
    void whatWasDeletedNeverWas() {
        save(plan(NOVEMBER, null, skips(english)));

        onTheDay(() -> {
            plans.remove(line().plan());
            return anna;
        });

        assertThat(attends(english, DECEMBER)).isTrue();
        assertThat(school.call(() -> plans.ofPupil(anna))).isEmpty();
    }

    @Test
    void aPlanIsMadeOfWhatTheClassIsTaughtWhateverTheOldOneSays() {
        save(plan(NOVEMBER, null, skips(english), adds(mathsOfOthers)));

        var choices = onTheDay(() -> plans.choices(anna, DECEMBER));

        assertThat(choices.own()).extracting(CourseLine::id).containsExactlyInAnyOrder(maths, english);
        assertThat(choices.others()).extracting(CourseLine::id).containsExactlyInAnyOrder(mathsOfOthers, otherEnglish);
    }

    @Test
    void plansOfOnePupilDoNotOverlap() {
        save(plan(NOVEMBER, null, skips(english)));

        refused(plan(DECEMBER, null, skips(maths)), UnfitPlan.Why.OVERLAPS);
    }

    @Test
    void aPlanLiesInTheYearOfTheClassAndDiffersFromIt() {
        refused(plan(NOVEMBER, LocalDate.parse("2027-08-01"), skips(english)), UnfitPlan.Why.OUTSIDE_YEAR);
        refused(plan(NOVEMBER, null), UnfitPlan.Why.NOTHING);
        refused(plan(LocalDate.parse("2019-09-02"), null, skips(english)), UnfitPlan.Why.IN_NO_CLASS);
    }

    @Test
    void whoWritesLaterIsTold() {
        save(plan(NOVEMBER, null, skips(english)));
        var stored = line().plan();
        save(stored);

        assertThatThrownBy(() -> save(stored)).isInstanceOf(StaleCopy.class);
    }

    @Test
    void aTeacherNeitherSeesNorWritesThem() {
        var lukina = school.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));
        var plan = plan(NOVEMBER, null, skips(english));

        assertThatThrownBy(() -> school.as(lukina, () -> plans.ofPupil(anna))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(lukina, () -> {
                    plans.save(plan);
                    return anna;
                }))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void nobodyAsksTheGroupsWhoAttendsACourse() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var asking = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains("curriculum_audience"))
                    .map(file -> file.getFileName().toString());

            assertThat(asking).containsExactlyInAnyOrder("AcrossTable.java", "Courses.java", "GroupOverlaps.java");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void refused(IndividualPlan plan, UnfitPlan.Why why) {
        assertThatThrownBy(() -> save(plan))
                .isInstanceOfSatisfying(
                        UnfitPlan.class, unfit -> assertThat(unfit.why()).isEqualTo(why));
    }

    private IndividualPlan plan(LocalDate from, @Nullable LocalDate until, Taking... takings) {
        return new IndividualPlan(
                new IndividualPlanId(UUID.randomUUID()),
                anna,
                school.call(() -> schools.schoolClass("7А")),
                from,
                until,
                "14-и",
                NOVEMBER,
                "",
                List.of(takings),
                0);
    }

    private static Taking skips(CourseId course) {
        return new Taking(course, Kind.SKIPPED, null);
    }

    private static Taking adds(CourseId course) {
        return new Taking(course, Kind.ADDED, null);
    }

    private void save(IndividualPlan plan) {
        onTheDay(() -> {
            plans.save(plan);
            return plan;
        });
    }

    private IndividualPlanLine line() {
        return school.call(() -> plans.ofPupil(anna)).getFirst();
    }

    private boolean attends(CourseId course, LocalDate day) {
        return school.call(() -> rosters.present(List.of(course), day))
                .getOrDefault(course, Set.of())
                .contains(anna);
    }

    private List<String> subjects(LocalDate day) {
        return school.call(() -> courses.ofPupil(anna, day)).stream()
                .map(CourseLine::subject)
                .toList();
    }

    private <T> T onTheDay(ScopedValue.CallableOp<T, RuntimeException> work) {
        return MovableClock.on(NOVEMBER.toString(), () -> school.call(work));
    }
}

package app.okrug.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.attendance.ClassTurnout;
import app.okrug.attendance.Turnout;
import app.okrug.curriculum.CourseId;
import app.okrug.diary.DiaryMarks;
import app.okrug.diary.DiarySchool;
import app.okrug.diary.SubjectLine;
import app.okrug.journal.Answer;
import app.okrug.journal.JournalPages;
import app.okrug.journal.JournalWriting;
import app.okrug.journal.Mean;
import app.okrug.journal.Operation;
import app.okrug.journal.PageJson;
import app.okrug.people.Movement;
import app.okrug.people.MovementBook;
import app.okrug.people.Order;
import app.okrug.people.UnfitMove;
import app.okrug.school.Part;
import app.okrug.testing.KeptAudiences;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.Lessons;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Anna changes from the first to the second half of 7А in English on 15 September, in the middle of a quarter: she is
/// right on every page, on every date.
@PlatformTest
class MovedPupilTests {

    private static final String BEFORE = "2026-09-08";
    private static final String AFTER = "2026-09-15";
    private static final String LATER = "2026-09-22";
    private static final Order APPLICATION = new Order("по заявлению", "7", LocalDate.parse("2026-09-14"));

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Movement movement;

    @Autowired
    MovementBook book;

    @Autowired
    JournalPages journal;

    @Autowired
    JournalWriting writing;

    @Autowired
    ResultPages results;

    @Autowired
    DiaryMarks diary;

    @Autowired
    Turnout turnout;

    @Autowired
    Lessons lessons;

    @Autowired
    KeptAudiences audiences;

    private TestSchool school;
    private Actor lukina;
    private Actor osipov;
    private CourseId first;
    private CourseId second;
    private PersonId anna;

    @AfterEach
    void audiencesFollow() {
        audiences.areRightIn(school);
    }

    @BeforeEach
    void annaHasAFiveInTheFirstHalf() {
        school = schools.school("001");
        lukina = school.call(() -> SchoolFixture.actor(fixture.staff("1"), Category.STAFF));
        osipov = school.call(() -> SchoolFixture.actor(fixture.staff("2"), Category.STAFF));
        first = school.call(() -> fixture.course("7А", "1", "Английский язык"));
        second = school.call(() -> fixture.course("7А", "2", "Английский язык"));
        anna = schools.pupil(school, "А-1");
        write(lukina, first, BEFORE, "5");
    }

    @Test
    void cellsAreShutBeforeAndAfterOnTheRightPages() {
        changeHalf();

        assertThat(outsideFrom(first)).isEqualTo(AFTER);
        assertThat(outsideFrom(second)).isEqualTo("2026-09-01");
        assertThat(write(lukina, first, AFTER, "4").outcome()).isEqualTo("refused");
        assertThat(write(osipov, second, BEFORE, "4").outcome()).isEqualTo("refused");
        assertThat(write(osipov, second, AFTER, "3").outcome()).isEqualTo("saved");
    }

    @Test
    void marksOfTheFormerHalfCountInTheTerm() {
        changeHalf();
        write(osipov, second, AFTER, "3");

        var cell = MovableClock.<ResultPage, RuntimeException>on(
                        "2026-10-23", () -> school.as(osipov, () -> results.page(second, null)))
                .cells()
                .stream()
                .filter(one -> one.pupil().equals(anna.value()) && one.mean() != null)
                .findFirst()
                .orElseThrow();

        assertThat(cell.mean()).isEqualTo("4.00");
        assertThat(cell.counted()).isEqualTo(2);
        assertThat(cell.brought())
                .as("the page goes on reckoning with the five of the first half")
                .extracting(Mean.Weighed::value)
                .containsExactly(5.0);
    }

    @Test
    void theDiaryShowsTheSubjectAsAWhole() {
        changeHalf();
        write(osipov, second, AFTER, "3");
        var mother = schools.guardian(school, "А-1");

        var line = MovableClock.<List<SubjectLine>, RuntimeException>on(
                        LATER, () -> school.as(mother, () -> diary.subjects(anna)))
                .stream()
                .filter(one -> one.course().equals(second))
                .findFirst()
                .orElseThrow();
        var page = MovableClock.on(LATER, () -> school.as(mother, () -> diary.subject(anna, second)));

        assertThat(line.marks()).containsExactly("5", "3");
        assertThat(line.mean()).hasToString("4.00");
        assertThat(page.terms().getFirst().mean()).hasToString("4.00");
    }

    @Test
    void theOtherHalfBesideBringsNothing() {
        write(osipov, second, BEFORE, "4");

        assertThat(school.call(() -> diary.subjects(schools.pupil(school, "А-2"))))
                .extracting(SubjectLine::course)
                .contains(second)
                .doesNotContain(first);
    }

    @Test
    void theTurnoutCountsWhoIsInTheClassThatDay() {
        school.run(() -> movement.leave(anna, LocalDate.parse("2026-09-11"), Order.NONE));

        assertThat(turnoutOn("2026-09-11").pupils()).isEqualTo(3);
        assertThat(turnoutOn("2026-09-14").pupils()).isEqualTo(2);
    }

    @Test
    void aMoveOnWhichMarksWereBuiltIsNotTakenBack() {
        changeHalf();
        var line = school.call(() -> book.find(
                        new MovementBook.Wish(LocalDate.parse(BEFORE), LocalDate.parse(LATER), "", null),
                        Part.first(10)))
                .lines()
                .getFirst();
        write(osipov, second, AFTER, "3");

        assertThatThrownBy(() -> school.run(() -> book.takeBack(Objects.requireNonNull(line.id()), line.version())))
                .isInstanceOfSatisfying(
                        UnfitMove.class, unfit -> assertThat(unfit.why()).isEqualTo(UnfitMove.Why.BUILT_UPON));

        write(osipov, second, AFTER, "", 1);
        school.run(() -> book.takeBack(Objects.requireNonNull(line.id()), line.version()));
        assertThat(write(lukina, first, AFTER, "4").outcome()).isEqualTo("saved");
    }

    private void changeHalf() {
        school.run(() -> movement.changeSubgroup(anna, "2", LocalDate.parse(AFTER), APPLICATION));
    }

    private ClassTurnout turnoutOn(String day) {
        return MovableClock.<List<ClassTurnout>, RuntimeException>on(
                        day, () -> school.call(() -> turnout.ofDay(LocalDate.parse(day))))
                .stream()
                .filter(line -> line.className().equals("7А"))
                .findFirst()
                .orElseThrow();
    }

    private Answer write(Actor teacher, CourseId course, String day, String value) {
        return write(teacher, course, day, value, 0);
    }

    private Answer write(Actor teacher, CourseId course, String day, String value, long expected) {
        var date = LocalDate.parse(day);
        var lesson = school.call(
                () -> lessons.ofCourse(course, date, date).getFirst().id());
        var operation = new Operation.OnCell(
                UUID.randomUUID(), lesson.value(), anna.value(), value, null, null, expected, false, null);
        return MovableClock.<List<Answer>, RuntimeException>on(
                        day, () -> school.as(teacher, () -> writing.carryOut(List.of(operation), false)))
                .getFirst();
    }

    /// The day of the first lesson in which Anna is not on the page.
    private String outsideFrom(CourseId course) {
        var page =
                MovableClock.<PageJson, RuntimeException>on(LATER, () -> school.call(() -> journal.page(course, null)));
        var row = page.pupils().stream().map(PageJson.PupilJson::id).toList().indexOf(anna.value());
        var span = page.outside().stream()
                .filter(one -> one.getFirst().equals(row))
                .findFirst()
                .orElseThrow();
        return page.lessons().get((Integer) span.get(1)).date().toString();
    }
}

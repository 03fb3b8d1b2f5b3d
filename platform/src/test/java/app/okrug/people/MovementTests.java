package app.okrug.people;

import static app.okrug.testing.SchoolFixture.guardian;
import static app.okrug.testing.SchoolFixture.pupil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.regulation.RegulationStart;
import app.okrug.school.ClassLine;
import app.okrug.school.Part;
import app.okrug.school.StaleCopy;
import app.okrug.testing.KeptAudiences;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Anna of 7А moves; the book tells of it.
@PlatformTest
class MovementTests {

    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-20");
    private static final LocalDate DECEMBER = LocalDate.parse("2026-12-01");
    private static final Order ORDER = new Order("переезд", "12-у", LocalDate.parse("2026-11-18"));

    @Autowired
    SchoolFixture schools;

    @Autowired
    Movement movement;

    @Autowired
    MovementBook book;

    @Autowired
    Pupils pupils;

    @Autowired
    Guardians guardians;

    @Autowired
    Register register;

    @Autowired
    RegulationStart regulation;

    @Autowired
    KeptAudiences audiences;

    private TestSchool school;
    private PersonId anna;

    @AfterEach
    void audiencesFollow() {
        audiences.areRightIn(school);
    }

    @BeforeEach
    void annaIsInSevenA() {
        school = schools.school();
        anna = school.call(() -> schools.pupil("А-1"));
    }

    @Test
    void theBookTellsWhoMovedWhereAndByWhichOrder() {
        transfer(NOVEMBER);

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.pupil().familyName()).isEqualTo("Яковлева");
            assertThat(line.kind()).isEqualTo(PupilMoved.Kind.TRANSFERRED);
            assertThat(line.day()).isEqualTo(NOVEMBER);
            assertThat(line.fromClass()).isEqualTo("7А");
            assertThat(line.toClass()).isEqualTo("7Б");
            assertThat(line.order()).isEqualTo(ORDER);
            assertThat(line.last()).isTrue();
        });
        assertThat(found("12-у", null)).hasSize(1);
        assertThat(found("ёлкин", null)).isEmpty();
        assertThat(found("", PupilMoved.Kind.LEFT)).isEmpty();
    }

    @Test
    void aTransferThatWasAMistakeIsTakenBackAndStaysInTheBook() {
        transfer(NOVEMBER);

        takeBack(lines().getFirst());

        assertThat(classOn(NOVEMBER)).contains("7А");
        assertThat(classOn(DECEMBER)).contains("7А");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.takenBack()).isTrue();
            assertThat(line.last()).isFalse();
        });
    }

    @Test
    void whoWasLetGoByMistakeIsThereAgain() {
        school.run(() -> movement.leave(anna, NOVEMBER, ORDER));
        assertThat(classOn(DECEMBER)).isEmpty();

        takeBack(lines().getFirst());

        assertThat(classOn(DECEMBER)).contains("7А");
    }

    @Test
    void aReturnThatIsTakenBackLeavesThePupilGone() {
        school.run(() -> movement.leave(anna, NOVEMBER, ORDER));
        school.run(() -> movement.transfer(anna, schools.schoolClass("7Б"), null, DECEMBER, Order.NONE));
        assertThat(classOn(DECEMBER)).contains("7Б");

        takeBack(lines().getFirst());

        assertThat(classOn(DECEMBER)).isEmpty();
        assertThat(classOn(NOVEMBER)).contains("7А");
    }

    @Test
    void onlyTheLatestMoveIsTakenBack() {
        transfer(NOVEMBER);
        school.run(() -> movement.leave(anna, DECEMBER, ORDER));
        var first = lines().getLast();

        assertThat(first.last()).isFalse();
        refused(UnfitMove.Why.LATER_MOVE, () -> takeBack(first));
    }

    @Test
    void noMoveIsPutBeforeAnother() {
        transfer(DECEMBER);

        refused(UnfitMove.Why.LATER_MOVE, () -> school.run(() -> movement.leave(anna, NOVEMBER, ORDER)));
        refused(
                UnfitMove.Why.LATER_MOVE,
                () -> school.run(() -> movement.changeSubgroup(anna, "2", NOVEMBER, Order.NONE)));
    }

    @Test
    void nobodyMovesToWhereHeIsOrOutsideOfTheYear() {
        refused(
                UnfitMove.Why.SAME_PLACE,
                () -> school.run(() -> movement.transfer(anna, schools.schoolClass("7А"), null, NOVEMBER, Order.NONE)));
        refused(
                UnfitMove.Why.SAME_PLACE,
                () -> school.run(() -> movement.changeSubgroup(anna, "1", NOVEMBER, Order.NONE)));
        refused(UnfitMove.Why.OUTSIDE_YEAR, () -> transfer(LocalDate.parse("2027-08-01")));
    }

    @Test
    void aNewcomerIsTakenInWithAGuardian() {
        var eva = arrive("А-9");

        assertThat(school.call(() -> pupils.classOf(eva, NOVEMBER.minusDays(1))))
                .isEmpty();
        assertThat(school.call(() -> pupils.classOf(eva, NOVEMBER)).map(ClassLine::name))
                .contains("7А");
        assertThat(school.call(() -> guardians.ofPupil(eva, NOVEMBER)))
                .singleElement()
                .satisfies(line -> assertThat(line.name().familyName()).isEqualTo("Борисова"));
        assertThat(found("борисова", PupilMoved.Kind.ARRIVED)).hasSize(1);
    }

    @Test
    void aFileNumberThatIsTakenIsRefusedAndNobodyIsRenamed() {
        refused(UnfitMove.Why.NUMBER_TAKEN, () -> arrive("А-1"));

        assertThat(school.call(() -> pupils.find("А-1", NOVEMBER, Part.first(5)))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.name().familyName()).isEqualTo("Яковлева"));
    }

    @Test
    void whoArrivedByMistakeIsInNoClassAndMayArriveAgain() {
        var eva = arrive("А-9");

        takeBack(lines().getFirst());
        assertThat(school.call(() -> pupils.classOf(eva, DECEMBER))).isEmpty();

        school.run(() -> movement.transfer(eva, schools.schoolClass("7Б"), null, DECEMBER, Order.NONE));
        assertThat(school.call(() -> pupils.classOf(eva, DECEMBER)).map(ClassLine::name))
                .contains("7Б");
    }

    @Test
    void aListThatMovesAPupilIsInTheBookByItsDates() {
        MovableClock.on(
                "2026-11-20",
                () -> school.call(() -> register.applyPupils(List.of(pupil("А-1", "Яковлева", "Анна", "7Б", "1")))));

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.id()).isNull();
            assertThat(line.kind()).isEqualTo(PupilMoved.Kind.TRANSFERRED);
            assertThat(line.fromClass()).isEqualTo("7А");
            assertThat(line.toClass()).isEqualTo("7Б");
        });
    }

    @Test // 001 ¶4.6.4
    void whereTheActWantsAnApplicationASubgroupIsNotChangedWithoutIt() {
        school.run(() -> regulation.begin("001"));

        refused(
                UnfitMove.Why.PAPER_MISSING,
                () -> school.run(() -> movement.changeSubgroup(anna, "2", NOVEMBER, Order.NONE)));
        school.run(() -> movement.changeSubgroup(anna, "2", NOVEMBER, ORDER));

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.fromSubgroup()).isEqualTo("1 подгруппа");
            assertThat(line.toSubgroup()).isEqualTo("2 подгруппа");
        });
    }

    @Test
    void theOrderIsEnteredLaterAndNotOverWhatAnotherHasEntered() {
        school.run(() -> movement.leave(anna, NOVEMBER, Order.NONE));
        var line = lines().getFirst();

        school.run(() -> book.enter(id(line), ORDER, line.version()));

        assertThat(lines().getFirst().order()).isEqualTo(ORDER);
        assertThatThrownBy(() -> school.run(() -> book.enter(id(line), Order.NONE, line.version())))
                .isInstanceOf(StaleCopy.class);
    }

    @Test
    void aTeacherNeitherMovesPupilsNorReadsTheBook() {
        Actor lukina = school.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));

        assertThatThrownBy(() -> school.as(lukina, () -> {
                    movement.leave(anna, NOVEMBER, ORDER);
                    return null;
                }))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(lukina, () -> book.find(wish("", null), Part.first(10))))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theBookOfOneSchoolIsUnknownInAnother() {
        transfer(NOVEMBER);
        var line = lines().getFirst();
        var other = schools.school();

        assertThatThrownBy(() -> other.run(() -> book.takeBack(id(line), line.version())))
                .isInstanceOf(StaleCopy.class);
        assertThat(other.call(() -> book.find(wish("", null), Part.first(10))).lines())
                .isEmpty();
    }

    private void transfer(LocalDate day) {
        school.run(() -> movement.transfer(anna, schools.schoolClass("7Б"), null, day, ORDER));
    }

    private PersonId arrive(String file) {
        var row = pupil(file, "Борисова", "Ева", "7А", "2");
        return MovableClock.<PersonId, RuntimeException>on(
                "2026-11-20",
                () -> school.call(() -> movement.arrive(
                        new PupilRow(
                                row.fileNumber(),
                                row.familyName(),
                                row.givenName(),
                                null,
                                null,
                                null,
                                row.className(),
                                row.subgroup(),
                                null,
                                null,
                                null,
                                NOVEMBER,
                                "",
                                ""),
                        List.of(guardian("Борисова", "Инна", "+79001000009", file)),
                        ORDER)));
    }

    private void takeBack(MoveLine line) {
        school.run(() -> book.takeBack(id(line), line.version()));
    }

    private static MoveId id(MoveLine line) {
        return Objects.requireNonNull(line.id());
    }

    private Optional<String> classOn(LocalDate day) {
        return school.call(() -> pupils.classOf(anna, day)).map(ClassLine::name);
    }

    private List<MoveLine> lines() {
        return found("", null);
    }

    private List<MoveLine> found(String words, PupilMoved.@Nullable Kind kind) {
        return school.call(() -> book.find(wish(words, kind), Part.first(50))).lines();
    }

    private static MovementBook.Wish wish(String words, PupilMoved.@Nullable Kind kind) {
        return new MovementBook.Wish(LocalDate.parse("2026-09-01"), LocalDate.parse("2027-05-26"), words, kind);
    }

    private static void refused(UnfitMove.Why why, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        UnfitMove.class, unfit -> assertThat(unfit.why()).isEqualTo(why));
    }
}

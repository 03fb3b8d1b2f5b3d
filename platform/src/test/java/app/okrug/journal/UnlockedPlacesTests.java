package app.okrug.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.PersonId;
import app.okrug.closing.AskedPlace;
import app.okrug.closing.NothingToOpen;
import app.okrug.closing.UnlockId;
import app.okrug.closing.UnlockLine;
import app.okrug.closing.UnlockState;
import app.okrug.closing.Unlocks;
import app.okrug.closing.WordsNeeded;
import app.okrug.curriculum.CourseId;
import app.okrug.school.StaleCopy;
import app.okrug.school.TermId;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.timetable.LessonId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The lesson of 8 September is too old on 30 September: marks may be changed for a week.
@PlatformTest
class UnlockedPlacesTests {

    private static final String LATE = "2026-09-30";

    @Autowired
    JournalFixture fixture;

    @Autowired
    JournalWriting journal;

    @Autowired
    JournalPages pages;

    @Autowired
    JournalHistory histories;

    @Autowired
    Unlocks unlocks;

    private JournalFixture.Keeping keeping;
    private CourseId maths;
    private UUID lesson;
    private UUID anna;
    private UUID ivan;

    @BeforeEach
    void anOldLesson() {
        keeping = fixture.school("001");
        maths = keeping.maths("7А");
        lesson = keeping.lesson(maths, "2026-09-08");
        anna = keeping.pupil("А-1").value();
        ivan = keeping.pupil("А-3").value();
    }

    @Test // J-27
    void whatWasGrantedIsWrittenAndTheHistoryNamesTheRequest() {
        var id = ask(page());
        grant(id, 2);

        var written = write("10:30", keeping.lukina(), anna, "5");

        assertThat(written.outcome()).isEqualTo("saved");
        var number = answered().getFirst().number();
        assertThat(at("10:31", keeping.lukina(), () -> histories.of(new LessonId(lesson), new PersonId(anna))))
                .singleElement()
                .satisfies(line -> assertThat(line.unlock()).isEqualTo(number));
    }

    @Test // T-37
    void itClosesByItselfToTheSecond() {
        grant(ask(page()), 2);

        assertThat(write("11:59:59", keeping.lukina(), anna, "4").outcome()).isEqualTo("saved");
        assertThat(write("12:00", keeping.lukina(), ivan, "4").outcome()).isEqualTo("refused");
        assertThat(write("12:00:01", keeping.lukina(), ivan, "4").outcome()).isEqualTo("refused");
    }

    @Test
    void aCellIsOpenedAlone() {
        grant(ask(cell(anna)), 1);

        assertThat(write("10:10", keeping.lukina(), anna, "5").outcome()).isEqualTo("saved");
        assertThat(write("10:10", keeping.lukina(), ivan, "5").outcome()).isEqualTo("refused");
    }

    @Test
    void itIsOpenedForTheOneWhoAsked() {
        grant(ask(page()), 2);

        var stranger = write("10:10", keeping.osipov(), anna, "5");

        assertThat(stranger.outcome()).isEqualTo("refused");
        assertThatThrownBy(() -> at("10:00", keeping.osipov(), () -> unlocks.ask(page(), "Хочу исправить")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void thePageTellsWhereARequestStands() {
        var before = locks("10:00");
        var id = ask(page());
        var asked = locks("10:00");
        grant(id, 1);
        var open = locks("10:01");
        var over = locks("11:00");

        assertThat(asked.asked()).extracting(PageJson.Asked::state).containsExactly("asked");
        assertThat(open.asked()).extracting(PageJson.Asked::state).containsExactly("open");
        assertThat(over.asked()).extracting(PageJson.Asked::state).containsExactly("over");
        assertThat(List.of(before.state(), asked.state(), open.state(), over.state()))
                .doesNotHaveDuplicates();
    }

    @Test
    void askingTwiceIsAskingOnce() {
        assertThat(ask(page())).isEqualTo(ask(page()));
        assertThat(administrator(() -> unlocks.countWaiting())).isEqualTo(1);
    }

    @Test
    void aReasonIsNeededAndALock() {
        var thisWeek = keeping.lesson(maths, "2026-09-29");

        assertThatThrownBy(() -> at("10:00", keeping.lukina(), () -> unlocks.ask(page(), "  ")))
                .isInstanceOf(WordsNeeded.class);
        assertThatThrownBy(() -> at(
                        "10:00",
                        keeping.lukina(),
                        () -> unlocks.ask(
                                new AskedPlace(maths, term(), new LessonId(thisWeek), null), "Хочу исправить")))
                .isInstanceOf(NothingToOpen.class);
    }

    @Test
    void aRefusalIsToldInWords() {
        var id = ask(page());
        administrator(() -> {
            unlocks.refuse(id, "Отметка выставлена верно", 0);
            return id;
        });

        assertThat(locks("10:05").asked()).singleElement().satisfies(told -> {
            assertThat(told.state()).isEqualTo("refused");
            assertThat(told.words()).isEqualTo("Отметка выставлена верно");
        });
        assertThatThrownBy(() -> grant(id, 1)).isInstanceOf(StaleCopy.class);
    }

    @Test
    void whatIsNotNeededAnyMoreIsClosedEarly() {
        var id = ask(page());
        grant(id, 2);
        at("10:05", keeping.lukina(), () -> {
            unlocks.withdraw(id);
            return id;
        });

        assertThat(write("10:06", keeping.lukina(), anna, "5").outcome()).isEqualTo("refused");
    }

    @Test
    void aTeacherAnswersNoRequests() {
        var id = ask(page());

        assertThatThrownBy(() -> at("10:00", keeping.lukina(), () -> {
                    unlocks.grant(id, 1, "", 0);
                    return id;
                }))
                .isInstanceOf(AccessRefused.class);
    }

    @Test // Q7: the act says for how long at most
    void noLongerThanTheActAllows() {
        var id = ask(page());

        assertThatThrownBy(() -> grant(id, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMonthIsCounted() {
        ask(cell(anna));
        grant(ask(page()), 1);

        assertThat(administrator(() -> unlocks.months())).singleElement().satisfies(month -> {
            assertThat(month.asked()).isEqualTo(2);
            assertThat(month.granted()).isEqualTo(1);
        });
    }

    private AskedPlace page() {
        return new AskedPlace(maths, term(), null, null);
    }

    private AskedPlace cell(UUID pupil) {
        return new AskedPlace(maths, term(), new LessonId(lesson), new PersonId(pupil));
    }

    private TermId term() {
        return new TermId(
                at("10:00", keeping.lukina(), () -> pages.page(maths, null)).term());
    }

    private UnlockId ask(AskedPlace place) {
        return at("10:00", keeping.lukina(), () -> unlocks.ask(place, "Ошиблась строкой"));
    }

    private void grant(UnlockId id, int hours) {
        administrator(() -> {
            unlocks.grant(id, hours, "", 0);
            return id;
        });
    }

    private List<UnlockLine> answered() {
        var lines = administrator(() -> unlocks.answered());
        assertThat(lines).extracting(UnlockLine::state).contains(UnlockState.GRANTED);
        return lines;
    }

    private PageJson.Locks locks(String time) {
        return at(time, keeping.lukina(), () -> pages.page(maths, null)).locks();
    }

    private Answer write(String time, Actor actor, UUID pupil, String value) {
        return at(
                time,
                actor,
                () -> journal.carryOut(
                                List.of(new Operation.OnCell(
                                        UUID.randomUUID(), lesson, pupil, value, null, null, 0, true)),
                                false)
                        .getFirst());
    }

    private <T> T administrator(Supplier<T> work) {
        return at("10:00", keeping.school().administrator(), work);
    }

    private <T> T at(String time, Actor actor, Supplier<T> work) {
        return MovableClock.<T, RuntimeException>at(
                LATE, time, () -> keeping.school().<T, RuntimeException>as(actor, work::get));
    }
}

package app.okrug.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.closing.ClosedAlready;
import app.okrug.closing.ClosingId;
import app.okrug.closing.ClosingLine;
import app.okrug.closing.Closings;
import app.okrug.closing.NewClosing;
import app.okrug.closing.Whom;
import app.okrug.closing.WordsNeeded;
import app.okrug.curriculum.CourseId;
import app.okrug.school.StaleCopy;
import app.okrug.school.TermId;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class ClosedPagesTests {

    private static final String TUESDAY = "2026-09-08";

    @Autowired
    JournalFixture fixture;

    @Autowired
    JournalWriting journal;

    @Autowired
    JournalPages pages;

    @Autowired
    Closings closings;

    @Autowired
    JdbcClient sql;

    private JournalFixture.Keeping keeping;
    private CourseId maths;
    private UUID lesson;
    private UUID anna;

    @BeforeEach
    void aTuesdayInTheSeventhYear() {
        keeping = fixture.school("001");
        maths = keeping.maths("7А");
        lesson = keeping.lesson(maths, TUESDAY);
        anna = keeping.pupil("А-1").value();
    }

    @Test // J-27, J-40
    void aClosedTermIsNotWrittenAndSaysSinceWhenAndByWhichOrder() {
        close(new Whom.Everybody());

        var refused = write(TUESDAY, keeping.lukina(), lesson, anna, "5");

        assertThat(refused.outcome()).isEqualTo("refused");
        assertThat(refused.reason()).isNotNull();
        assertThat(refused.reason().code()).isEqualTo("closed");
        assertThat(refused.reason().text())
                .contains("1 четверть was closed on 8 Sep 2026 at 10:00, order No 12 of 7 Sep 2026");
        assertThat(refused.reason().paragraph()).isEqualTo("4.5.5");
        assertThat(refused.reason().whoCanChange()).isNotBlank();
    }

    @Test
    void topicAndHomeworkAreClosedWithTheMarks() {
        close(new Whom.Everybody());

        var refused = MovableClock.<Answer, RuntimeException>on(
                TUESDAY,
                () -> keeping.school()
                        .<Answer, RuntimeException>as(
                                keeping.lukina(),
                                () -> journal.carryOut(
                                                List.of(new Operation.OnLesson(
                                                        UUID.randomUUID(),
                                                        lesson,
                                                        "Натуральные числа",
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        0,
                                                        false)),
                                                false)
                                        .getFirst()));

        assertThat(refused.reason()).isNotNull();
        assertThat(refused.reason().code()).isEqualTo("closed");
    }

    @Test // Q6
    void aClosingReachesAsFarAsItWasMeant() {
        var other = keeping.lesson(keeping.maths("7Б"), TUESDAY);
        var oleg = keeping.pupil("Б-1").value();

        close(new Whom.OfTeacher(keeping.lukina().person()));

        assertThat(write(TUESDAY, keeping.lukina(), lesson, anna, "5").outcome())
                .isEqualTo("refused");
        assertThat(write(TUESDAY, keeping.osipov(), other, oleg, "5").outcome()).isEqualTo("saved");

        close(new Whom.OfCourse(keeping.maths("7Б")));

        assertThat(write(TUESDAY, keeping.osipov(), other, oleg, "4").outcome()).isEqualTo("refused");
    }

    @Test // Q4
    void whileResultsMayBePutItIsStillOpen() {
        var until = LocalDate.parse(TUESDAY).plusDays(1);
        on(
                TUESDAY,
                keeping.school().administrator(),
                () -> closings.close(new NewClosing(
                        firstQuarter(), new Whom.Everybody(), LocalDate.parse(TUESDAY), until, "12", null, "")));

        var within = write("2026-09-09", keeping.lukina(), lesson, anna, "5");
        var after = write("2026-09-10", keeping.lukina(), lesson, anna, "4");

        assertThat(within.outcome()).isEqualTo("saved");
        assertThat(after.reason()).isNotNull();
        assertThat(after.reason().code()).isEqualTo("closed");
    }

    @Test
    void takenBackItIsWrittenAgainAndStaysOnRecord() {
        var id = close(new Whom.Everybody());

        assertThatThrownBy(() -> open(id, " ", 0)).isInstanceOf(WordsNeeded.class);
        open(id, "Приказ отменён", 0);

        assertThat(write(TUESDAY, keeping.lukina(), lesson, anna, "5").outcome())
                .isEqualTo("saved");
        assertThatThrownBy(() -> open(id, "ещё раз", 0)).isInstanceOf(StaleCopy.class);
        assertThat(on(TUESDAY, keeping.school().administrator(), () -> closings.ofYear()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(ClosingLine.State.OPENED);
                    assertThat(line.openingReason()).isEqualTo("Приказ отменён");
                });
    }

    @Test
    void theSameIsNotClosedTwice() {
        close(new Whom.Everybody());

        assertThatThrownBy(() -> close(new Whom.Everybody())).isInstanceOf(ClosedAlready.class);
    }

    @Test
    void aTeacherClosesNothing() {
        assertThatThrownBy(() -> on(TUESDAY, keeping.lukina(), () -> closings.close(closing(new Whom.Everybody()))))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void thePageSaysWhyItIsLocked() {
        close(new Whom.Everybody());

        var page = on(TUESDAY, keeping.lukina(), () -> pages.page(maths, null));

        assertThat(page.lessons()).first().satisfies(line -> {
            assertThat(line.locked()).isNotNull();
            assertThat(line.locked().code()).isEqualTo("closed");
            assertThat(line.panelLocked()).isNotNull();
        });
    }

    @Test // T-61
    void nothingIsAcceptedAfterTheClosing() throws Exception {
        var begun = new CountDownLatch(20);
        var writers = new ArrayList<Callable<@Nullable Void>>();
        for (var writer = 0; writer < 50; writer++) {
            writers.add(() -> {
                var mark = 0;
                String outcome;
                do {
                    outcome = write(TUESDAY, keeping.lukina(), lesson, anna, Integer.toString(2 + mark++ % 4))
                            .outcome();
                    begun.countDown();
                } while (outcome.equals("saved"));
                assertThat(outcome).isEqualTo("refused");
                return null;
            });
        }

        try (var threads = Executors.newFixedThreadPool(51)) {
            var atClosing = threads.submit(() -> {
                begun.await();
                close(new Whom.Everybody());
                return changes();
            });
            for (var writer : threads.invokeAll(writers)) {
                writer.get();
            }

            assertThat(atClosing.get()).isPositive().isEqualTo(changes());
        }
    }

    private int changes() {
        return keeping.school()
                .call(() -> sql.sql("select count(*) from journal_change")
                        .query(Integer.class)
                        .single());
    }

    private ClosingId close(Whom whom) {
        return on(TUESDAY, keeping.school().administrator(), () -> closings.close(closing(whom)));
    }

    private NewClosing closing(Whom whom) {
        return new NewClosing(firstQuarter(), whom, null, null, "12", LocalDate.parse("2026-09-07"), "");
    }

    private TermId firstQuarter() {
        return on(TUESDAY, keeping.school().administrator(), () -> closings.terms())
                .getFirst()
                .id();
    }

    private void open(ClosingId id, String reason, long seen) {
        on(TUESDAY, keeping.school().administrator(), () -> {
            closings.open(id, reason, seen);
            return id;
        });
    }

    private Answer write(String day, Actor actor, UUID where, UUID pupil, String value) {
        return on(
                day,
                actor,
                () -> journal.carryOut(
                                List.of(new Operation.OnCell(
                                        UUID.randomUUID(), where, pupil, value, null, null, 0, true)),
                                false)
                        .getFirst());
    }

    private <T> T on(String day, Actor actor, Supplier<T> work) {
        return MovableClock.<T, RuntimeException>on(
                day, () -> keeping.school().<T, RuntimeException>as(actor, work::get));
    }
}

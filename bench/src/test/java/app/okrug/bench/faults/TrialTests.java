package app.okrug.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.bench.faults.Witness.Line;
import app.okrug.bench.faults.Witness.Standing;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The trial must find what it is there to find.
class TrialTests {

    private static final Place CELL = new Place(UUID.randomUUID(), UUID.randomUUID());

    private final Deed first = told(new Deed(CELL, "4", 0, false), "saved", 1);
    private final Deed second = told(new Deed(CELL, "5", 1, false), "saved", 2);

    @Test
    void aHistoryThatHangsTogetherIsSound() {
        assertThat(verdict(List.of(line(1, first, ""), line(2, second, "4")), 2, "5")
                        .sound())
                .isTrue();
    }

    @Test
    void whatWasAcknowledgedAndIsNotThereIsLost() {
        var verdict = verdict(List.of(line(1, first, "")), 1, "4");

        assertThat(verdict.lost()).isEqualTo(1);
        assertThat(verdict.sound()).isFalse();
    }

    @Test
    void whoWritesOverWhatHeHasNotSeenLosesAnUpdate() {
        var blind = told(new Deed(CELL, "3", 0, false), "saved", 2);

        var verdict = new Trial(
                        List.of(first, blind),
                        List.of(line(1, first, ""), line(2, blind, "4")),
                        List.of(new Standing(CELL, 2, "3")),
                        0)
                .verdict();

        assertThat(verdict.overwritten()).isEqualTo(1);
    }

    @Test
    void whatWasRefusedOrNeverSentIsAPhantom() {
        var refused = told(new Deed(CELL, "2", 0, false), "refused", 0);
        var stranger = new Deed(CELL, "3", 0, false);

        var verdict = new Trial(
                        List.of(refused),
                        List.of(line(1, refused, ""), line(2, stranger, "2")),
                        List.of(new Standing(CELL, 2, "3")),
                        0)
                .verdict();

        assertThat(verdict.phantom()).isEqualTo(2);
    }

    @Test
    void whatIsThereTwiceIsDoubled() {
        var verdict = verdict(List.of(line(1, first, ""), line(2, second, "4"), line(3, second, "5")), 3, "5");

        assertThat(verdict.doubled()).isEqualTo(1);
    }

    @Test
    void aLineThatDoesNotBeginWhereTheLastOneEndedIsBroken() {
        var verdict = verdict(List.of(line(1, first, ""), line(2, second, "3")), 2, "5");

        assertThat(verdict.broken()).isEqualTo(1);
    }

    @Test
    void aCellThatShowsSomethingElseIsBroken() {
        var verdict = verdict(List.of(line(1, first, ""), line(2, second, "4")), 2, "2");

        assertThat(verdict.broken()).isEqualTo(1);
    }

    @Test
    void twoAnswersThatDifferContradict() {
        second.hear(new Told("conflict", 2));

        assertThat(verdict(List.of(line(1, first, ""), line(2, second, "4")), 2, "5")
                        .contradicted())
                .isEqualTo(1);
    }

    @Test
    void whoMeetsAnothersChangeAndThenFindsHisOwnValueIsNotContradicted() {
        var third = told(new Deed(CELL, "5", 0, false), "conflict", 1);
        third.hear(new Told("saved", 2));

        var verdict = new Trial(
                        List.of(first, second, third),
                        List.of(line(1, first, ""), line(2, second, "4")),
                        List.of(new Standing(CELL, 2, "5")),
                        0)
                .verdict();

        assertThat(verdict.sound()).isTrue();
    }

    @Test
    void whatIsDoneAtTwoVersionsContradicts() {
        second.hear(new Told("repeated", 3));

        assertThat(verdict(List.of(line(1, first, ""), line(2, second, "4")), 2, "5")
                        .contradicted())
                .isEqualTo(1);
    }

    private Verdict verdict(List<Line> history, long version, String mark) {
        return new Trial(List.of(first, second), history, List.of(new Standing(CELL, version, mark)), 0).verdict();
    }

    private static Deed told(Deed deed, String outcome, long version) {
        deed.hear(new Told(outcome, version));
        return deed;
    }

    private static Line line(long number, Deed deed, String before) {
        return new Line(number, CELL, deed.id(), before, deed.value());
    }
}

package app.okrug.plans;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.curriculum.PlannedLessonId;
import app.okrug.curriculum.PlannedLessonLine;
import app.okrug.plans.CalendarRow.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanCalendarTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-09-14");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-09-16");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-09-18");

    private static final PlannedLessonLine NUMBERS = line(1, "Числа", 1);
    private static final PlannedLessonLine FRACTIONS = line(2, "Дроби", 2);
    private static final PlannedLessonLine TEST = line(3, "Контрольная", 1);
    private static final List<PlannedLessonLine> PLAN = List.of(NUMBERS, FRACTIONS, TEST);

    @Test
    void whatFallsOutMovesAllThatFollows() {
        var before = rows(List.of(MONDAY, WEDNESDAY, FRIDAY, FRIDAY.plusDays(3)), Map.of());
        var after = rows(List.of(WEDNESDAY, FRIDAY, FRIDAY.plusDays(3)), Map.of());

        assertThat(before).extracting(CalendarRow::state).containsOnly(State.AHEAD);
        assertThat(after.getFirst().days()).containsExactly(WEDNESDAY);
        assertThat(after.get(1).days()).containsExactly(FRIDAY, FRIDAY.plusDays(3));
        assertThat(after.getLast().state()).isEqualTo(State.WITHOUT_LESSON);
    }

    @Test
    void aMergedTopicTakesTheDayOfTheOneBefore() {
        var rows = rows(
                List.of(MONDAY, WEDNESDAY, FRIDAY),
                Map.of(TEST.id().value(), new PlanCalendar.Adjustment(true, "карантин")));

        assertThat(rows).extracting(CalendarRow::state).containsExactly(State.AHEAD, State.AHEAD, State.MERGED);
        assertThat(rows.getLast().days()).containsExactly(FRIDAY);
        assertThat(rows.getLast().reason()).isEqualTo("карантин");
    }

    @Test
    void aDroppedTopicLeavesItsLessonsToTheNext() {
        var rows = rows(
                List.of(MONDAY, WEDNESDAY),
                Map.of(FRACTIONS.id().value(), new PlanCalendar.Adjustment(false, "карантин")));

        assertThat(rows).extracting(CalendarRow::state).containsExactly(State.AHEAD, State.DROPPED, State.AHEAD);
        assertThat(rows.getLast().days()).containsExactly(WEDNESDAY);
    }

    @Test
    void aTopicOfTwoLessonsIsBegunAfterOne() {
        var calendar = new PlanCalendar(
                Map.of(NUMBERS.id().value(), List.of(MONDAY), FRACTIONS.id().value(), List.of(WEDNESDAY)),
                List.of(FRIDAY),
                Map.of());

        var rows = calendar.rows(PLAN);

        assertThat(rows).extracting(CalendarRow::state).containsExactly(State.GIVEN, State.BEGUN, State.WITHOUT_LESSON);
        assertThat(rows.get(1).days()).containsExactly(WEDNESDAY, FRIDAY);
    }

    @Test
    void aDeviationCountsOnlyWhatWasConfirmed() {
        var hours = new Hours(20, 16, 2, 1);

        assertThat(hours.deviation()).isEqualTo(-2);
        assertThat(hours.percent()).isEqualByComparingTo("80.0");
        assertThat(hours.beyond(10)).as("exactly ten percent is tolerated").isFalse();
        assertThat(new Hours(20, 16, 1, 2).beyond(10)).isTrue();
        assertThat(new Hours(0, 0, 0, 0).percent()).isNull();
    }

    private static List<CalendarRow> rows(List<LocalDate> coming, Map<UUID, PlanCalendar.Adjustment> adjustments) {
        return new PlanCalendar(Map.of(), coming, adjustments).rows(PLAN);
    }

    private static PlannedLessonLine line(int number, String topic, int hours) {
        return new PlannedLessonLine(new PlannedLessonId(UUID.randomUUID()), number, "", topic, "", hours, "");
    }
}

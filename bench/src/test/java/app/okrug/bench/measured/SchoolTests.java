package app.okrug.bench.measured;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.curriculum.LoadRow;
import app.okrug.people.PupilRow;
import app.okrug.timetable.TimetableRow;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SchoolTests {

    private final School school = new School(300, LocalDate.parse("2026-11-22"));

    @Test
    void thereAreThirtyPupilsInAClass() {
        assertThat(school.pupils().stream().collect(Collectors.groupingBy(PupilRow::className, Collectors.counting())))
                .hasSize(10)
                .allSatisfy((_, pupils) -> assertThat(pupils).isEqualTo(30));
    }

    @Test
    void nobodyTeachesTwoClassesAtOnce() {
        var teachers = school.load().stream()
                .collect(Collectors.toMap(row -> row.className() + row.subject(), LoadRow::personnelNumber));

        assertThat(school.timetable().stream()
                        .map(row -> teachers.get(row.className() + row.subject()) + row.weekday() + row.number()))
                .doesNotHaveDuplicates();
    }

    @Test
    void noClassHasTwoLessonsAtOnce() {
        assertThat(school.timetable().stream().map(row -> row.className() + row.weekday() + row.number()))
                .doesNotHaveDuplicates()
                .hasSize(10 * 25);
    }

    @Test
    void theDailySubjectHasFortyLessonsInTheTermOfToday() {
        var term = school.institution().terms().get(1);

        var days = term.startsOn()
                .datesUntil(term.endsOn().plusDays(1))
                .filter(day -> school.timetable().stream()
                        .filter(row ->
                                row.className().equals("5А") && row.subject().equals(School.DAILY))
                        .map(TimetableRow::weekday)
                        .anyMatch(day.getDayOfWeek()::equals));

        assertThat(days).hasSize(40);
        assertThat(term.startsOn()).isBefore(LocalDate.parse("2026-11-22"));
    }
}

package app.okrug.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.diary.DiaryMarks;
import app.okrug.diary.DiarySchool;
import app.okrug.results.PupilResults;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A school whose teacher of maths gives Anna a mark in each quarter.
@PlatformTest
class TermMarksTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Novokuznetsk");
    private static final List<String> LESSONS = List.of("2026-09-02", "2026-11-09", "2027-01-13", "2027-04-07");

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    TermMarks termMarks;

    @Autowired
    DiaryMarks diary;

    private TestSchool school;

    @BeforeEach
    void aMarkInEachQuarter() {
        school = schools.school("001");
        LESSONS.forEach(day -> schools.mark(school, day, schools.maths(school, day), "А-1", "5"));
    }

    @Test
    void inTheYearTheTermsThatHaveEndedHaveMarks() {
        put("2026-12-31");

        assertThat(mark("2026-12-31", "1 четверть")).isEqualTo("5");
        assertThat(mark("2026-12-31", "2 четверть")).isEqualTo("5");
        assertThat(mark("2026-12-31", "3 четверть")).isNull();
        assertThat(mark("2026-12-31", "Годовая")).isNull();
    }

    @Test
    void afterItsLastTermTheYearHasAMarkToo() {
        put("2027-05-28");

        assertThat(mark("2027-05-28", "4 четверть")).isEqualTo("5");
        assertThat(mark("2027-05-28", "Годовая")).isEqualTo("5");
    }

    private void put(String day) {
        var teacher = school.call(() -> SchoolFixture.actor(fixture.staff("1"), Category.STAFF));
        MovableClock.on(day, () -> {
            termMarks.put(
                    school.id(),
                    List.of(teacher),
                    LocalDate.parse(day).atTime(10, 0).atZone(ZONE).toInstant(),
                    ZONE);
            return null;
        });
    }

    private @Nullable String mark(String day, String column) {
        Actor mother = schools.guardian(school, "А-1");
        var anna = schools.pupil(school, "А-1");
        return MovableClock.on(day, () -> school.as(mother, () -> diary.subjects(anna))).stream()
                .filter(line -> line.subject().equals("Математика"))
                .flatMap(line -> line.results().stream())
                .filter(line -> line.name().equals(column))
                .findFirst()
                .map(PupilResults.Line::mark)
                .orElse(null);
    }
}

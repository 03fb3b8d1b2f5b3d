package app.okrug.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.regulation.TermKind;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class SchoolFrameTests {

    @Autowired
    SchoolFixture schools;

    @Autowired
    SchoolFrame frame;

    @Autowired
    Years years;

    @Autowired
    Terms terms;

    @Autowired
    Bells bells;

    @Autowired
    DaysOff daysOff;

    @Autowired
    Classes classes;

    @Test
    void theFrameOfAYearIsTakenOverOnce() {
        var school = schools.empty();

        var first = school.call(() -> frame.apply(SchoolFixture.institution()));
        var second = school.call(() -> frame.apply(SchoolFixture.institution()));

        assertThat(first).isEqualTo(new Counts(11, 0, 0));
        assertThat(second).isEqualTo(new Counts(0, 0, 11));
        assertThat(school.call(bells::all)).last().isEqualTo(new Bell(3, LocalTime.of(9, 45), LocalTime.of(10, 25)));
        assertThat(school.call(frame::card).city()).isEqualTo("Кемерово");
    }

    @Test
    void publicHolidaysInsideTermsAreOff() {
        var school = schools.empty();

        school.run(() -> frame.apply(SchoolFixture.institution()));

        var off = school.call(() -> daysOff.between(LocalDate.parse("2026-09-01"), LocalDate.parse("2027-05-31")));
        assertThat(off)
                .extracting(day -> day.day().toString())
                .containsExactly("2027-02-23", "2027-03-08", "2027-05-01", "2027-05-09");
    }

    @Test
    void aHolidayThatTheSchoolWorksOnStaysASchoolDay() {
        var school = schools.empty();
        school.run(() -> frame.apply(SchoolFixture.institution()));
        var day = LocalDate.parse("2027-02-23");

        school.run(() -> daysOff.remove(day));
        school.run(() -> frame.apply(SchoolFixture.institution()));

        assertThat(school.call(() -> daysOff.between(day, day))).isEmpty();
    }

    @Test
    void upperClassesAreReportedByHalfYears() {
        var school = schools.empty();
        school.run(() -> frame.apply(SchoolFixture.institution()));
        var day = LocalDate.parse("2026-11-20");

        var year = school.call(() -> years.current(day)).orElseThrow().id();

        assertThat(school.call(() -> terms.ofYear(year))).hasSize(4);
        assertThat(school.call(() -> terms.ofYear(year, 10)))
                .extracting(TermLine::kind)
                .containsExactly(TermKind.HALF_YEAR, TermKind.HALF_YEAR);
        assertThat(school.call(() -> terms.containing(day, 7)).orElseThrow().name())
                .isEqualTo("2 четверть");
        assertThat(school.call(() -> terms.containing(day, 11)).orElseThrow().name())
                .isEqualTo("1 полугодие");
        assertThat(school.call(() -> terms.containing(LocalDate.parse("2026-11-01"))))
                .isEmpty();
    }

    @Test
    void inSummerTheComingYearIsTheCurrentOne() {
        var school = schools.empty();
        school.run(() -> frame.apply(SchoolFixture.institution()));

        var found = MovableClock.on("2026-08-01", () -> school.call(() -> years.current()));

        assertThat(found.name()).isEqualTo("2026/2027");
        assertThat(school.call(() -> years.current(LocalDate.parse("2027-07-01"))))
                .isPresent();
    }

    @Test
    void classesSortByParallelAndLetter() {
        var school = schools.empty();
        school.run(() -> frame.apply(SchoolFixture.institution()));
        var year = school.call(() -> years.current(LocalDate.parse("2026-09-01")))
                .orElseThrow()
                .id();

        school.run(() -> classes.ensure(
                year, List.of(ClassName.of("10 «Б»"), ClassName.of("2б"), ClassName.of("10A"), ClassName.of("2А"))));

        assertThat(school.call(() -> classes.ofYear(year)))
                .extracting(ClassLine::name)
                .containsExactly("2А", "2Б", "10А", "10Б");
    }

    @Test
    void aCardReadBeforeTheChangeOfAnotherIsRefused() {
        var school = schools.empty();
        school.run(() -> frame.apply(SchoolFixture.institution()));
        var card = school.call(frame::card);
        school.run(() -> frame.change(card));

        school.run(() -> frame.apply(SchoolFixture.institution()));

        assertThatThrownBy(() -> school.run(() ->
                        frame.change(new SchoolCard("", "", "", "", "", "", "", "", "", "", 6, 1, card.version() + 7))))
                .isInstanceOf(StaleCopy.class);
    }

    @Test
    void theFrameOfOneSchoolIsUnknownInAnother() {
        var north = schools.school();
        var south = schools.empty();
        var schoolClass = north.call(() -> schools.schoolClass("7А"));

        assertThat(south.call(() -> years.current(LocalDate.parse("2026-09-01"))))
                .isEmpty();
        assertThatThrownBy(() -> south.run(() -> classes.get(schoolClass))).isInstanceOf(UnknownClass.class);
    }
}

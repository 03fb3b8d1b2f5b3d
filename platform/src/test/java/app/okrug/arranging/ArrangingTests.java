package app.okrug.arranging;

import static app.okrug.timetable.Parity.EVERY;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.school.YearId;
import app.okrug.school.Years;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.EditionId;
import app.okrug.timetable.Editions;
import app.okrug.timetable.Week;
import app.okrug.timetable.WeekEditing;
import app.okrug.timetable.WeekEntry;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ArrangingTests {

    private static final Duration SHORT = Duration.ofSeconds(2);

    @Autowired
    SchoolFixture schools;

    @Autowired
    Arranging arranging;

    @Autowired
    WeekConditions conditions;

    @Autowired
    Editions editions;

    @Autowired
    WeekEditing editing;

    @Autowired
    Jobs jobs;

    @Autowired
    Years years;

    private TestSchool school;
    private EditionId source;

    @BeforeEach
    void anEmptyDraft() {
        school = schools.school();
        source = school.call(() -> editions.draft(year(), "Черновик", null));
    }

    @Test
    void theWholeLoadIsPlacedWithoutAClashIntoADraftOfItsOwn() {
        var week = arranged(SHORT);

        assertThat(week.edition().name()).isEqualTo("Новая неделя");
        assertThat(week.edition().published()).isFalse();
        assertThat(week.entries()).hasSize(8);
        assertThat(week.clashes()).isEmpty();
        assertThat(week.missing()).isEmpty();
        assertThat(school.call(() -> editing.week(source)).entries()).isEmpty();
    }

    @Test
    void partsOfAClassAreTaughtTheSameSubjectAtTheSameTime() {
        var week = arranged(SHORT);

        assertThat(places(week, course("7А", "1", "Английский язык")))
                .containsExactlyInAnyOrderElementsOf(places(week, course("7А", "2", "Английский язык")));
    }

    @Test
    void whatSomebodyHasFixedStaysWhereItIs() {
        var maths = course("7А", null, "Математика");
        school.run(() -> {
            editing.add(source, maths, FRIDAY, 3, null, EVERY);
            editing.add(source, maths, FRIDAY, 2, null, EVERY);
            var entries = editing.week(source).entries();
            editing.write(entries.stream()
                    .filter(entry -> entry.number() == 3)
                    .findFirst()
                    .orElseThrow()
                    .pinned(true));
        });

        var week = arranged(SHORT);

        assertThat(places(week, maths)).hasSize(2).contains("FRIDAY 3");
        assertThat(week.entries())
                .filteredOn(WeekEntry::pinned)
                .singleElement()
                .satisfies(entry -> assertThat(entry.course()).isEqualTo(maths));
    }

    @Test
    void nobodyTeachesWhenNotAtSchool() {
        var teacher = school.call(() -> schools.staff("2"));
        var away = new ArrayList<AbsentHour>();
        for (var day = MONDAY.getValue(); day <= FRIDAY.getValue(); day++) {
            for (var number = 1; number <= 3; number++) {
                if (DayOfWeek.of(day) != TUESDAY && DayOfWeek.of(day) != FRIDAY) {
                    away.add(new AbsentHour(DayOfWeek.of(day), number));
                }
            }
        }

        school.run(() -> conditions.setAbsences(teacher, away));
        var week = arranged(SHORT);

        assertThat(week.entries())
                .filteredOn(entry -> week.course(entry).taughtBy(teacher))
                .hasSize(4)
                .allMatch(entry -> entry.weekday() == TUESDAY || entry.weekday() == FRIDAY);
    }

    @Test
    void theReviewSaysThatRoomsOfAKindAreMissing() {
        school.run(() -> {
            var english = conditions.subjects().stream()
                    .filter(subject -> subject.name().equals("Английский язык"))
                    .findFirst()
                    .orElseThrow();
            conditions.setSubject(english.id(), "лингафонный");
        });

        var breaches = school.call(() -> arranging.review(arrangedId(SHORT)));

        assertThat(breaches).extracting(Breach::rule).contains(Rule.NO_ROOM_OF_KIND);
    }

    @Test
    void whoStopsASearchHasTheBestWeekFoundSoFar() {
        var job = school.call(() -> arranging.start(source, "Новая неделя", Duration.ofMinutes(20)));

        school.run(() -> arranging.stop(job));
        var over = over(job);

        assertThat(over.state()).isEqualTo(JobState.DONE);
        assertThat(school.call(() -> arranging.outcome(over)).orElseThrow().clashes())
                .isZero();
    }

    @Test
    void whoMayNotEditTheTimetableStartsNoSearch() {
        var stranger = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);

        assertThatThrownBy(() -> school.as(stranger, () -> arranging.start(source, "", SHORT)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(stranger, () -> conditions.rooms())).isInstanceOf(AccessRefused.class);
    }

    private Week arranged(Duration time) {
        return school.call(() -> editing.week(arrangedId(time)));
    }

    private EditionId arrangedId(Duration time) {
        var job = school.call(() -> arranging.start(source, "Новая неделя", time));
        var over = over(job);
        assertThat(over.state()).isEqualTo(JobState.DONE);
        return new EditionId(
                school.call(() -> arranging.outcome(over)).orElseThrow().draft());
    }

    private Job over(JobId job) {
        return await().atMost(Duration.ofSeconds(120))
                .until(
                        () -> school.call(() -> jobs.find(job)).orElseThrow(),
                        seen -> seen.state().over());
    }

    private static List<String> places(Week week, CourseId course) {
        return week.entries().stream()
                .filter(entry -> entry.course().equals(course))
                .map(entry -> entry.weekday() + " " + entry.number())
                .toList();
    }

    private CourseId course(String className, @Nullable String subgroup, String subject) {
        return school.call(() -> schools.course(className, subgroup, subject));
    }

    private YearId year() {
        return years.current(LocalDate.parse("2026-09-01")).orElseThrow().id();
    }
}

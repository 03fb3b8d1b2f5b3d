package app.okrug.timetable;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.regulation.TermKind;
import app.okrug.school.ClassId;
import app.okrug.school.ClassSet;
import app.okrug.school.ClassSetId;
import app.okrug.school.ClassSets;
import app.okrug.school.DayOff;
import app.okrug.school.DaysOff;
import app.okrug.school.StaleCopy;
import app.okrug.school.TermDates;
import app.okrug.school.TermLine;
import app.okrug.school.Terms;
import app.okrug.school.TermsOverlap;
import app.okrug.school.UnfitClassSet;
import app.okrug.school.YearId;
import app.okrug.school.Years;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class ClassSetsTests {

    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");
    private static final LocalDate MAY = LocalDate.parse("2027-05-31");
    private static final LocalDate TUESDAY_IN_THE_HOLIDAYS = LocalDate.parse("2027-03-30");
    private static final LocalDate TUESDAY_IN_FEBRUARY = LocalDate.parse("2027-02-16");
    private static final TermDates FIRST = half(1, "2026-09-01", "2026-12-30");
    private static final TermDates SECOND = half(2, "2027-01-11", "2027-05-26");

    @Autowired
    SchoolFixture schools;

    @Autowired
    SchoolCalendar calendar;

    @Autowired
    ClassSets sets;

    @Autowired
    Terms terms;

    @Autowired
    DaysOff daysOff;

    @Autowired
    WeekTimetable week;

    @Autowired
    LessonPlacement placement;

    @Autowired
    Lessons lessons;

    @Autowired
    Years years;

    @Autowired
    KeptForTests kept;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionOperations transactions;

    private TestSchool school;

    @BeforeEach
    void bothClassesOnTuesdays() {
        kept.lessons = Set.of();
        school = schools.school();
        MovableClock.on(
                "2026-08-21",
                () -> school.call(() -> {
                    week.apply(List.of(
                            new TimetableRow("7А", TUESDAY, 2, "Математика", null, "101"),
                            new TimetableRow("7Б", TUESDAY, 2, "Математика", null, "102")));
                    return placement.place(year());
                }));
    }

    @Test
    void theClassesOfASetAreTaughtOnTheDaysOfItsTerms() {
        var placed = save(set(FIRST, SECOND));

        assertThat(placed.added()).isPositive();
        assertThat(days("7А")).contains(TUESDAY_IN_THE_HOLIDAYS);
        assertThat(days("7Б")).doesNotContain(TUESDAY_IN_THE_HOLIDAYS);
    }

    @Test
    void theyAreReportedByItsTermsAndAllOthersByThoseOfTheSchool() {
        save(set(FIRST, SECOND));

        assertThat(names("7А")).containsExactly("1 полугодие", "2 полугодие");
        assertThat(names("7Б")).containsExactly("1 четверть", "2 четверть", "3 четверть", "4 четверть");
        assertThat(term("7А", TUESDAY_IN_THE_HOLIDAYS)).containsExactly("2 полугодие");
        assertThat(term("7Б", TUESDAY_IN_THE_HOLIDAYS)).isEmpty();
    }

    @Test
    void asManyTermsAsTheSchoolLikesAreKept() {
        var six = List.of(
                module(1, "2026-09-01", "2026-10-04"),
                module(2, "2026-10-12", "2026-11-15"),
                module(3, "2026-11-23", "2026-12-30"),
                module(4, "2027-01-11", "2027-02-21"),
                module(5, "2027-03-01", "2027-04-04"),
                module(6, "2027-04-12", "2027-05-26"));

        save(set(six, List.of(), 0));

        assertThat(names("7А")).hasSize(6);
        assertThat(days("7А"))
                .contains(LocalDate.parse("2027-03-30"))
                .doesNotContain(LocalDate.parse("2027-02-23"), LocalDate.parse("2027-04-06"));
    }

    @Test
    void daysOffOfASetAreThoseOfItsClassesAlone() {
        var extra = new DayOff(TUESDAY_IN_FEBRUARY, "Дополнительные каникулы");

        var placed = save(set(List.of(), List.of(extra), 0));

        assertThat(placed.removed()).isEqualTo(1);
        assertThat(days("7А")).doesNotContain(TUESDAY_IN_FEBRUARY);
        assertThat(days("7Б")).contains(TUESDAY_IN_FEBRUARY);
        assertThat(off("7А")).contains(extra);
        assertThat(off("7Б")).doesNotContain(extra);
    }

    @Test
    void noLessonIsAddedToDaysThatAreOver() {
        var autumnHolidays = LocalDate.parse("2026-10-27");

        save(set(FIRST, SECOND));

        assertThat(days("7А")).doesNotContain(autumnHolidays);
    }

    @Test
    void lessonsAboutWhichSomethingIsWrittenStay() {
        var held = inTwoMonths("7А");
        kept.lessons = Set.of(held.id());

        var placed = save(set(List.of(), List.of(new DayOff(held.day(), "Каникулы")), 0));

        assertThat(placed.held()).isEqualTo(1);
        assertThat(days("7А")).contains(held.day());
    }

    @Test
    void whatWasDoneIsTakenBackByItsOpposite() {
        var before = days("7А");
        var set = set(FIRST, SECOND);
        var back = onTheTwentieth(() -> calendar.opposite(year(), new CalendarChange.SetSaved(set)))
                .orElseThrow();
        save(set);

        onTheTwentieth(() -> calendar.change(year(), back));

        assertThat(days("7А")).isEqualTo(before);
        assertThat(names("7А")).hasSize(4);
        assertThat(school.call(() -> sets.ofYear(year()))).isEmpty();
    }

    @Test
    void aSetThatWasRemovedComesBackWithAllItHad() {
        save(set(FIRST, SECOND));
        var stored = stored();
        var removal = new CalendarChange.SetRemoved(stored.id(), stored.version());
        var back = onTheTwentieth(() -> calendar.opposite(year(), removal)).orElseThrow();
        onTheTwentieth(() -> calendar.change(year(), removal));

        onTheTwentieth(() -> calendar.change(year(), back));

        assertThat(stored()).isEqualTo(stored);
        assertThat(days("7А")).contains(TUESDAY_IN_THE_HOLIDAYS);
    }

    @Test
    void thePreviewChangesNothingAndNothingIsRememberedOfIt() {
        var told = onTheTwentieth(() -> calendar.preview(year(), new CalendarChange.SetSaved(set(FIRST, SECOND))));

        assertThat(told.added()).isPositive();
        assertThat(names("7А")).hasSize(4);
        assertThat(days("7А")).doesNotContain(TUESDAY_IN_THE_HOLIDAYS);
    }

    @Test
    void termsInWhichAClassHasResultsAreNotTakenFromIt() {
        var quarter = school.call(() -> terms.ofYear(year(), 7, schools.schoolClass("7А")))
                .getFirst();
        result(quarter);

        assertThatThrownBy(() -> save(set(FIRST, SECOND)))
                .isInstanceOfSatisfying(
                        UnfitClassSet.class, unfit -> assertThat(unfit.why()).isEqualTo(UnfitClassSet.Why.RESULTS));
        assertThat(names("7А")).hasSize(4);
    }

    @Test
    void termsOfASetDoNotOverlapNorBeginBeforeTheYear() {
        assertThatThrownBy(() -> save(set(FIRST, half(2, "2026-12-01", "2027-05-26"))))
                .isInstanceOf(TermsOverlap.class);
        assertThatThrownBy(() -> save(set(half(1, "2026-08-03", "2026-12-30"), SECOND)))
                .isInstanceOf(UnfitClassSet.class);
    }

    @Test
    void twoSetsHaveTwoNamesAndWhoWritesLaterIsTold() {
        save(set(FIRST, SECOND));
        var stored = stored();

        assertThatThrownBy(() -> save(set(FIRST, SECOND))).isInstanceOf(UnfitClassSet.class);
        save(stored);
        assertThatThrownBy(() -> save(stored)).isInstanceOf(StaleCopy.class);
    }

    @Test
    void aClassIsInOneSetAtMost() {
        save(set(FIRST, SECOND));
        var other =
                new ClassSet(new ClassSetId(UUID.randomUUID()), "Ещё один", List.of(id("7А")), List.of(), List.of(), 0);

        save(other);

        assertThat(stored().classes()).isEmpty();
        assertThat(names("7А")).hasSize(4);
    }

    @Test
    void aTeacherMakesNoSets() {
        var lukina = school.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));
        var set = set(FIRST, SECOND);

        assertThatThrownBy(() -> school.as(lukina, () -> calendar.change(year(), new CalendarChange.SetSaved(set))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(lukina, () -> {
                    sets.save(year(), set);
                    return null;
                }))
                .isInstanceOf(AccessRefused.class);
    }

    private void result(TermLine term) {
        school.run(() -> transactions.executeWithoutResult(_ -> sql.sql("""
                insert into results_mark (id, course, pupil, kind, term, mark, version, changed_by, changed_at)
                values (gen_random_uuid(), :course, :pupil, 'TERM', :term, '5', 0, gen_random_uuid(), now())
                """)
                .param("course", schools.course("7А", null, "Математика").value())
                .param("pupil", schools.pupil("А-1").value())
                .param("term", term.id().value())
                .update()));
    }

    private ClassSet set(TermDates... ofSet) {
        return set(List.of(ofSet), List.of(), 0);
    }

    private ClassSet set(List<TermDates> ofSet, List<DayOff> off, long version) {
        return new ClassSet(
                new ClassSetId(UUID.randomUUID()), "Седьмые по-своему", List.of(id("7А")), ofSet, off, version);
    }

    private ClassId id(String className) {
        return school.call(() -> schools.schoolClass(className));
    }

    private Placed save(ClassSet set) {
        return onTheTwentieth(() -> calendar.change(year(), new CalendarChange.SetSaved(set)));
    }

    private ClassSet stored() {
        return school.call(() -> sets.ofYear(year())).stream()
                .filter(set -> set.name().equals("Седьмые по-своему"))
                .findFirst()
                .orElseThrow();
    }

    private LessonLine inTwoMonths(String className) {
        return ofClass(className).stream()
                .filter(lesson -> lesson.day().isAfter(LocalDate.parse("2027-01-20")))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(String className) {
        return school.call(() -> terms.ofYear(year(), 7, schools.schoolClass(className))).stream()
                .map(TermLine::name)
                .toList();
    }

    private List<String> term(String className, LocalDate day) {
        return school.call(() -> terms.containing(day, 7, schools.schoolClass(className))).stream()
                .map(TermLine::name)
                .toList();
    }

    private List<DayOff> off(String className) {
        return school.call(() -> daysOff.ofClass(schools.schoolClass(className), SEPTEMBER, MAY));
    }

    private List<LocalDate> days(String className) {
        return ofClass(className).stream().map(LessonLine::day).toList();
    }

    private List<LessonLine> ofClass(String className) {
        return school.call(() -> lessons.ofClass(schools.schoolClass(className), SEPTEMBER, MAY));
    }

    private <T> T onTheTwentieth(ScopedValue.CallableOp<T, RuntimeException> work) {
        return MovableClock.on("2026-11-20", () -> school.call(work));
    }

    private YearId year() {
        return years.current(SEPTEMBER).orElseThrow().id();
    }

    private static TermDates half(int number, String starts, String ends) {
        return new TermDates(
                TermKind.HALF_YEAR, number, number + " полугодие", LocalDate.parse(starts), LocalDate.parse(ends));
    }

    private static TermDates module(int number, String starts, String ends) {
        return new TermDates(
                TermKind.MODULE, number, number + " модуль", LocalDate.parse(starts), LocalDate.parse(ends));
    }
}

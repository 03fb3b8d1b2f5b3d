package app.okrug.acts;

import static app.okrug.access.TestSchool.ADMINISTRATOR;
import static app.okrug.access.TestSchool.ANNA;
import static app.okrug.access.TestSchool.BORIS;
import static app.okrug.access.TestSchool.CLASS_7B;
import static app.okrug.access.TestSchool.CLASS_9A;
import static app.okrug.access.TestSchool.MATHS_7B;
import static app.okrug.access.TestSchool.MATHS_TEACHER;
import static app.okrug.access.TestSchool.PHYSICS_7B;
import static app.okrug.access.TestSchool.PHYSICS_9A;
import static app.okrug.access.TestSchool.PHYSICS_TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.CurrentActor;
import app.okrug.access.EventLog;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.access.TestSchool;
import app.okrug.audit.AuditLine;
import app.okrug.language.Language;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Level;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Qualifier;
import app.okrug.regulation.Regulation;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/// Setting the act apart for one place, and what it changes in decisions.
@PlatformTest
class ApartValuesTests {

    private static final int DAYS_LATER = 10;

    @Autowired
    TestSchool schools;

    @Autowired
    ApartValues apart;

    @Autowired
    RegulationPages pages;

    @Autowired
    Regulation regulation;

    @Autowired
    Access access;

    @Autowired
    EventLog log;

    @BeforeEach
    void speakRussian() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
    }

    @Test
    void aClassMayBeMarkedLongerThanTheOthers() {
        var school = open();
        set(school, "2026-09-01", Qualifier.schoolClass(CLASS_7B.toString()), 30);

        assertThat(may(school, MATHS_TEACHER, cell(MATHS_7B, CLASS_7B, 7, ANNA, "2026-08-31")))
                .isFalse();
        assertThat(may(school, MATHS_TEACHER, cell(MATHS_7B, CLASS_7B, 7, ANNA, "2026-09-01")))
                .isTrue();
        assertThat(may(school, PHYSICS_TEACHER, cell(PHYSICS_9A, CLASS_9A, 9, BORIS, "2026-09-01")))
                .isFalse();
    }

    @Test
    void aPersonAndARoleAreSetApartToo() {
        var school = open();
        set(
                school,
                "2026-09-01",
                Qualifier.person(PHYSICS_TEACHER.person().value().toString()),
                30);
        set(school, "2026-09-02", Qualifier.role("CLASS_TEACHER"), 30);

        assertThat(may(school, PHYSICS_TEACHER, cell(PHYSICS_7B, CLASS_7B, 7, ANNA, "2026-09-01")))
                .isTrue();
        assertThat(may(school, MATHS_TEACHER, cell(MATHS_7B, CLASS_7B, 7, ANNA, "2026-09-01")))
                .isFalse();
        assertThat(may(school, MATHS_TEACHER, cell(MATHS_7B, CLASS_7B, 7, ANNA, "2026-09-02")))
                .isTrue();
    }

    @Test
    void theNarrowerPlaceHoldsAndWhatIsLiftedGoesByTheSchoolAgain() {
        var school = open();
        set(school, "2026-09-01", Qualifier.level(Level.BASIC), 30);
        set(school, "2026-09-01", Qualifier.parallel(7), 3);
        lift(school, "2026-09-02", Qualifier.parallel(7));
        lift(school, "2026-09-03", Qualifier.level(Level.BASIC));
        at(
                "2026-09-03",
                school,
                () -> assertThat(line(Parameter.MARK_EDIT_DAYS).apart()).isEmpty());
        set(school, "2026-09-04", Qualifier.level(Level.BASIC), 40);

        assertThat(Stream.of("2026-09-01", "2026-09-02", "2026-09-03", "2026-09-04")
                        .map(day -> may(school, MATHS_TEACHER, cell(MATHS_7B, CLASS_7B, 7, ANNA, day))))
                .containsExactly(false, true, false, true);
    }

    @Test
    void thePageTellsEachPlaceByItsNameAndTheRecordKeepsIt() {
        var school = open();
        set(school, "2026-09-01", Qualifier.parallel(7), 3);
        set(school, "2026-09-01", Qualifier.role("TEACHER"), 5);

        CurrentActor.run(school, ADMINISTRATOR, () -> {
            assertThat(line(Parameter.MARK_EDIT_DAYS).apart())
                    .extracting(ApartLine::where, ApartLine::text, ApartLine::reason)
                    .containsExactly(
                            tuple("7 параллель", "3", "решение педсовета"),
                            tuple("роль «учитель»", "5", "решение педсовета"));
            assertThat(line(Parameter.MARK_EDIT_DAYS).text()).isEqualTo("7");
            assertThat(log.ofSchool("regulation.", null, "", Long.MAX_VALUE, 10))
                    .extracting(AuditLine::action)
                    .containsExactly("regulation.parameter_apart", "regulation.parameter_apart");
        });
    }

    @Test
    void nothingIsSetApartWhereNobodyAsks() {
        var school = open();

        CurrentActor.run(school, ADMINISTRATOR, () -> {
            assertThatThrownBy(() -> apart.set(Parameter.UNLOCK_HOURS, Qualifier.parallel(7), 3, "нужно", null))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> apart.set(Parameter.MARK_EDIT_DAYS, Qualifier.parallel(7), -1, "нужно", null))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> apart.set(Parameter.MARK_EDIT_DAYS, Qualifier.parallel(7), 3, " ", null))
                    .isInstanceOf(IllegalArgumentException.class);
        });
        CurrentActor.run(
                school,
                MATHS_TEACHER,
                () -> assertThatThrownBy(
                                () -> apart.set(Parameter.MARK_EDIT_DAYS, Qualifier.parallel(7), 300, "мне", null))
                        .isInstanceOf(AccessRefused.class));
        assertThat(CurrentActor.<Boolean, RuntimeException>call(
                        school, ADMINISTRATOR, () -> regulation.alike(Parameter.MARK_EDIT_DAYS)))
                .isTrue();
    }

    @Test
    void whoDidNotSeeTheLatestValueChangesNothing() {
        var school = open();
        set(school, "2026-09-01", Qualifier.parallel(7), 3);

        assertThatThrownBy(() -> set(school, "2026-09-02", Qualifier.parallel(7), 5))
                .isInstanceOf(ChangedMeanwhile.class);
        CurrentActor.run(
                school,
                ADMINISTRATOR,
                () -> assertThatThrownBy(() -> apart.lift(
                                Parameter.MARK_EDIT_DAYS, Qualifier.parallel(7), "поздно", UUID.randomUUID()))
                        .isInstanceOf(ChangedMeanwhile.class));
    }

    private SchoolId open() {
        return MovableClock.<SchoolId, RuntimeException>on("2026-08-20", () -> schools.open("001"));
    }

    private void set(SchoolId school, String day, Qualifier place, int days) {
        at(day, school, () -> apart.set(Parameter.MARK_EDIT_DAYS, place, days, "решение педсовета", null));
    }

    private void lift(SchoolId school, String day, Qualifier place) {
        at(day, school, () -> {
            var seen = Objects.requireNonNull(
                            regulation.apart(Parameter.MARK_EDIT_DAYS).get(place))
                    .entry();
            apart.lift(Parameter.MARK_EDIT_DAYS, place, "больше не нужно", seen);
        });
    }

    private static void at(String day, SchoolId school, Runnable work) {
        MovableClock.on(day, () -> {
            CurrentActor.run(school, ADMINISTRATOR, work);
            return null;
        });
    }

    private ParameterLine line(Parameter<?> parameter) {
        return pages.parameters().stream()
                .filter(line -> line.parameter() == parameter)
                .findFirst()
                .orElseThrow();
    }

    private static Target cell(UUID course, UUID classId, int parallel, UUID pupil, String day) {
        return Target.mark(course, classId, parallel, LocalDate.parse(day), pupil, true);
    }

    /// Whether a teacher may mark some days after the lesson.
    private boolean may(SchoolId school, Actor teacher, Target cell) {
        var later = Objects.requireNonNull(cell.day()).plusDays(DAYS_LATER).toString();
        return MovableClock.<Boolean, RuntimeException>on(
                later,
                () -> CurrentActor.<Boolean, RuntimeException>call(
                        school, teacher, () -> access.allows(Right.JOURNAL_MARK, cell)));
    }
}

package app.okrug.people;

import static app.okrug.testing.SchoolFixture.guardian;
import static app.okrug.testing.SchoolFixture.pupil;
import static app.okrug.testing.SchoolFixture.teacher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.Assignments;
import app.okrug.access.PersonId;
import app.okrug.access.Role;
import app.okrug.school.Counts;
import app.okrug.school.Part;
import app.okrug.school.StaleCopy;
import app.okrug.school.YearId;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class RegisterTests {

    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-20");

    @Autowired
    SchoolFixture schools;

    @Autowired
    Register register;

    @Autowired
    Staff staff;

    @Autowired
    Pupils pupils;

    @Autowired
    Guardians guardians;

    @Autowired
    ClassLists classes;

    @Autowired
    PersonNames names;

    @Autowired
    PersonCards cards;

    @Autowired
    Assignments assignments;

    @Test
    void theSameListsTwiceChangeNothing() {
        var school = schools.school();

        var again = MovableClock.on(
                "2026-11-20",
                () -> school.call(() -> List.of(
                        register.applyStaff(List.of(
                                teacher("1", "Лукина", "Варвара", "Захаровна", "7А"),
                                teacher("2", "Осипов", "Борис", "Ильич", "7Б"))),
                        register.applyPupils(List.of(
                                pupil("А-1", "Яковлева", "Анна", "7А", "1"),
                                pupil("Б-1", "Жуков", "Олег", "7Б", null))),
                        register.applyGuardians(List.of(guardian("Яковлева", "Мария", "+79001000001", "А-1"))))));

        assertThat(again).containsExactly(new Counts(0, 0, 2), new Counts(0, 0, 2), new Counts(0, 0, 1));
    }

    @Test
    void rolesFollowFromPositions() {
        var school = schools.school();

        school.run(() ->
                register.applyStaff(List.of(working("3", "Заместитель директора по УВР"), working("4", "Вахтёр"))));

        var today = LocalDate.now(Clock.systemUTC()).plusDays(1);
        assertThat(school.call(() -> assignments.rolesOf(schools.staff("1"), today)))
                .containsExactly(Role.TEACHER);
        assertThat(school.call(() -> assignments.rolesOf(schools.staff("3"), today)))
                .containsExactly(Role.DEPUTY);
        assertThat(school.call(() -> assignments.rolesOf(schools.staff("4"), today)))
                .isEmpty();
    }

    @Test
    void aPositionThatTheListNoLongerHasEndsWithItsRole() {
        var school = schools.school();
        MovableClock.on("2026-11-01", () -> school.call(() -> register.applyStaff(List.of(working("3", "Секретарь")))));

        var counts = MovableClock.on(
                "2026-11-20",
                () -> school.call(() -> register.applyStaff(List.of(working("3", "Специалист по кадрам")))));

        assertThat(counts).isEqualTo(new Counts(0, 1, 0));
        assertThat(school.call(() -> assignments.rolesOf(schools.staff("3"), NOVEMBER)))
                .containsExactly(Role.HR);
        assertThat(school.call(() -> staff.find("кадрам", NOVEMBER, Part.first(10)))
                        .lines())
                .flatExtracting(StaffLine::positions)
                .containsExactly("Специалист по кадрам");
    }

    @Test
    void anotherClassTeacherLeadsFromTheDayOfTheList() {
        var school = schools.school();

        MovableClock.on(
                "2026-11-20",
                () -> school.call(
                        () -> register.applyStaff(List.of(teacher("5", "Фокина", "Татьяна", "Романовна", "7А")))));

        var schoolClass = school.call(() -> schools.schoolClass("7А"));
        assertThat(school.call(() -> classes.classTeachersOf(schoolClass, NOVEMBER.minusDays(1))))
                .extracting(PersonName::brief)
                .containsExactly("Лукина В. З.");
        assertThat(school.call(() -> classes.classTeachersOf(schoolClass, NOVEMBER)))
                .extracting(PersonName::brief)
                .containsExactly("Фокина Т. Р.");
    }

    @Test
    void aClassChangedInTheListIsChangedFromThatDay() {
        var school = schools.school();

        var counts = MovableClock.on(
                "2026-11-20",
                () -> school.call(() -> register.applyPupils(List.of(pupil("А-1", "Яковлева", "Анна", "7Б", "1")))));

        assertThat(counts).isEqualTo(new Counts(0, 1, 0));
        var anna = school.call(() -> schools.pupil("А-1"));
        assertThat(school.call(() -> pupils.classOf(anna, NOVEMBER.minusDays(1)))
                        .orElseThrow()
                        .name())
                .isEqualTo("7А");
        assertThat(school.call(() -> pupils.classOf(anna, NOVEMBER))
                        .orElseThrow()
                        .name())
                .isEqualTo("7Б");
    }

    @Test
    void aClassCorrectedBeforeTheYearBeginsWasNeverAnother() {
        var school = schools.school();

        MovableClock.on(
                "2026-08-25",
                () -> school.call(() -> register.applyPupils(List.of(pupil("А-1", "Яковлева", "Анна", "7Б", "1")))));

        var anna = school.call(() -> schools.pupil("А-1"));
        assertThat(school.call(() -> pupils.classOf(anna, LocalDate.parse("2026-09-01")))
                        .orElseThrow()
                        .name())
                .isEqualTo("7Б");
    }

    @Test
    void oneGuardianOfSeveralChildrenIsOnePerson() {
        var school = schools.school();

        var counts = school.call(() -> register.applyGuardians(List.of(
                withSnils("Абрамова", "11223344595", null, "А-3"),
                withSnils("Абрамова", "11223344595", null, "Б-1"),
                guardian("Котова", "Яна", "+79001000009", "А-1"),
                guardian("Котова", "Яна", "+79001000009", "А-2"))));

        assertThat(counts).isEqualTo(new Counts(4, 0, 0));
        var found = school.call(() -> guardians.find("Котова", Part.first(10)));
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.lines())
                .extracting(GuardianLine::person)
                .containsOnly(found.lines().getFirst().person());
        var mother = school.call(() -> guardians.find("Абрамова", Part.first(10)))
                .lines()
                .getFirst()
                .person();
        assertThat(school.call(() -> guardians.childrenOf(mother, NOVEMBER)))
                .extracting(ChildLine::className)
                .containsExactly("7А", "7Б");
    }

    @Test
    void aGuardianOfTheSameNameWithAnotherPhoneIsAnotherPerson() {
        var school = schools.school();

        school.run(() -> register.applyGuardians(List.of(
                guardian("Котова", "Яна", "+79001000008", "А-1"), guardian("Котова", "Яна", "+79001000009", "А-2"))));

        var found = school.call(() -> guardians.find("Котова", Part.first(10))).lines();
        assertThat(found.stream().map(GuardianLine::person).distinct()).hasSize(2);
    }

    @Test
    void aSnilsLearnedLaterIsAddedToTheGuardianOfThatNameAndPhone() {
        var school = schools.school();

        var counts = school.call(
                () -> register.applyGuardians(List.of(withSnils("Яковлева", "11223344595", "+79001000001", "А-1"))));

        assertThat(counts).isEqualTo(new Counts(0, 1, 0));
    }

    @Test
    void aRowWithTheSnilsOfAnotherIsRefused() {
        var school = schools.school();
        school.run(() -> register.applyStaff(List.of(numbered("8", "11223344595"), numbered("9", null))));

        assertThatThrownBy(() -> school.run(() -> register.applyStaff(List.of(numbered("9", "11223344595")))))
                .isInstanceOf(SnilsOfAnother.class);
    }

    @Test
    void anUnknownChildOfAGuardianIsRefusedAndNothingIsWritten() {
        var school = schools.school();

        assertThatThrownBy(() -> school.run(() -> register.applyGuardians(
                        List.of(guardian("Новая", "Ия", "+79001000010", "А-1"), guardian("Новая", "Ия", "+7", "нет")))))
                .isInstanceOf(UnknownPerson.class);
        assertThat(school.call(() -> guardians.find("Новая", Part.first(10))).total())
                .isZero();
    }

    @Test
    void whatAListLeavesEmptyStays() {
        var school = schools.school();
        var anna = school.call(() -> schools.pupil("А-1"));
        var before = school.call(() -> cards.card(anna));
        school.run(() -> cards.change(new PersonCard(
                before.name(),
                before.sex(),
                before.birthDate(),
                null,
                "+79005550000",
                null,
                "ул. Кирова, 1",
                before.version())));

        var counts = school.call(() -> register.applyPupils(List.of(pupil("А-1", "Яковлева", "Анна", "7А", "1"))));

        assertThat(counts).isEqualTo(new Counts(0, 0, 1));
        assertThat(school.call(() -> cards.card(anna)).address()).isEqualTo("ул. Кирова, 1");
        assertThatThrownBy(() -> school.run(() -> cards.change(before))).isInstanceOf(StaleCopy.class);
    }

    @Test
    void anEmptyRegisterTakesItsFirstMemberOfStaffFromTheOffice() {
        var school = schools.empty();
        var row = working("1", "Администратор системы");

        var first = CurrentSchool.<PersonId, RuntimeException>call(school.id(), () -> register.firstOfStaff(row));

        assertThat(school.call(() -> names.of(List.of(first))).get(first).full())
                .isEqualTo("Петухова Анна");
        assertThatThrownBy(() -> CurrentSchool.run(school.id(), () -> register.firstOfStaff(row)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void namesSortAsInRussia() {
        var school = schools.school();

        var line = school.call(() -> pupils.ofClass(schools.schoolClass("7А"), NOVEMBER));

        assertThat(line).extracting(pupil -> pupil.name().familyName()).containsExactly("Абрамов", "Ёлкин", "Яковлева");
    }

    @Test
    void listsComeInPartsAndAreSearched() {
        var school = schools.school();

        var part = school.call(() -> pupils.find("", NOVEMBER, new Part(1, 2)));
        var found = school.call(() -> pupils.find("ковлев", NOVEMBER, Part.first(10)));

        assertThat(part.total()).isEqualTo(4);
        assertThat(part.lines()).hasSize(2);
        assertThat(found.lines()).extracting(PupilLine::fileNumber).containsExactly("А-1");
        assertThat(school.call(() -> pupils.find("100%", NOVEMBER, Part.first(10)))
                        .total())
                .isZero();
        assertThat(school.call(() -> classes.ofYear(year(school), NOVEMBER)))
                .extracting(ClassSummary::pupils)
                .containsExactly(3, 1);
    }

    private YearId year(TestSchool school) {
        return school.call(() -> pupils.classOf(schools.pupil("А-1"), NOVEMBER))
                .orElseThrow()
                .year();
    }

    @Test
    void thePersonsOfOneSchoolAreUnknownInAnother() {
        var north = schools.school();
        var south = schools.school();
        var anna = north.call(() -> schools.pupil("А-1"));

        assertThat(south.call(() -> names.of(List.of(anna)))).isEmpty();
        assertThat(south.call(() -> pupils.classOf(anna, NOVEMBER))).isEmpty();
        assertThatThrownBy(() -> south.run(() -> cards.card(anna))).isInstanceOf(UnknownPerson.class);
    }

    private static StaffRow working(String number, String position) {
        return new StaffRow(
                number,
                "Петухова",
                "Анна",
                null,
                null,
                null,
                List.of(position),
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static StaffRow numbered(String number, String snils) {
        return new StaffRow(
                number,
                "Петухова",
                "Анна",
                null,
                null,
                null,
                List.of(),
                "",
                null,
                null,
                null,
                snils,
                null,
                null,
                null,
                List.of());
    }

    private static GuardianRow withSnils(String familyName, String snils, String phone, String child) {
        return new GuardianRow(familyName, "Мария", null, "мать", snils, phone, null, child, false);
    }
}

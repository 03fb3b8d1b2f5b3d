package app.okrug.onboarding;

import static app.okrug.access.Category.GUARDIAN;
import static app.okrug.access.Category.PUPIL;
import static app.okrug.access.Category.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.identity.Accounts;
import app.okrug.people.Movement;
import app.okrug.people.MovementBook;
import app.okrug.people.Order;
import app.okrug.people.RegisteredPersons;
import app.okrug.people.Unnamed;
import app.okrug.people.UnnamedPupil;
import app.okrug.school.Part;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whose last tie to the school ends loses the membership, by whatever way it ends (T-27).
@PlatformTest
class MembersWhoLeaveTests {

    private static final LocalDate YESTERDAY = LocalDate.parse("2026-11-19");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Order ORDER = new Order("переезд", "12-у", LocalDate.parse("2026-11-18"));

    @Autowired
    SchoolFixture schools;

    @Autowired
    Movement movement;

    @Autowired
    MovementBook book;

    @Autowired
    Unnamed unnamed;

    @Autowired
    RegisteredPersons persons;

    @Autowired
    Accounts accounts;

    @Autowired
    MemberAccounts members;

    @Autowired
    JdbcClient sql;

    private TestSchool school;
    private PersonId anna;
    private PersonId mother;

    @BeforeEach
    void everybodyHasAnAccount() {
        school = schools.school();
        school.run(() -> members.provision());
        anna = school.call(() -> schools.pupil("А-1"));
        mother = school.call(() -> persons.guardians().stream()
                .filter(guardian -> guardian.name().familyName().equals("Яковлева"))
                .findFirst()
                .orElseThrow()
                .person());
    }

    @Test
    void aPupilWhoHasLeftAndHisGuardianLoseTheSchoolAndOthersStay() {
        on("2026-11-20", () -> movement.leave(anna, YESTERDAY, ORDER));

        assertThat(has(anna, PUPIL)).isFalse();
        assertThat(has(mother, GUARDIAN)).isFalse();
        assertThat(has(school.call(() -> schools.pupil("А-2")), PUPIL)).isTrue();
    }

    @Test
    void onTheLastDayThePupilIsStillAMember() {
        on("2026-11-20", () -> movement.leave(anna, TODAY, ORDER));
        assertThat(has(anna, PUPIL)).isTrue();
        assertThat(has(mother, GUARDIAN)).isTrue();

        on("2026-11-21", () -> members.follow(members.wanted()));

        assertThat(has(anna, PUPIL)).isFalse();
        assertThat(has(mother, GUARDIAN)).isFalse();
    }

    @Test
    void aDepartureTakenBackGivesTheMembershipBack() {
        on("2026-11-20", () -> movement.leave(anna, YESTERDAY, ORDER));

        on("2026-11-20", () -> {
            var move = book.find(new MovementBook.Wish(YESTERDAY.minusDays(9), TODAY, "", null), Part.first(10))
                    .lines()
                    .getFirst();
            book.takeBack(Objects.requireNonNull(move.id()), move.version());
        });

        assertThat(has(anna, PUPIL)).isTrue();
        assertThat(has(mother, GUARDIAN)).isTrue();
    }

    @Test
    void whomAListLetsGoIsNoMemberFromTheNextDayOn() {
        on(
                "2026-11-20",
                () -> unnamed.leave(List.of(new UnnamedPupil(anna, "7А", "Яковлева Анна", "А-1")), TODAY, ORDER));

        on("2026-11-21", () -> members.follow(members.wanted()));

        assertThat(has(anna, PUPIL)).isFalse();
        assertThat(has(mother, GUARDIAN)).isFalse();
    }

    @Test
    void aDismissedTeacherWhoseChildStaysIsAGuardianAlone() {
        var teacher = school.call(() -> schools.staff("1"));
        school.run(() -> sql.sql("update people_staff_member set dismissed_on = '2026-11-19' where person = ?")
                .param(teacher.value())
                .update());
        school.run(() -> sql.sql("""
                        insert into people_guardianship (id, guardian, pupil, kinship, starts_on)
                        values (gen_random_uuid(), ?, ?, 'мать', '2026-09-01')
                        """).params(teacher.value(), anna.value()).update());

        on("2026-11-20", () -> members.follow(members.wanted()));

        assertThat(has(teacher, STAFF)).isFalse();
        assertThat(has(teacher, GUARDIAN)).isTrue();
    }

    private boolean has(PersonId person, Category category) {
        return !school.call(() -> accounts.of(List.of(person), category)).isEmpty();
    }

    private void on(String day, Runnable work) {
        MovableClock.on(day, () -> {
            school.run(work);
            return null;
        });
    }
}

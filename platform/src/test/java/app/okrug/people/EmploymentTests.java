package app.okrug.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.Explanations;
import app.okrug.access.PersonId;
import app.okrug.access.RefusalCode;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Target;
import app.okrug.school.StaleCopy;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Rights follow the days of work by themselves (P-16).
@PlatformTest
class EmploymentTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Autowired
    SchoolFixture schools;

    @Autowired
    Employment employment;

    @Autowired
    Explanations explanations;

    @Autowired
    Access access;

    @Autowired
    Assignments assignments;

    private final Actor officer = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);
    private TestSchool school;
    private PersonId teacher;

    @BeforeEach
    void aTeacher() {
        school = schools.school();
        teacher = school.call(() -> schools.staff("1"));
        school.run(() -> assignments.assign(officer.person(), Role.HR, TODAY.minusYears(1), "Приказ № 30-к"));
    }

    @Test
    void fromTheDayAfterTheLastThereAreNoRights() {
        on(TODAY, () -> employment.dismiss(employment.card(teacher), TODAY.plusDays(2), "Приказ № 31-к"));

        assertThat(may(TODAY.plusDays(2))).isTrue();
        assertThat(may(TODAY.plusDays(3))).isFalse();
        school.run(() -> assertThat(explanations
                        .of(teacher, Category.STAFF, Right.TIMETABLE_VIEW, Target.school(), TODAY.plusDays(3))
                        .decision()
                        .toString())
                .contains(RefusalCode.DISMISSED.name()));
        on(TODAY, () -> assertThat(employment.card(teacher).lastDay()).isEqualTo(TODAY.plusDays(2)));
    }

    @Test
    void aDismissalTakenBackGivesEverythingBack() {
        on(TODAY, () -> employment.dismiss(employment.card(teacher), TODAY.minusDays(1), "Приказ № 32-к"));
        assertThat(may(TODAY)).isFalse();

        on(TODAY, () -> employment.dismiss(employment.card(teacher), null, "Приказ № 33-к"));

        assertThat(may(TODAY)).isTrue();
    }

    @Test
    void duringALeaveRightsPauseAndAfterItAreAsBefore() {
        on(
                TODAY,
                () -> employment.leave(
                        teacher, LeaveKind.MATERNITY, TODAY.plusDays(1), TODAY.plusDays(140), "Приказ № 34-к"));

        assertThat(may(TODAY)).isTrue();
        assertThat(may(TODAY.plusDays(1))).isFalse();
        assertThat(reaches(TODAY.plusDays(140))).isFalse();
        assertThat(may(TODAY.plusDays(141))).isTrue();
        on(
                TODAY.plusDays(10),
                () -> employment.endLeave(
                        teacher, employment.card(teacher).leaves().getFirst(), TODAY.plusDays(9), "Приказ № 35-к"));
        assertThat(may(TODAY.plusDays(10))).isTrue();
    }

    @Test
    void aLeaveThatEndsBeforeItBeginsNeverWas() {
        on(TODAY, () -> {
            employment.leave(teacher, LeaveKind.LONG, TODAY, TODAY.plusDays(30), "Приказ № 36-к");
            assertThatThrownBy(() -> employment.leave(
                            teacher, LeaveKind.OTHER, TODAY.plusDays(30), TODAY.plusDays(40), "Приказ № 37-к"))
                    .isInstanceOf(IllegalArgumentException.class);
            var written = employment.card(teacher).leaves().getFirst();
            employment.endLeave(teacher, written, TODAY.minusDays(1), "Приказ № 38-к");

            assertThat(employment.card(teacher).leaves()).isEmpty();
        });
        assertThat(may(TODAY)).isTrue();
    }

    @Test
    void twoWhoWriteAtOnceDoNotOverwriteEachOther() {
        on(TODAY, () -> {
            var seen = employment.card(teacher);
            employment.dismiss(seen, TODAY.plusDays(5), "Приказ № 39-к");

            assertThatThrownBy(() -> employment.dismiss(seen, TODAY.plusDays(9), "Приказ № 40-к"))
                    .isInstanceOf(StaleCopy.class);
        });
    }

    @Test
    void whoMayNotKeepTheRegisterDismissesNobody() {
        var colleague = SchoolFixture.actor(school.call(() -> schools.staff("2")), Category.STAFF);
        MovableClock.on(TODAY.toString(), () -> {
            school.as(colleague, () -> {
                assertThatThrownBy(() -> employment.card(teacher)).isInstanceOf(AccessRefused.class);
                return null;
            });
            return null;
        });
    }

    private boolean may(LocalDate day) {
        var actor = SchoolFixture.actor(teacher, Category.STAFF);
        return MovableClock.on(
                day.toString(),
                () -> school.<Boolean, RuntimeException>as(
                        actor, () -> access.allows(Right.TIMETABLE_VIEW, Target.school())));
    }

    private boolean reaches(LocalDate day) {
        var actor = SchoolFixture.actor(teacher, Category.STAFF);
        return MovableClock.on(
                day.toString(),
                () -> school.<Boolean, RuntimeException>as(
                        actor, () -> !access.reach(Right.TIMETABLE_VIEW).nothing()));
    }

    private void on(LocalDate day, Runnable work) {
        MovableClock.on(day.toString(), () -> {
            school.as(officer, () -> {
                work.run();
                return null;
            });
            return null;
        });
    }
}

package app.okrug.incidents;

import static app.okrug.access.Category.PUPIL;
import static app.okrug.access.Category.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.identity.Accounts;
import app.okrug.identity.NewMember;
import app.okrug.identity.NotOneself;
import app.okrug.identity.SchoolMembers;
import app.okrug.identity.UserState;
import app.okrug.regulation.RegulationStart;
import app.okrug.school.StaleCopy;
import app.okrug.school.WorkingDays;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Anna of 7А and her teacher have accounts; the act is that of 001, whose ¶6.3 gives one working day.
@PlatformTest
class IncidentTests {

    private static final String FRIDAY = "2026-09-11";
    private static final LocalDate MONDAY = LocalDate.parse("2026-09-14");

    @Autowired
    SchoolFixture schools;

    @Autowired
    RegulationStart regulation;

    @Autowired
    Accounts accounts;

    @Autowired
    SchoolMembers members;

    @Autowired
    Incidents incidents;

    @Autowired
    WorkingDays workingDays;

    private TestSchool school;
    private Actor anna;
    private Actor lukina;

    @BeforeEach
    void aSchoolOfFiveDays() {
        school = schools.school();
        school.run(() -> regulation.begin("001"));
        anna = member(school.call(() -> schools.pupil("А-1")), PUPIL);
        lukina = member(school.call(() -> schools.staff("1")), STAFF);
    }

    @Test // 001 ¶6.3
    void aReportForSomebodyShutsTheDoorAndRunsAClockOfAWorkingDay() {
        var id = on(
                FRIDAY,
                administrator(),
                () -> incidents.reportFor(
                        anna.account(), wish(IncidentKind.STOLEN, "Заходил одноклассник", "2026-09-10")));

        var line = on(FRIDAY, administrator(), () -> incidents.get(id));
        assertThat(line.who()).isEqualTo("Яковлева Анна");
        assertThat(line.reportDue()).isEqualTo(LocalDate.parse(FRIDAY));
        assertThat(line.reportedLate()).isFalse();
        assertThat(line.settleDue()).isEqualTo(MONDAY);
        assertThat(line.passwordTaken()).isTrue();
        assertThat(on(FRIDAY, administrator(), () -> members.of(anna.account())))
                .allMatch(member -> member.state() != UserState.ACTIVE);
    }

    @Test
    void whatIsReportedTooLateAndSettledTooLateIsShown() {
        on(
                FRIDAY,
                administrator(),
                () -> incidents.reportFor(anna.account(), wish(IncidentKind.LOST, "Потерян листок", "2026-09-08")));

        assertThat(on(FRIDAY, administrator(), () -> incidents.all(true)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.reportedLate()).isTrue();
                    assertThat(line.overdue()).isFalse();
                });
        assertThat(on("2026-09-14", administrator(), () -> incidents.all(true))
                        .getFirst()
                        .overdue())
                .isFalse();
        assertThat(on("2026-09-15", administrator(), () -> incidents.all(true))
                        .getFirst()
                        .overdue())
                .isTrue();
    }

    @Test
    void itIsSettledOnceWithAWordAboutWhatWasDone() {
        var id = on(
                FRIDAY,
                administrator(),
                () -> incidents.reportFor(anna.account(), wish(IncidentKind.LOST, "Потерян листок", FRIDAY)));

        assertThatThrownBy(() -> settle(id, " ")).isInstanceOf(UnfitIncident.class);
        settle(id, "Выдан новый код");
        assertThatThrownBy(() -> settle(id, "Ещё раз")).isInstanceOf(StaleCopy.class);

        assertThat(on(FRIDAY, administrator(), () -> incidents.all(true))).isEmpty();
        assertThat(on(FRIDAY, administrator(), () -> incidents.waiting())).isZero();
        assertThat(on(FRIDAY, administrator(), () -> incidents.all(false)))
                .singleElement()
                .satisfies(line -> assertThat(line.note()).isEqualTo("Выдан новый код"));
    }

    @Test
    void withoutWordsOrBeforeItHappenedNothingIsReported() {
        assertThatThrownBy(() -> on(
                        FRIDAY,
                        administrator(),
                        () -> incidents.reportFor(anna.account(), wish(IncidentKind.LOST, " ", FRIDAY))))
                .isInstanceOf(UnfitIncident.class);
        assertThatThrownBy(() -> on(
                        FRIDAY,
                        administrator(),
                        () -> incidents.reportFor(anna.account(), wish(IncidentKind.LOST, "Завтра", "2026-09-12"))))
                .isInstanceOf(UnfitIncident.class);
        assertThat(on(FRIDAY, administrator(), () -> incidents.all(false))).isEmpty();
    }

    @Test
    void nobodyElseReportsForOthersOrReadsAndNotOfAnotherSchool() {
        var other = schools.school();
        var id = on(
                FRIDAY,
                administrator(),
                () -> incidents.reportFor(anna.account(), wish(IncidentKind.LOST, "Потерян листок", FRIDAY)));

        assertThatThrownBy(() -> on(
                        FRIDAY,
                        lukina,
                        () -> incidents.reportFor(anna.account(), wish(IncidentKind.LOST, "Потерян листок", FRIDAY))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> on(FRIDAY, lukina, () -> incidents.all(true))).isInstanceOf(AccessRefused.class);
        assertThat(on(FRIDAY, lukina, () -> incidents.waiting())).isZero();
        assertThat(other.<List<IncidentLine>, RuntimeException>call(() -> incidents.all(false)))
                .isEmpty();
        assertThatThrownBy(() -> other.<IncidentLine, RuntimeException>call(() -> incidents.get(id)))
                .isInstanceOf(UnknownIncident.class);
    }

    @Test
    void nobodyReportsTheOwnAccountAsAnothers() {
        var own = member(administrator().person(), STAFF);
        var acting = new Actor(own.account(), administrator().person(), STAFF);

        assertThatThrownBy(() -> on(
                        FRIDAY,
                        acting,
                        () -> incidents.reportFor(own.account(), wish(IncidentKind.LOST, "Потерян листок", FRIDAY))))
                .isInstanceOf(NotOneself.class);
        assertThat(on(FRIDAY, administrator(), () -> incidents.all(false))).isEmpty();
    }

    @Test
    void weekendsAndPublicHolidaysAreNoWorkingDays() {
        assertThat(after("2026-09-11", 1)).isEqualTo(MONDAY);
        assertThat(after("2026-09-11", 0)).isEqualTo(LocalDate.parse("2026-09-11"));
        assertThat(after("2026-11-03", 1)).isEqualTo(LocalDate.parse("2026-11-05"));
        assertThat(after("2026-12-31", 1)).isEqualTo(LocalDate.parse("2027-01-11"));
        assertThat(after("2026-10-26", 1)).isEqualTo(LocalDate.parse("2026-10-27"));
    }

    private LocalDate after(String day, int days) {
        return school.<LocalDate, RuntimeException>call(() -> workingDays.after(LocalDate.parse(day), days));
    }

    private Actor administrator() {
        return school.administrator();
    }

    private void settle(IncidentId id, String note) {
        on(FRIDAY, administrator(), () -> {
            incidents.settle(id, note, 0);
            return id;
        });
    }

    private static IncidentWish wish(IncidentKind kind, String words, String learned) {
        return new IncidentWish(kind, words, LocalDate.parse(learned));
    }

    private Actor member(PersonId person, Category category) {
        return school.<Actor, RuntimeException>call(() -> {
            accounts.provision(List.of(new NewMember(person, category, "Яковлева Анна", null)));
            return new Actor(accounts.of(List.of(person), category).getFirst().account(), person, category);
        });
    }

    private <T> T on(String day, Actor actor, Supplier<T> work) {
        return MovableClock.<T, RuntimeException>on(day, () -> school.<T, RuntimeException>as(actor, work::get));
    }
}

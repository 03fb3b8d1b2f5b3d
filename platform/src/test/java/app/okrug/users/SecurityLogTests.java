package app.okrug.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.okrug.access.AccessRefused;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.EventLog;
import app.okrug.access.Role;
import app.okrug.audit.EventWish;
import app.okrug.identity.Accounts;
import app.okrug.identity.NewMember;
import app.okrug.identity.SchoolMembers;
import app.okrug.people.RegisteredPersons;
import app.okrug.regulation.RegulationStart;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.users.SecurityLog.Record;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What was done in a school and with its users, as those read it who watch over it.
@PlatformTest
class SecurityLogTests {

    private static final EventWish ALL = new EventWish("", "", null, null);

    @Autowired
    SchoolFixture schools;

    @Autowired
    RegulationStart regulation;

    @Autowired
    RegisteredPersons persons;

    @Autowired
    Accounts accounts;

    @Autowired
    Assignments assignments;

    @Autowired
    SchoolMembers members;

    @Autowired
    EventLog events;

    @Autowired
    SecurityLog log;

    private TestSchool school;

    @BeforeEach
    void pupilsHaveAccounts() {
        school = filled();
    }

    @Test
    void whatWasDoneToUsersIsToldByTheirNames() {
        keepOut(school, "А-1");

        assertThat(in("2026-11-20", school, () -> log.lines(Record.USERS, ALL, Long.MAX_VALUE, 100)))
                .extracting(EventLine::action, EventLine::about)
                .containsExactly(tuple("identity.blocked_here", "Яковлева Анна"));
        assertThat(users("яковл")).hasSize(1);
        assertThat(users("жуков")).isEmpty();
    }

    @Test
    void whatHappenedInAnotherSchoolIsNotRead() {
        var other = filled();
        keepOut(other, "А-1");

        assertThat(users("")).isEmpty();
    }

    @Test
    void changesOfTheSchoolAreNarrowedBySectionAndDays() {
        in("2026-11-20", school, () -> {
            assignments.assign(schools.staff("1"), Role.SECRETARY, LocalDate.parse("2026-11-20"), "приказ");
            return true;
        });

        assertThat(changes(new EventWish("access.role", "", day("2026-11-20"), null)))
                .extracting(EventLine::about)
                .containsExactly("Лукина Варвара Захаровна");
        assertThat(changes(new EventWish("closing.", "", null, null))).isEmpty();
        assertThat(changes(new EventWish("access.role", "", day("2026-11-20"), day("2026-11-21"))))
                .hasSize(1);
        assertThat(changes(new EventWish("access.role", "", day("2026-11-21"), null)))
                .isEmpty();
        assertThat(changes(new EventWish("access.role", "", null, day("2026-11-20"))))
                .as("the roles of August")
                .hasSize(2);
    }

    @Test // T-40, S-16
    void theTableHoldsNoFormulaAndThatItWasTakenIsRecorded() {
        keepOut(school, "А-1");

        var table = in("2026-11-20", school, () -> log.table(Record.USERS, ALL, List.of("=1+1", "Кто")));

        assertThat(new String(table, StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"'=1+1\";\"Кто\"")
                .contains("\"identity.blocked_here\";\"Яковлева Анна\"");
        assertThat(in(
                        "2026-11-20",
                        school,
                        () -> events.ofSchool(new EventWish("users.log_exported", "", null, null), Long.MAX_VALUE, 10)))
                .singleElement()
                .satisfies(line -> assertThat(line.details()).containsEntry("lines", 1));
    }

    @Test
    void aTeacherReadsAndTakesNothing() {
        var teacher = SchoolFixture.actor(in("2026-11-20", school, () -> schools.staff("1")), Category.STAFF);

        assertThatThrownBy(() -> school.as(teacher, () -> log.lines(Record.SCHOOL, ALL, Long.MAX_VALUE, 10)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(teacher, () -> log.table(Record.USERS, ALL, List.of())))
                .isInstanceOf(AccessRefused.class);
    }

    private TestSchool filled() {
        var one = schools.school();
        one.run(() -> {
            regulation.begin("001");
            accounts.provision(persons.pupils().stream()
                    .map(pupil -> new NewMember(
                            pupil.person(), Category.PUPIL, pupil.name().full(), null))
                    .toList());
        });
        return one;
    }

    private void keepOut(TestSchool at, String pupil) {
        in("2026-11-20", at, () -> {
            var account = accounts.of(List.of(schools.pupil(pupil)), Category.PUPIL)
                    .getFirst()
                    .account();
            members.blockHere(account, "по заявлению");
            return true;
        });
    }

    private List<EventLine> users(String words) {
        return in(
                "2026-11-20",
                school,
                () -> log.lines(Record.USERS, new EventWish("", words, null, null), Long.MAX_VALUE, 100));
    }

    private List<EventLine> changes(EventWish wish) {
        return in("2026-11-20", school, () -> log.lines(Record.SCHOOL, wish, Long.MAX_VALUE, 100));
    }

    private static Instant day(String day) {
        return LocalDate.parse(day)
                .atTime(LocalTime.MIN)
                .atZone(ZoneId.of("Asia/Novokuznetsk"))
                .toInstant();
    }

    private static <T> T in(String day, TestSchool at, Supplier<T> work) {
        return MovableClock.on(day, () -> at.call(work::get));
    }
}

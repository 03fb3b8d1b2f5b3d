package app.okrug.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Role;
import app.okrug.identity.Accounts;
import app.okrug.identity.NewMember;
import app.okrug.people.RegisteredPersons;
import app.okrug.people.RegisteredPersons.Registered;
import app.okrug.regulation.RegulationStart;
import app.okrug.school.Part;
import app.okrug.slips.ActivationSlips;
import app.okrug.slips.Again;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Accounts and the register side by side.
@PlatformTest
class UserListTests {

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
    ActivationSlips slips;

    @Autowired
    UserList users;

    private TestSchool school;

    @BeforeEach
    void everybodyHasAnAccount() {
        school = schools.school();
        school.run(() -> {
            regulation.begin("001");
            accounts.provision(members());
        });
    }

    @Test
    void aLineSaysWhatSomebodyIsInTheSchool() {
        assertThat(ties("яковлева")).containsExactlyInAnyOrder(List.of("7А"), List.of("мать: Яковлева Анна, 7А"));
        assertThat(ties("лукина")).containsExactly(List.of("Учитель"));
    }

    @Test
    void aClassIsItsPupilsTheirGuardiansAndWhoLeadsIt() {
        var sevenA = in(() -> schools.schoolClass("7А"));

        var names = names(new UserWish("", null, null, null, sevenA, null));

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "Яковлева Анна",
                        "Ёлкин Пётр",
                        "Абрамов Иван",
                        "Яковлева Мария",
                        "Ёлкина Нина",
                        "Лукина Варвара Захаровна");
        assertThat(names(new UserWish("", Category.GUARDIAN, null, null, sevenA, null)))
                .containsExactlyInAnyOrder("Яковлева Мария", "Ёлкина Нина");
    }

    @Test
    void aRoleIsWhoHoldsItToday() {
        in(() -> {
            assignments.assign(schools.staff("2"), Role.SECRETARY, LocalDate.parse("2026-11-01"), "приказ");
            assignments.assign(schools.staff("1"), Role.SECRETARY, LocalDate.parse("2026-12-01"), "приказ");
            return true;
        });

        assertThat(names(new UserWish("", null, null, null, null, Role.SECRETARY)))
                .containsExactly("Осипов Борис Ильич");
    }

    @Test
    void slipsAreOneDocumentForWhomeverWasChosen() {
        var chosen = Map.of(
                Category.PUPIL, Set.of(in(() -> schools.pupil("А-1"))),
                Category.STAFF, Set.of(in(() -> schools.staff("1"))));

        var printed = in(() -> slips.ofPeople(chosen, Again.ONLY_NEW));

        assertThat(printed.count()).isEqualTo(2);
        assertThat(in(() -> slips.ofPeople(chosen, Again.ONLY_NEW)).count()).isZero();
        assertThat(in(() -> slips.ofPeople(chosen, Again.EVERYBODY)).count()).isEqualTo(2);
    }

    @Test
    void aTeacherSeesNoListAndPrintsNothing() {
        var teacher = SchoolFixture.actor(in(() -> schools.staff("1")), Category.STAFF);
        var chosen = Map.of(Category.STAFF, Set.<PersonId>of(teacher.person()));

        assertThatThrownBy(() -> school.as(teacher, () -> users.find(UserWish.ALL, Part.first(10))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(teacher, () -> slips.ofPeople(chosen, Again.EVERYBODY)))
                .isInstanceOf(AccessRefused.class);
    }

    private List<List<String>> ties(String words) {
        return in(() -> users.find(new UserWish(words, null, null, null, null, null), Part.first(10))).lines().stream()
                .map(UserLine::ties)
                .toList();
    }

    private List<String> names(UserWish wish) {
        return in(() -> users.find(wish, Part.first(50))).lines().stream()
                .map(UserLine::name)
                .toList();
    }

    private List<NewMember> members() {
        var members = new ArrayList<NewMember>();
        add(members, persons.staff(), Category.STAFF);
        add(members, persons.pupils(), Category.PUPIL);
        add(members, persons.guardians(), Category.GUARDIAN);
        return members;
    }

    private static void add(List<NewMember> members, List<Registered> registered, Category category) {
        registered.forEach(person -> members.add(
                new NewMember(person.person(), category, person.name().full(), null)));
    }

    private <T> T in(Supplier<T> work) {
        return MovableClock.on("2026-11-20", () -> school.call(work::get));
    }
}

package app.okrug.identity;

import static app.okrug.access.Category.GUARDIAN;
import static app.okrug.access.Category.PUPIL;
import static app.okrug.access.Category.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityWebTest
class AccountsTests {

    private static final List<String> FAMILIES = List.of("Иванов", "Петров", "Сидоров", "Кузнецов", "Щукин");

    @Autowired
    TestSchools schools;

    @Autowired
    Accounts accounts;

    @Autowired
    Users users;

    @Autowired
    OfficeJoins joins;

    @Autowired
    AccountReads reads;

    @Autowired
    ControlPlane control;

    @Test
    void fifteenHundredPeopleCanSignInAfterAnImport() {
        var school = schools.school();
        var members = IntStream.range(0, 1500)
                .mapToObj(index -> new NewMember(
                        new PersonId(UUID.randomUUID()),
                        index % 3 == 0 ? PUPIL : GUARDIAN,
                        FAMILIES.get(index % 5) + " Имя" + index + " Отчество",
                        null))
                .toList();
        provision(schools.school(), List.of(new NewMember(new PersonId(UUID.randomUUID()), STAFF, "Первый Я", null)));

        var first = provision(school, members);
        var second = provision(school, members);

        assertThat(first).isEqualTo(new Provisioned(1500, 0, 0, 0));
        assertThat(second).isEqualTo(new Provisioned(0, 0, 0, 1500));
        assertThat(reads.lines(school))
                .extracting(AccountLine::login)
                .hasSize(1500)
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameNameInAnotherSchoolIsAnotherAccount() {
        var north = schools.stranger(schools.school(), GUARDIAN, "Одинакова Яна Яновна");
        var south = schools.stranger(schools.school(), GUARDIAN, "Одинакова Яна Яновна");

        assertThat(south.account()).isNotEqualTo(north.account());
        assertThat(List.of(north.login(), south.login())).containsExactly("odinakova.y", "odinakova.yy");
    }

    @Test
    void whoComesBackToTheSchoolHasTheOldAccount() {
        var pupil = schools.stranger(schools.school(), PUPIL, "Вернувшийся Яков");
        end(pupil);
        assertThat(lines(pupil)).isEmpty();

        var returned =
                provision(pupil.school(), List.of(new NewMember(pupil.person(), PUPIL, "Вернувшийся Яков", null)));

        assertThat(returned).isEqualTo(new Provisioned(0, 0, 1, 0));
        assertThat(lines(pupil)).extracting(AccountLine::account).containsExactly(pupil.account());
    }

    @Test
    void endingTakesThisMembershipAlone() {
        var teacher = schools.stranger(schools.school(), STAFF, "Уволенная Яна");
        schools.member(teacher.school(), teacher.person(), GUARDIAN, "Уволенная Яна");

        end(teacher);

        assertThat(reads.memberships(teacher.account()))
                .extracting(Membership::category)
                .containsExactly(GUARDIAN);
    }

    @Test
    void aWishMakesTheLogin() {
        var person = new PersonId(UUID.randomUUID());
        var school = schools.school();

        provision(school, List.of(new NewMember(person, STAFF, "Ёж Ёлка", "Желаемов Пётр")));

        assertThat(CurrentSchool.call(school, () -> accounts.of(List.of(person), STAFF)))
                .extracting(AccountLine::login)
                .containsExactly("zhelayemov.p");
    }

    @Test
    void usersAreShownToThoseAloneWhoMaySeeThem() {
        var teacher = schools.stranger(schools.school(), STAFF, "Любопытный Ян");

        assertThatThrownBy(() -> as(teacher, users::all)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> as(teacher, () -> {
                    users.block(teacher.account());
                    return true;
                }))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theOfficeJoinsTwoAccountsOfOnePerson() {
        var north = schools.someone(schools.school(), GUARDIAN, "Объединённая Яна");
        var south = schools.someone(schools.school(), GUARDIAN, "Объединённая Яна");

        assertThatThrownBy(() -> joins.join(north.account(), south.account(), "паспорт"))
                .isInstanceOf(AccessRefused.class);
        CurrentOperator.run(
                new Operator(new UserId(UUID.randomUUID())),
                () -> joins.join(north.account(), south.account(), "паспорт"));

        assertThat(reads.memberships(north.account())).hasSize(2);
        assertThat(reads.signedIn(south.account())).isEmpty();
    }

    private static <T> T as(TestSchools.Someone someone, Supplier<T> work) {
        var actor = new Actor(someone.account(), someone.person(), someone.category());
        return CurrentActor.call(someone.school(), actor, work::get);
    }

    private Provisioned provision(SchoolId school, List<NewMember> members) {
        return CurrentSchool.call(school, () -> accounts.provision(members));
    }

    private void end(TestSchools.Someone someone) {
        CurrentSchool.run(someone.school(), () -> accounts.end(List.of(someone.person()), someone.category()));
    }

    private List<AccountLine> lines(TestSchools.Someone someone) {
        Category category = someone.category();
        return CurrentSchool.call(someone.school(), () -> accounts.of(List.of(someone.person()), category));
    }
}

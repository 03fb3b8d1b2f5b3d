package app.okrug.identity;

import static app.okrug.access.Category.GUARDIAN;
import static app.okrug.access.Category.PUPIL;
import static app.okrug.access.Category.STAFF;
import static app.okrug.identity.TestSchools.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.identity.TestSchools.Someone;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two accounts in two schools made one by the office, and parted again.
@IdentityWebTest
class OfficeJoinTests {

    private static final String PAPERS = "паспорт, свидетельства о рождении";

    @LocalServerPort
    int port;

    @Autowired
    TestSchools schools;

    @Autowired
    OfficeJoins joins;

    @Autowired
    AccountMerges merges;

    @Autowired
    Operators operators;

    @Autowired
    AccountChanges changes;

    @Autowired
    SchoolMemberships memberships;

    @Autowired
    ControlPlane control;

    @Autowired
    MovableClock clock;

    private SchoolId north;
    private SchoolId south;
    private Someone kept;
    private Someone given;

    @BeforeEach
    void aMotherWithChildrenInTwoSchools() {
        north = schools.school();
        south = schools.school();
        kept = schools.someone(north, GUARDIAN, "Двоева Инна");
        given = schools.someone(south, GUARDIAN, "Двоева Инна Петровна");
    }

    @AfterEach
    void theClockGoesRightAgain() {
        clock.reset();
    }

    @Test
    void theOfficeSeesWhichSchoolsALoginOpensAndItIsOnRecord() {
        var side = as(() -> joins.find(" " + kept.login().toUpperCase() + " ")).orElseThrow();

        assertThat(side.displayName()).isEqualTo("Двоева Инна");
        assertThat(side.places())
                .singleElement()
                .satisfies(place -> assertThat(place.category()).isEqualTo(GUARDIAN));
        assertThat(noted(kept)).contains("identity.looked_at");
        assertThat(as(() -> joins.find("nobody.of.here"))).isEmpty();
    }

    @Test
    void theKeptLoginOpensBothSchoolsAndTheOtherIsOutAtOnce() {
        var open = signedIn(given);

        join(kept, given);

        assertThat(open.get("/api/test/where").statusCode()).isEqualTo(401);
        assertThat(new Browser(port).signIn(given.login(), PASSWORD).statusCode())
                .isEqualTo(401);
        assertThat(as(() -> joins.find(kept.login())).orElseThrow().schools()).hasSize(2);
        assertThat(noted(kept)).contains("identity.merged");
        assertThat(as(joins::returnable))
                .filteredOn(line -> line.kept().equals(kept.account()))
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo(PAPERS));
    }

    @Test
    void withinADayTheyArePartedAndAfterItNot() {
        var merge = join(kept, given);
        clock.forward(Duration.ofHours(23));

        run(() -> joins.undo(merge));

        assertThat(signedIn(given).get("/api/me").body()).contains("\"category\":\"guardian\"");
        assertThat(as(() -> joins.find(kept.login())).orElseThrow().schools()).hasSize(1);
        assertThat(noted(kept)).contains("identity.merge_undone");
        assertThatThrownBy(() -> run(() -> joins.undo(merge))).isInstanceOf(MergeIsOver.class);

        var again = join(kept, given);
        clock.forward(Duration.ofHours(25));
        assertThatThrownBy(() -> run(() -> joins.undo(again))).isInstanceOf(MergeIsOver.class);
    }

    @Test
    void aPupilWhoChangedSchoolsIsOnePersonAndAPupilAndAGrownUpAreNot() {
        var here = schools.someone(north, PUPIL, "Двоев Олег");
        var there = schools.someone(south, PUPIL, "Двоев Олег");

        assertThat(fault(here, there)).isNull();
        assertThat(fault(here, given)).isEqualTo(JoinFault.PUPIL);
        var twin = schools.someone(north, PUPIL, "Двоев Олег");
        assertThat(fault(here, twin)).isEqualTo(JoinFault.PUPIL);
        assertThatThrownBy(() -> join(here, given))
                .isInstanceOfSatisfying(
                        UnfitJoin.class, unfit -> assertThat(unfit.fault()).isEqualTo(JoinFault.PUPIL));
    }

    @Test
    void whatIsNotForTheOfficeIsSaidByItsName() {
        var neighbour = schools.someone(north, STAFF, "Двоева Инна");
        assertThat(fault(kept, neighbour)).isEqualTo(JoinFault.ONE_SCHOOL);
        assertThat(fault(kept, kept)).isEqualTo(JoinFault.SAME);

        var colleague = operators.open("joins." + UUID.randomUUID().toString().substring(0, 8), "Коллегова");
        assertThat(as(() -> joins.fault(side(kept.account()), side(colleague)))).hasValue(JoinFault.OPERATOR);
        assertThat(CurrentOperator.<Boolean, RuntimeException>call(
                        new Operator(kept.account()),
                        () -> joins.fault(side(kept.account()), side(given.account()))
                                .filter(JoinFault.ONESELF::equals)
                                .isPresent()))
                .isTrue();

        changes.block(given.account());
        assertThat(fault(kept, given)).isEqualTo(JoinFault.BLOCKED);
        join(kept, neighbour, JoinFault.ONE_SCHOOL);
        join(kept, given, JoinFault.BLOCKED);
    }

    @Test
    void whoIsJoinedAlreadyIsNobodyOfHisOwn() {
        join(kept, given);
        var third = schools.someone(south, GUARDIAN, "Двоева Инна");

        assertThat(fault(third, given)).isEqualTo(JoinFault.NOBODY);
    }

    @Test
    void aSchoolPartsNothingThatTheOfficeJoined() {
        var merge = join(kept, given);
        var staff = schools.someone(south, STAFF, "Админова Яна");

        assertThatThrownBy(() -> CurrentActor.run(
                        south, new Actor(staff.account(), staff.person(), STAFF), () -> merges.undo(merge)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> CurrentActor.run(
                        south,
                        new Actor(staff.account(), staff.person(), STAFF),
                        () -> joins.join(kept.account(), given.account(), PAPERS)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theClosedAccountGoesWithTheLastSchoolOfTheKeptOne() {
        join(kept, given);

        memberships.remove(south);
        assertThat(accounts()).isEqualTo(2);

        memberships.remove(north);
        assertThat(accounts()).isZero();
    }

    private int accounts() {
        return control.sql()
                .sql("select count(*) from identity_account where id in (?, ?)")
                .params(kept.account().value(), given.account().value())
                .query(Integer.class)
                .single();
    }

    private JoinFault fault(Someone one, Someone other) {
        return as(() -> joins.fault(side(one.account()), side(other.account()))).orElse(null);
    }

    private JoinSide side(UserId account) {
        var login = control.sql()
                .sql("select login from identity_account where id = ?")
                .param(account.value())
                .query((row, _) -> row.getString("login"))
                .single();
        return joins.find(login).orElseThrow();
    }

    private void join(Someone stays, Someone goes, JoinFault fault) {
        assertThatThrownBy(() -> join(stays, goes))
                .isInstanceOfSatisfying(
                        UnfitJoin.class, unfit -> assertThat(unfit.fault()).isEqualTo(fault));
    }

    private MergeId join(Someone stays, Someone goes) {
        return as(() -> joins.join(stays.account(), goes.account(), PAPERS));
    }

    private static <T> T as(Supplier<T> work) {
        return CurrentOperator.<T, RuntimeException>call(new Operator(new UserId(UUID.randomUUID())), work::get);
    }

    private static void run(Runnable work) {
        CurrentOperator.run(new Operator(new UserId(UUID.randomUUID())), work);
    }

    private Browser signedIn(Someone someone) {
        var browser = new Browser(port);
        assertThat(browser.signIn(someone.login(), PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }

    private List<String> noted(Someone someone) {
        return control.sql()
                .sql("select action from audit_platform_event where subject = ? order by number")
                .param(someone.account().value().toString())
                .query((row, _) -> row.getString("action"))
                .list();
    }
}

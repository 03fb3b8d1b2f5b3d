package app.okrug.identity;

import static app.okrug.access.Category.GUARDIAN;
import static app.okrug.access.Category.PUPIL;
import static app.okrug.access.Category.STAFF;
import static app.okrug.identity.TestSchools.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.identity.TestSchools.Someone;
import app.okrug.regulation.RegulationStart;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two accounts of one person made one, and parted again.
@IdentityWebTest
class AccountMergesTests {

    @LocalServerPort
    int port;

    @Autowired
    TestSchools schools;

    @Autowired
    AccountMerges merges;

    @Autowired
    SchoolMembers members;

    @Autowired
    RegulationStart regulation;

    @Autowired
    Assignments assignments;

    @Autowired
    SchoolMemberships memberships;

    @Autowired
    ControlPlane control;

    @Autowired
    MovableClock clock;

    private SchoolId school;
    private Someone administrator;
    private Someone kept;
    private Someone given;

    @BeforeEach
    void aTeacherWhoStandsThereAsAMotherToo() {
        school = schools.school();
        administrator = schools.someone(school, STAFF, "Админова Анна");
        CurrentSchool.run(school, () -> {
            regulation.begin("001");
            CurrentOperator.run(
                    new Operator(new UserId(UUID.randomUUID())),
                    () -> assignments.open(administrator.person(), "opening"));
        });
        kept = schools.someone(school, STAFF, "Двоева Инна");
        given = schools.someone(school, GUARDIAN, "Двоева Инна");
    }

    @AfterEach
    void theClockGoesRightAgain() {
        clock.reset();
    }

    @Test
    void theKeptAccountIsBothAndTheOtherIsOutAtOnce() {
        var open = signedIn(given);

        merge(kept, given);

        assertThat(where(open)).isEqualTo(401);
        assertThat(new Browser(port).signIn(given.login(), PASSWORD).statusCode())
                .isEqualTo(401);
        assertThat(signedIn(kept).get("/api/me").body())
                .contains("\"category\":\"staff\"", "\"category\":\"guardian\"");
        assertThat(as(() -> members.of(kept.account())))
                .extracting(MemberLine::person)
                .containsExactlyInAnyOrder(kept.person(), given.person());
        assertThat(as(() -> merges.returnable()))
                .singleElement()
                .satisfies(line -> assertThat(line.givenLogin()).isEqualTo(given.login()));
        assertThat(noted(kept)).contains("identity.merged");
    }

    @Test
    void withinADayEverythingIsAsBefore() {
        var merge = merge(kept, given);

        clock.forward(Duration.ofHours(23));
        run(() -> merges.undo(merge));

        assertThat(as(() -> members.of(kept.account())))
                .extracting(MemberLine::person)
                .containsExactly(kept.person());
        assertThat(signedIn(given).get("/api/me").body()).contains("\"category\":\"guardian\"");
        assertThat(as(() -> merges.returnable())).isEmpty();
        assertThat(noted(kept)).contains("identity.merge_undone");
        assertThatThrownBy(() -> run(() -> merges.undo(merge))).isInstanceOf(MergeIsOver.class);
    }

    @Test
    void afterADayItStands() {
        var merge = merge(kept, given);

        clock.forward(Duration.ofHours(25));

        assertThat(as(() -> merges.returnable())).isEmpty();
        assertThatThrownBy(() -> run(() -> merges.undo(merge))).isInstanceOf(MergeIsOver.class);
    }

    @Test
    void whatWasBuiltOnIsNotTakenBack() {
        var third = schools.someone(school, GUARDIAN, "Двоева Инна");
        var first = merge(kept, given);
        merge(third, kept);

        assertThatThrownBy(() -> run(() -> merges.undo(first))).isInstanceOf(MergeIsOver.class);
        assertThat(as(() -> members.of(third.account()))).hasSize(3);
    }

    @Test
    void schoolsMergeNobodyWhoGoesElsewhereToo() {
        var there = schools.someone(schools.school(), GUARDIAN, "Двоева Инна");
        assertThatThrownBy(() -> merge(kept, there)).isInstanceOf(UnknownAccount.class);
        assertThatThrownBy(() -> merge(there, kept)).isInstanceOf(UnknownAccount.class);

        schools.join(given, there);
        assertThatThrownBy(() -> merge(kept, given)).isInstanceOf(UnknownAccount.class);
    }

    @Test
    void oneselfAPupilAndWhoIsKeptOutAreNotMerged() {
        var pupil = schools.someone(school, PUPIL, "Двоева Инна");
        var blocked = schools.someone(school, GUARDIAN, "Двоева Инна");
        run(() -> members.blockHere(blocked.account(), "ссора"));

        assertThatThrownBy(() -> merge(administrator, given)).isInstanceOf(NotOneself.class);
        assertThatThrownBy(() -> merge(given, administrator)).isInstanceOf(NotOneself.class);
        assertThatThrownBy(() -> merge(given, given)).isInstanceOf(UnfitMerge.class);
        assertThatThrownBy(() -> merge(kept, pupil)).isInstanceOf(UnfitMerge.class);
        assertThatThrownBy(() -> merge(kept, blocked)).isInstanceOf(UnfitMerge.class);
        assertThatThrownBy(() -> as(() -> merges.merge(kept.account(), given.account(), " ")))
                .isInstanceOf(UnfitMerge.class);
    }

    @Test
    void whoMayNotManageUsersMergesAndPartsNothing() {
        var merge = merge(kept, given);
        var teacher = schools.someone(school, STAFF, "Учителева Инна");
        var other = schools.someone(school, GUARDIAN, "Двоева Инна");

        assertThatThrownBy(() -> by(teacher, () -> merges.merge(kept.account(), other.account(), "хочу")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> by(teacher, () -> {
                    merges.undo(merge);
                    return true;
                }))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> by(teacher, merges::returnable)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void anotherSchoolPartsNothing() {
        var merge = merge(kept, given);
        school = schools.school();
        administrator = schools.someone(school, STAFF, "Админова Яна");
        CurrentSchool.run(school, () -> {
            regulation.begin("001");
            CurrentOperator.run(
                    new Operator(new UserId(UUID.randomUUID())),
                    () -> assignments.open(administrator.person(), "opening"));
        });

        assertThatThrownBy(() -> run(() -> merges.undo(merge))).isInstanceOf(MergeIsOver.class);
        assertThat(as(() -> merges.returnable())).isEmpty();
    }

    @Test
    void ofTwoMergesAtOnceOneHappens() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(
                    List.<Callable<Boolean>>of(() -> happens(kept, given), () -> happens(given, kept)));

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void aSchoolThatGoesTakesTheClosedAccountsAlong() {
        merge(kept, given);

        memberships.remove(school);

        assertThat(control.sql()
                        .sql("select count(*) from identity_account where id in (?, ?)")
                        .params(kept.account().value(), given.account().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private boolean happens(Someone stays, Someone goes) {
        try {
            merge(stays, goes);
            return true;
        } catch (UnknownAccount gone) {
            return false;
        }
    }

    private MergeId merge(Someone stays, Someone goes) {
        return as(() -> merges.merge(stays.account(), goes.account(), "один человек, паспорт показан"));
    }

    private <T> T as(Supplier<T> deed) {
        return by(administrator, deed);
    }

    private void run(Runnable deed) {
        as(() -> {
            deed.run();
            return true;
        });
    }

    private <T> T by(Someone someone, Supplier<T> deed) {
        return CurrentActor.<T, RuntimeException>call(
                school, new Actor(someone.account(), someone.person(), someone.category()), deed::get);
    }

    private Browser signedIn(Someone someone) {
        var browser = new Browser(port);
        assertThat(browser.signIn(someone.login(), PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }

    private static int where(Browser browser) {
        return browser.get("/api/test/where").statusCode();
    }

    private List<String> noted(Someone someone) {
        return control.sql()
                .sql("select action from audit_platform_event where subject = ? order by number")
                .param(someone.account().value().toString())
                .query((row, _) -> row.getString("action"))
                .list();
    }
}

package app.okrug.identity;

import static app.okrug.access.Category.GUARDIAN;
import static app.okrug.access.Category.PUPIL;
import static app.okrug.access.Category.STAFF;
import static app.okrug.identity.TestSchools.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.identity.TestSchools.Someone;
import app.okrug.regulation.RegulationStart;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The users of one school, looked after by its administrator.
@IdentityWebTest
class SchoolMembersTests {

    @LocalServerPort
    int port;

    @Autowired
    TestSchools schools;

    @Autowired
    SchoolMembers members;

    @Autowired
    RegulationStart regulation;

    @Autowired
    Assignments assignments;

    @Autowired
    MovableClock clock;

    private SchoolId school;
    private Someone administrator;

    @BeforeEach
    void aSchoolWithAnAdministrator() {
        school = schools.school();
        administrator = schools.someone(school, STAFF, "Админова Анна");
        CurrentSchool.run(school, () -> {
            regulation.begin("001");
            CurrentOperator.run(
                    new Operator(new UserId(UUID.randomUUID())),
                    () -> assignments.open(administrator.person(), "opening"));
        });
    }

    @AfterEach
    void theClockGoesRightAgain() {
        clock.reset();
    }

    @Test
    void theListIsNarrowedByNameCategoryStateAndLastSignIn() {
        var active = schools.someone(school, GUARDIAN, "Ёжикова Зоя Петровна");
        var waiting = schools.stranger(school, PUPIL, "Ежиков Пётр");
        new Browser(port).signIn(active.login(), PASSWORD);

        assertThat(found(new MemberWish("ежик", null, null, null, null))).containsExactlyInAnyOrder(active, waiting);
        assertThat(found(new MemberWish("", PUPIL, null, null, null))).containsExactly(waiting);
        assertThat(found(new MemberWish("", null, UserState.WITHOUT_CODE, null, null)))
                .containsExactly(waiting);
        assertThat(found(new MemberWish("", null, null, LastSignIn.WITHIN_WEEK, null)))
                .containsExactly(active);
        assertThat(found(new MemberWish("", PUPIL, null, LastSignIn.NEVER, null)))
                .containsExactly(waiting);
        assertThat(found(MemberWish.ALL.among(Set.of(active.person())))).containsExactly(active);
        assertThat(found(new MemberWish("%", null, null, null, null))).isEmpty();
    }

    @Test
    void aPartTellsHowManyThereAre() {
        for (var number = 0; number < 5; number++) {
            schools.stranger(school, PUPIL, "Частичный Я" + number);
        }

        var part = as(() -> members.find(MemberWish.ALL, 4, 1));

        assertThat(part.total()).isEqualTo(6);
        assertThat(part.lines()).hasSize(1);
    }

    @Test
    void nobodyOfAnotherSchoolIsFoundOrTouched() {
        var foreign = schools.someone(schools.school(), STAFF, "Чужакова Инна");
        var browser = signedIn(foreign);

        assertThat(found(new MemberWish("чужакова", null, null, null, null))).isEmpty();
        assertThatThrownBy(() -> run(() -> members.blockHere(foreign.account(), "ошибка")))
                .isInstanceOf(UnknownAccount.class);
        assertThatThrownBy(() -> run(() -> members.signOutEverywhere(foreign.account())))
                .isInstanceOf(UnknownAccount.class);
        assertThatThrownBy(() -> as(() -> members.sessions(foreign.account()))).isInstanceOf(UnknownAccount.class);
        assertThat(where(browser)).isEqualTo(200);
    }

    @Test
    void aTeacherSeesAndEndsNothing() {
        var teacher = schools.someone(school, STAFF, "Учителева Инна");

        assertThatThrownBy(() -> by(teacher, () -> members.find(MemberWish.ALL, 0, 10)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> by(teacher, () -> members.sessions(administrator.account())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> by(teacher, () -> {
                    members.blockHere(administrator.account(), "месть");
                    return true;
                }))
                .isInstanceOf(AccessRefused.class);
    }

    @Test // T-27
    void whoIsKeptOutOfOneSchoolGoesOnInTheOther() throws InterruptedException {
        var here = schools.someone(school, GUARDIAN, "Двойная Инна");
        var there = schools.stranger(schools.school(), GUARDIAN, "Двойная Инна");
        schools.join(here, there);
        var browser = signedIn(here);
        assertThat(browser.get("/api/test/where").body()).contains(school.toString());

        run(() -> members.blockHere(here.account(), "по заявлению"));

        ends(browser);
        var again = signedIn(here);
        assertThat(again.get("/api/test/where").body()).contains(there.school().toString());
        assertThat(again.get("/api/me").body()).doesNotContain(school.toString());
        assertThat(as(() -> members.of(here.account())))
                .extracting(MemberLine::state, MemberLine::blockReason, MemberLine::elsewhere)
                .containsExactly(tuple(UserState.BLOCKED_HERE, "по заявлению", true));
    }

    @Test
    void whoIsKeptOutOfTheOnlySchoolDoesNotSignInUntilLetInAgain() {
        var teacher = schools.someone(school, STAFF, "Закрытова Инна");
        run(() -> members.blockHere(teacher.account(), "приказ № 3"));
        assertThat(new Browser(port).signIn(teacher.login(), PASSWORD).statusCode())
                .isEqualTo(401);

        run(() -> members.admitHere(teacher.account()));

        assertThat(where(signedIn(teacher))).isEqualTo(200);
    }

    @Test
    void nobodyKeepsThemselvesOut() {
        assertThatThrownBy(() -> run(() -> members.blockHere(administrator.account(), "шутка")))
                .isInstanceOf(NotOneself.class);
        assertThatThrownBy(() -> run(() -> members.reset(administrator.account())))
                .isInstanceOf(NotOneself.class);
    }

    @Test // S-06
    void sessionsAreSeenWithTheirDevicesAndEndedOneByOne() throws InterruptedException {
        var teacher = schools.someone(school, STAFF, "Сеансова Инна");
        var first = signedIn(teacher);
        var second = signedIn(teacher);
        var open = as(() -> members.sessions(teacher.account()));
        assertThat(open).hasSize(2).allMatch(one -> !one.address().isEmpty());

        run(() -> members.endSession(teacher.account(), open.getFirst().id()));

        Thread.sleep(1200);
        assertThat(List.of(where(first), where(second))).containsExactlyInAnyOrder(200, 401);
        assertThat(as(() -> members.sessions(teacher.account()))).hasSize(1);
    }

    @Test // S-06
    void signingOutEverywhereEndsAllSessionsAndKeepsThePassword() throws InterruptedException {
        var teacher = schools.someone(school, STAFF, "Повсюдова Инна");
        var first = signedIn(teacher);
        var second = signedIn(teacher);

        run(() -> members.signOutEverywhere(teacher.account()));

        ends(first);
        ends(second);
        assertThat(as(() -> members.sessions(teacher.account()))).isEmpty();
        assertThat(where(signedIn(teacher))).isEqualTo(200);
    }

    @Test
    void whoSignsOutIsNotInTheListAnyMore() {
        var teacher = schools.someone(school, STAFF, "Ушедшая Инна");
        var browser = signedIn(teacher);
        browser.get("/login");

        browser.post("/logout", Map.of(), "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));

        assertThat(as(() -> members.sessions(teacher.account()))).isEmpty();
    }

    @Test
    void aSessionThatIsUnlockedByItsOwnerIsTheSameOne() {
        var teacher = schools.someone(school, STAFF, "Запертая Инна");
        var browser = signedIn(teacher);
        var before = as(() -> members.sessions(teacher.account()));
        clock.forward(Duration.ofMinutes(46));
        assertThat(where(browser)).isEqualTo(401);

        browser.script("/login", Map.of("login", teacher.login(), "password", PASSWORD));

        assertThat(where(browser)).isEqualTo(200);
        assertThat(as(() -> members.sessions(teacher.account())))
                .extracting(OpenSession::id)
                .containsExactly(before.getFirst().id());
    }

    @Test
    void aPasswordTakenAwayLetsNobodyInAndEndsSessions() throws InterruptedException {
        var teacher = schools.someone(school, STAFF, "Забыткина Инна");
        var browser = signedIn(teacher);

        run(() -> members.reset(teacher.account()));

        ends(browser);
        assertThat(new Browser(port).signIn(teacher.login(), PASSWORD).statusCode())
                .isEqualTo(401);
        assertThat(as(() -> members.of(teacher.account())).getFirst().state()).isEqualTo(UserState.WITHOUT_CODE);
    }

    @Test
    void aPasswordThatOpensAnotherSchoolTooStays() {
        var here = schools.someone(school, GUARDIAN, "Широкая Инна");
        schools.join(here, schools.stranger(schools.school(), GUARDIAN, "Широкая Инна"));

        assertThatThrownBy(() -> run(() -> members.reset(here.account()))).isInstanceOf(UnknownAccount.class);
    }

    private Browser signedIn(Someone someone) {
        var browser = new Browser(port);
        assertThat(browser.signIn(someone.login(), PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }

    private static int where(Browser browser) {
        return browser.get("/api/test/where").statusCode();
    }

    private static void ends(Browser browser) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (where(browser) == 200) {
            assertThat(System.nanoTime()).as("the session goes on").isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private List<Someone> found(MemberWish wish) {
        return as(() -> members.find(wish, 0, 50)).lines().stream()
                .map(line -> new Someone(school, line.person(), line.category(), line.account(), line.login()))
                .toList();
    }

    private void run(Runnable work) {
        as(() -> {
            work.run();
            return true;
        });
    }

    private <T> T as(Supplier<T> work) {
        return by(administrator, work);
    }

    private <T> T by(Someone someone, Supplier<T> work) {
        return CurrentActor.<T, RuntimeException>call(
                school, new Actor(someone.account(), someone.person(), someone.category()), work::get);
    }
}

package app.okrug.identity;

import static app.okrug.access.Category.GUARDIAN;
import static app.okrug.access.Category.STAFF;
import static app.okrug.identity.TestSchools.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.testing.MovableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityWebTest
class SessionWebTests {

    @LocalServerPort
    int port;

    @Autowired
    TestSchools schools;

    @Autowired
    Accounts accounts;

    @Autowired
    Users users;

    @Autowired
    AccountChanges changes;

    @Autowired
    Passwords passwords;

    @Autowired
    Operators operators;

    @Autowired
    DemoLogins demos;

    @Autowired
    MovableClock clock;

    @AfterEach
    void theClockGoesRightAgain() {
        clock.reset();
    }

    @Test // T-21
    void theSchoolComesFromTheSessionWhateverTheRequestSays() {
        var south = schools.school();
        var teacher = schools.someone(schools.school(), STAFF, "Северова Анна");
        var browser = signedIn(teacher);

        var where = browser.get(
                "/api/test/where?school=" + south + "&tenant=" + south + "&membership=" + UUID.randomUUID(),
                "X-Forwarded-Host",
                "south.okrug.test",
                "X-School",
                south.toString(),
                "Forwarded",
                "host=south.okrug.test");

        assertThat(where.body()).contains(teacher.school().toString()).doesNotContain(south.toString());
    }

    @Test // T-27
    void aBlockedAccountIsOutWithinTwoSeconds() throws InterruptedException {
        var teacher = schools.someone(schools.school(), STAFF, "Блокова Анна");
        var browser = signedIn(teacher);
        assertThat(where(browser).statusCode()).isEqualTo(200);

        changes.block(teacher.account());

        assertEndsInTime(browser);
        assertThat(new Browser(port).signIn(teacher.login(), PASSWORD).statusCode())
                .isEqualTo(401);
    }

    @Test // T-27
    void whoHasLeftTheSchoolIsOutWithinTwoSeconds() throws InterruptedException {
        var pupil = schools.someone(schools.school(), GUARDIAN, "Уехалова Анна");
        var browser = signedIn(pupil);
        assertThat(where(browser).statusCode()).isEqualTo(200);

        CurrentSchool.run(pupil.school(), () -> accounts.end(List.of(pupil.person()), GUARDIAN));

        assertEndsInTime(browser);
    }

    @Test // T-27
    void aNewPasswordEndsAllSessionsOpenedBefore() throws InterruptedException {
        var teacher = schools.someone(schools.school(), STAFF, "Сменова Анна");
        var browser = signedIn(teacher);
        assertThat(where(browser).statusCode()).isEqualTo(200);

        changes.password(teacher.account(), passwords.hash("совсем другая фраза"));

        assertEndsInTime(browser);
    }

    @Test // T-23
    void aGuardianInTwoSchoolsActsInOneAtATime() {
        var north = schools.someone(schools.school(), GUARDIAN, "Двухшкольная Инна");
        var south = schools.stranger(schools.school(), GUARDIAN, "Двухшкольная Инна");
        schools.join(north, south);
        var browser = signedIn(north);

        var where = where(browser).body();

        assertThat(where)
                .contains(north.school().toString(), north.person().value().toString());
        assertThat(where)
                .doesNotContain(
                        south.school().toString(), south.person().value().toString());
        assertThat(browser.get("/api/me").body()).contains(south.school().toString());
    }

    @Test
    void aMembershipThatIsAddedShowsUpWithoutSigningInAgain() throws InterruptedException {
        var north = schools.someone(schools.school(), GUARDIAN, "Растущая Инна");
        var browser = signedIn(north);
        browser.get("/api/me");
        var south = schools.stranger(schools.school(), GUARDIAN, "Растущая Инна");

        schools.join(north, south);
        Thread.sleep(1100);

        assertThat(browser.get("/api/me").body()).contains(south.school().toString());
        assertThat(where(browser).body()).contains(north.school().toString());
    }

    @Test
    void aFamilysSessionIsLockedAfterTenIdleMinutesAndATeachersIsNot() {
        var school = schools.school();
        var guardian = signedIn(schools.someone(school, GUARDIAN, "Отвлёкшаяся Инна"));
        var teacher = signedIn(schools.someone(school, STAFF, "Занятая Инна"));

        clock.forward(Duration.ofMinutes(11));

        assertThat(where(guardian).statusCode()).isEqualTo(401);
        assertThat(where(teacher).statusCode()).isEqualTo(200);
    }

    @Test // S-07
    void atASharedComputerATeachersSessionIsLockedAfterTenMinutesToo() {
        var someone = schools.someone(schools.school(), STAFF, "Кабинетова Инна");
        var browser = new Browser(port);

        browser.form("/login", Map.of("login", someone.login(), "password", PASSWORD, "computer", "shared"));
        clock.forward(Duration.ofMinutes(9));
        var working = where(browser).statusCode();
        clock.forward(Duration.ofMinutes(11));

        assertThat(browser.cookie("okrug-shared")).isEqualTo("1");
        assertThat(working).isEqualTo(200);
        assertThat(where(browser).statusCode()).isEqualTo(401);
    }

    @Test
    void whatAnOpenPageAsksForByItselfKeepsNoSessionOpen() {
        var polling = signedIn(schools.someone(schools.school(), GUARDIAN, "Опросова Инна"));
        var working = signedIn(schools.someone(schools.school(), GUARDIAN, "Работова Инна"));

        for (var minute = 0; minute < 11; minute++) {
            clock.forward(Duration.ofMinutes(1));
            polling.get("/api/test/changes");
            polling.get("/api/session");
            working.get("/api/test/where");
        }

        assertThat(where(polling).statusCode()).isEqualTo(401);
        assertThat(where(working).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageCanWarnBeforeTheEndAndGoOn() {
        var browser = signedIn(schools.someone(schools.school(), GUARDIAN, "Предупреждалова Инна"));
        clock.forward(Duration.ofMinutes(9));

        var warned = browser.get("/api/session");
        var wentOn = browser.script("/api/session", Map.of());

        assertThat(warned.body()).matches("\\{\"seconds\":[1-5]?[0-9]}|\\{\"seconds\":60}");
        assertThat(wentOn.body()).matches("\\{\"seconds\":(59[0-9]|600)}");
    }

    @Test // J-21
    void whoSignsInAgainInTheDialogGoesOnInTheSameSession() {
        var someone = schools.someone(schools.school(), STAFF, "Возвратова Инна");
        var browser = signedIn(someone);
        clock.forward(Duration.ofMinutes(46));
        assertThat(where(browser).statusCode()).isEqualTo(401);

        var answer = browser.script("/login", Map.of("login", someone.login(), "password", PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(browser.script("/api/test/change", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void aDemonstrationHasAnOperatorToo() {
        demos.openOffice("demo.office", "Демонстрация", PASSWORD);
        demos.openOffice("demo.office", "Демонстрация", "другой пароль ничего не меняет");

        var browser = new Browser(port);
        browser.signIn("demo.office", PASSWORD);

        assertThat(where(browser).body()).contains("\"operator\":\"true\"");
    }

    @Test
    void anOperatorActsForTheOfficeAndInNoSchool() {
        var operator = CurrentOperator.call(
                new Operator(new UserId(UUID.randomUUID())),
                () -> operators.add("office." + UUID.randomUUID().toString().substring(0, 8), "Управлева Инна"));
        changes.password(new UserId(operator.person().value()), passwords.hash(PASSWORD));

        var browser = new Browser(port);
        browser.signIn(operator.login(), PASSWORD);

        assertThat(where(browser).body()).contains("\"operator\":\"true\"", "\"school\":\"none\"");
    }

    @Test
    void oneAccountMayBeStaffAndGuardianInTheSameSchool() {
        var teacher = schools.someone(schools.school(), STAFF, "Мамина-Учительница Инна");
        var guardian =
                schools.member(teacher.school(), new PersonId(teacher.person().value()), GUARDIAN, "Мамина Инна");

        var browser = signedIn(teacher);

        assertThat(guardian.account()).isEqualTo(teacher.account());
        assertThat(where(browser).body()).contains("STAFF");
        assertThat(browser.get("/api/me").body()).contains("guardian");
    }

    private Browser signedIn(TestSchools.Someone someone) {
        var browser = new Browser(port);
        assertThat(browser.signIn(someone.login(), PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }

    private static HttpResponse<String> where(Browser browser) {
        return browser.get("/api/test/where");
    }

    private static void assertEndsInTime(Browser browser) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (where(browser).statusCode() == 200) {
            assertThat(System.nanoTime()).as("the session goes on").isLessThan(deadline);
            Thread.sleep(100);
        }
        assertThat(where(browser).statusCode()).isEqualTo(401);
    }
}

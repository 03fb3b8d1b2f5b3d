package app.okrug.identity;

import static app.okrug.access.Category.GUARDIAN;
import static app.okrug.access.Category.STAFF;
import static app.okrug.identity.TestSchools.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolLife;
import app.okrug.tenancy.SchoolState;
import app.okrug.testing.MovableClock;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityWebTest
class SignInWebTests {

    @LocalServerPort
    int port;

    @Autowired
    TestSchools schools;

    @Autowired
    ControlPlane control;

    @Autowired
    SchoolLife life;

    @Autowired
    AccountChanges changes;

    @Autowired
    SlowDown slowDown;

    @Autowired
    DemoLogins demos;

    @Autowired
    MovableClock clock;

    /// What one test has failed with shall not slow the next one down.
    @AfterEach
    void theAddressIsQuietAgain() {
        clock.forward(Duration.ofHours(2));
        for (var address : List.of("127.0.0.1", "0:0:0:0")) {
            slowDown.turn("anybody", address).close();
        }
        clock.reset();
    }

    @Test
    void aTeacherSignsInAndWorksInHerSchool() {
        var teacher = schools.someone(schools.school(), STAFF, "Лукина Вера Захаровна");
        var browser = new Browser(port);

        var answer = browser.signIn(teacher.login(), PASSWORD);
        var where = browser.get("/api/test/where");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/");
        assertThat(where.body())
                .contains(teacher.school().toString(), teacher.person().value().toString(), "STAFF");
    }

    @Test
    void theSessionGetsANewIdAndTheOldCookieIsWorthNothing() {
        var teacher = schools.someone(schools.school(), STAFF, "Орлова Мария");
        var browser = new Browser(port);
        browser.signIn(teacher.login(), PASSWORD);
        var first = browser.cookie("okrug-session");

        browser.signIn(teacher.login(), PASSWORD);

        assertThat(browser.cookie("okrug-session")).isNotEqualTo(first);
        assertThat(new Browser(port)
                        .get("/api/me", "Cookie", "okrug-session=" + first)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theLoginPageNeedsNoSessionAndRunsNoScriptButOurOwn() {
        var browser = new Browser(port);

        var page = browser.get("/login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(browser.cookie("okrug-session")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'")
                        .contains("frame-ancestors 'none'")
                        .contains("script-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body()).doesNotContain("<script>", "style=", "onclick").containsOnlyOnce("<script");
    }

    @Test // T-50
    void whoSignsInTakesOneConnectionAtATime() throws Exception {
        var teacher = schools.someone(schools.school(), STAFF, "Ершова Инна");
        var held = new ArrayList<Connection>();
        try {
            for (var index = 0; index < 3; index++) {
                held.add(control.dataSource().getConnection());
            }
            var browser = new Browser(port);

            var answer = browser.signIn(teacher.login(), PASSWORD);
            var where = browser.get("/api/test/where");

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(where.body()).contains(teacher.person().value().toString());
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
    }

    @Test // T-50
    void fiveHundredLoginPagesTakeNoConnectionAtAll() throws Exception {
        var held = new ArrayList<Connection>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var index = 0; index < 4; index++) {
                held.add(control.dataSource().getConnection());
            }

            var pages = IntStream.range(0, 500)
                    .mapToObj(_ ->
                            threads.submit(() -> new Browser(port).get("/login").statusCode()))
                    .toList();

            for (var page : pages) {
                assertThat(page.get()).isEqualTo(200);
            }
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
    }

    @Test // S-11
    void nobodyLearnsWhetherALoginExists() {
        var school = schools.school();
        var teacher = schools.someone(school, STAFF, "Есина Ольга");
        var never = schools.stranger(school, STAFF, "Ещёнев Активович");

        var wrong = new Browser(port).signIn(teacher.login(), "не тот пароль совсем");
        var unknown = new Browser(port).signIn("nobody.x", "не тот пароль совсем");
        var inactive = new Browser(port).signIn(never.login(), "не тот пароль совсем");

        assertThat(List.of(wrong, unknown, inactive)).allMatch(answer -> answer.statusCode() == 401);
        assertThat(shape(unknown.body(), "nobody.x")).isEqualTo(shape(wrong.body(), teacher.login()));
        assertThat(shape(inactive.body(), never.login())).isEqualTo(shape(wrong.body(), teacher.login()));
        var known = quickest(teacher.login());
        assertThat(quickest("nobody.y")).isBetween(known / 3, known * 3);
    }

    /// The quickest of several: what else the machine does only makes answers slower.
    private long quickest(String login) {
        var times = IntStream.range(0, 3)
                .mapToLong(_ -> {
                    var browser = new Browser(port);
                    browser.get("/login");
                    var start = System.nanoTime();
                    browser.script("/login", Map.of("login", login, "password", "не тот пароль"));
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
        return times;
    }

    private static String shape(String page, String login) {
        return page.replace(login, "…")
                .replaceAll("(_csrf|question)\" value=\"[^\"]*", "")
                .replaceAll("data-options=\"[^\"]*", "");
    }

    @Test
    void theJournalsDialogGetsShortAnswers() {
        var teacher = schools.someone(schools.school(), STAFF, "Диалогова Анна");
        var other = schools.someone(schools.school(), STAFF, "Чужая Анна");
        var browser = new Browser(port);
        browser.get("/login");

        var wrong = browser.script("/login", Map.of("login", teacher.login(), "password", "мимо мимо мимо"));
        var foreign = browser.script(
                "/login",
                Map.of(
                        "login", other.login(),
                        "password", PASSWORD,
                        "account", teacher.account().value().toString()));
        var right = browser.script("/login", Map.of("login", teacher.login(), "password", PASSWORD));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("\"text\":\"Логин и пароль");
        assertThat(foreign.statusCode()).isEqualTo(401);
        assertThat(right.statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/me").body()).contains(teacher.login());
        assertThat(browser.script("/api/test/change", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void aFormOfAnotherSiteSignsNobodyIn() {
        var teacher = schools.someone(schools.school(), STAFF, "Подделкина Ира");
        var browser = new Browser(port);

        var answer = browser.post("/login", Map.of("login", teacher.login(), "password", PASSWORD));
        browser.signIn(teacher.login(), PASSWORD);
        var change = browser.post("/api/test/change", Map.of());

        assertThat(Browser.location(answer)).isEqualTo("/login?stale");
        assertThat(change.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/a\n/b"})
    void signInLeadsToNoOtherSite(String next) {
        var teacher = schools.someone(schools.school(), STAFF, "Дальнева Инна");
        var browser = new Browser(port);

        var answer = browser.form("/login", Map.of("login", teacher.login(), "password", PASSWORD, "next", next));

        assertThat(Browser.location(answer)).isEqualTo("/");
    }

    @Test
    void whoAsksForAPageComesBackToItAfterSignIn() {
        var guardian = schools.someone(schools.school(), GUARDIAN, "Петрова Инна");
        var browser = new Browser(port);

        var asked = browser.get("/diary?week=2026-47");
        var answer = browser.form(
                "/login", Map.of("login", guardian.login(), "password", PASSWORD, "next", "/diary?week=2026-47"));

        assertThat(Browser.location(asked)).isEqualTo("/login?next=%2Fdiary%3Fweek%3D2026-47");
        assertThat(Browser.location(answer)).isEqualTo("/diary?week=2026-47");
    }

    @Test
    void aProgramWithoutSignInGetsASentenceAndNoPage() {
        var answer = new Browser(port).get("/api/me?lang=en");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.body()).isEqualTo("{\"text\":\"The session has ended. Sign in again.\"}");
    }

    @Test
    void signingOutEndsTheSession() {
        var teacher = schools.someone(schools.school(), STAFF, "Выходцева Лия");
        var browser = new Browser(port);
        browser.signIn(teacher.login(), PASSWORD);
        browser.get("/api/me");

        var answer = browser.script("/logout", Map.of());

        assertThat(answer.statusCode()).isBetween(200, 303);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void theLanguageChosenAtTheDoorStaysWithTheAccount() {
        var teacher = schools.someone(schools.school(), STAFF, "Иностранцева Кэт");
        var browser = new Browser(port);

        var english = browser.get("/login?lang=en");
        browser.signIn(teacher.login(), PASSWORD);

        assertThat(english.body()).contains("<html lang=\"en\">", "Sign in");
        assertThat(browser.get("/api/me").body()).contains("\"language\":\"en\"");
        assertThat(new Browser(port).get("/login").body()).contains("<html lang=\"ru\">", "Вход");
    }

    @Test // T-28
    void aThousandWrongSignInsFromTheSchoolsAddressStopNoOtherTeacher() {
        var teacher = schools.someone(schools.school(), STAFF, "Спокойнова Лада");
        for (var address : List.of("127.0.0.1", "0:0:0:0")) {
            IntStream.range(0, 1000).forEach(number -> slowDown.failed("guess" + number, address));
        }

        var answer = new Browser(port).signIn(teacher.login(), PASSWORD);
        var again = new Browser(port).signIn(teacher.login(), PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(again.statusCode()).isEqualTo(303);
    }

    @Test
    void whoGuessesIsToldToWaitAndTheOwnerIsNotLockedOut() {
        var teacher = schools.someone(schools.school(), STAFF, "Угадаева Зоя");
        var browser = new Browser(port);
        IntStream.range(0, 8).forEach(_ -> slowDown.failed(teacher.login(), "127.0.0.1"));

        var answer = browser.signIn(teacher.login(), PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Слишком много неудачных попыток");
    }

    @Test
    void inADemonstrationOneClickFillsTheForm() {
        demos.show(List.of(
                new DemoLogin("lukina.demo", "мел и доска <3", "Школа № 14", "Учитель", "School No. 14", "Teacher")));

        var page = new Browser(port).get("/login");
        var filled = new Browser(port).get("/login?demo=lukina.demo&lang=en");

        assertThat(page.body())
                .contains("Школа № 14", "/login?demo=lukina.demo#form")
                .doesNotContain("мел и доска");
        assertThat(filled.body()).contains("value=\"lukina.demo\"", "value=\"мел и доска &lt;3\"", "School No. 14");
        demos.show(List.of());
    }

    @Test // T-54
    void aSuspendedSchoolLetsNobodyInAndSaysWhy() throws InterruptedException {
        var school = schools.school();
        var teacher = schools.someone(school, STAFF, "Закрытова Лия");
        var before = new Browser(port);
        before.signIn(teacher.login(), PASSWORD);
        assertThat(before.get("/api/me").statusCode()).isEqualTo(200);

        lead(school, SchoolState.ACTIVE, SchoolState.SUSPENDED);
        Thread.sleep(1500);
        var asked = before.get("/api/me");
        var answer = new Browser(port).signIn(teacher.login(), PASSWORD);
        lead(school, SchoolState.SUSPENDED, SchoolState.ACTIVE);

        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Договор истёк").contains("Данные целы");
        assertThat(new Browser(port).signIn(teacher.login(), PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test // T-54
    void aSchoolThatIsBeingPreparedLetsItsStaffInAndNoFamilies() {
        var school = schools.draft();
        var teacher = schools.someone(school, STAFF, "Первова Лия");
        var guardian = schools.someone(school, GUARDIAN, "Ждунова Лия");

        assertThat(new Browser(port).signIn(teacher.login(), PASSWORD).statusCode())
                .isEqualTo(303);
        var answer = new Browser(port).signIn(guardian.login(), PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("ещё готовится к работе");
    }

    @Test // T-54
    void whoHasTwoSchoolsWorksInTheOneThatIsOpen() {
        var north = schools.someone(schools.school(), GUARDIAN, "Двойнова Лия");
        var south = schools.someone(schools.school(), GUARDIAN, "Двойнова Лия");
        schools.join(north, south);
        lead(north.school(), SchoolState.ACTIVE, SchoolState.SUSPENDED);
        var browser = new Browser(port);

        var answer = browser.signIn(north.login(), PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/api/test/where").body())
                .contains(south.school().toString());
    }

    private void lead(SchoolId school, SchoolState from, SchoolState to) {
        life.move(school, from, to, "Договор истёк", null);
        changes.membersOf(school);
    }
}

package app.okrug.identity;

import static app.okrug.access.Category.GUARDIAN;
import static app.okrug.access.Category.STAFF;
import static app.okrug.identity.TestSchools.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.Access;
import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.ConfirmationNeeded;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.Presence;
import app.okrug.access.Role;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.identity.TestSchools.Someone;
import app.okrug.identity.signin.SessionPresence;
import app.okrug.regulation.RegulationStart;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.testing.MovableClock;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.HtmlUtils;

/// The second step of sign-in and the fresh confirmation (S-05), and what attackers try with them.
@IdentityWebTest
class SecondFactorTests {

    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    TestSchools schools;

    @Autowired
    SecondFactors factors;

    @Autowired
    ActivationCodes codes;

    @Autowired
    Credentials credentials;

    @Autowired
    AccountChanges changes;

    @Autowired
    AccountReads reads;

    @Autowired
    CurrentAccount current;

    @Autowired
    Access access;

    @Autowired
    Assignments assignments;

    @Autowired
    RegulationStart regulation;

    @Autowired
    Presence presence;

    @Autowired
    SessionPresence shown;

    @Autowired
    ControlPlane control;

    @Autowired
    MovableClock clock;

    private String secret = "";
    private List<String> recovery = List.of();

    @AfterEach
    void everythingAsBefore() {
        clock.reset();
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void theCodeOfTheTelephoneIsAskedForAfterThePassword() {
        var teacher = protectedTeacher();
        var browser = new Browser(port);

        var asked = browser.signIn(teacher.login(), PASSWORD);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("name=\"ticket\"");
        assertThat(where(browser)).isEqualTo(401);

        assertThat(send(browser, asked, code()).statusCode()).isEqualTo(303);
        assertThat(where(browser)).isEqualTo(200);
    }

    @Test
    void aWrongPasswordNeverGetsToTheSecondStep() {
        var teacher = protectedTeacher();

        var answer = new Browser(port).signIn(teacher.login(), "не тот пароль совсем");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("name=\"ticket\"");
    }

    @Test
    void aCodeWorksOnceEvenWithinItsThirtySeconds() {
        var teacher = protectedTeacher();
        var code = code();
        var first = new Browser(port);
        assertThat(send(first, first.signIn(teacher.login(), PASSWORD), code).statusCode())
                .isEqualTo(303);

        var second = new Browser(port);

        assertThat(send(second, second.signIn(teacher.login(), PASSWORD), code).statusCode())
                .isEqualTo(401);
        assertThat(where(second)).isEqualTo(401);
    }

    @Test
    void ofManyWhoSendTheSameCodeAtOnceOneGetsIn() throws Exception {
        var teacher = protectedTeacher();
        var code = code();
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (var number = 0; number < 8; number++) {
            tries.add(() -> factors.fits(teacher.account(), code));
        }

        try (var threads = Executors.newFixedThreadPool(8)) {
            var fitted = 0;
            for (var one : threads.invokeAll(tries)) {
                fitted += one.get() ? 1 : 0;
            }

            assertThat(fitted).isOne();
        }
    }

    @Test
    void aRecoveryCodeReplacesTheTelephoneOnce() {
        var teacher = protectedTeacher();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        var browser = new Browser(port);

        assertThat(send(browser, browser.signIn(teacher.login(), PASSWORD), recovery.getFirst())
                        .statusCode())
                .isEqualTo(303);

        var again = new Browser(port);
        assertThat(send(again, again.signIn(teacher.login(), PASSWORD), recovery.getFirst())
                        .statusCode())
                .isEqualTo(401);
        assertThat(factors.recoveryLeft(teacher.account())).isEqualTo(9);
    }

    @Test
    void theRecoveryCodeOfAnotherHelpsNobody() {
        protectedTeacher();
        var others = recovery;
        var teacher = protectedTeacher();

        assertThat(factors.fits(teacher.account(), others.getFirst())).isFalse();
    }

    @Test // T-28, ASVS 6.1.1
    void guessingCodesIsSlowed() {
        var teacher = protectedTeacher();
        var browser = new Browser(port);
        var asked = browser.signIn(teacher.login(), PASSWORD);

        var statuses = new ArrayList<Integer>();
        for (var number = 0; number < 8; number++) {
            statuses.add(send(browser, asked, "00000" + number).statusCode());
        }

        assertThat(statuses).contains(429).doesNotContain(303);
        assertThat(send(browser, asked, code()).statusCode()).isEqualTo(429);
    }

    @Test
    void aTicketIsWorthNothingWhenForgedTooOldOrFromBeforeANewPassword() {
        var teacher = protectedTeacher();
        var browser = new Browser(port);
        var asked = browser.signIn(teacher.login(), PASSWORD);
        assertThat(sendWith(browser, asked, "AAAA", code()).statusCode()).isEqualTo(401);
        assertThat(sendWith(browser, asked, "", code()).statusCode()).isEqualTo(401);

        changes.password(teacher.account(), "{argon2}changed");
        assertThat(send(browser, asked, code()).statusCode()).isEqualTo(401);

        var other = protectedTeacher();
        var late = new Browser(port);
        var form = late.signIn(other.login(), PASSWORD);
        clock.forward(Duration.ofMinutes(6));
        assertThat(send(late, form, code()).statusCode()).isEqualTo(401);
        assertThat(where(late)).isEqualTo(401);
    }

    @Test
    void anActivationCodeDoesNotGoRoundTheSecondStep() {
        var teacher = protectedTeacher();
        var issued = control.inTransaction(() -> codes.fresh(credentials.of(teacher.account())));
        var browser = new Browser(port);

        var answer = browser.form(
                "/activate",
                Map.of(
                        "login",
                        teacher.login(),
                        "code",
                        issued.code(),
                        "password",
                        "новая фраза про лошадь",
                        "repeated",
                        "новая фраза про лошадь"));

        assertThat(answer.body()).contains("name=\"ticket\"");
        assertThat(where(browser)).isEqualTo(401);
        assertThat(send(browser, answer, code()).statusCode()).isEqualTo(303);
    }

    @Test // J-21
    void aLockedSessionIsUnlockedByThePasswordAndAnotherBrowserIsNot() {
        var teacher = protectedTeacher();
        var browser = new Browser(port);
        send(browser, browser.signIn(teacher.login(), PASSWORD), code());
        clock.forward(Duration.ofMinutes(46));
        assertThat(where(browser)).isEqualTo(401);

        var fields = Map.of("login", teacher.login(), "password", PASSWORD);
        var unlocked = browser.script("/login", fields);
        var stranger = new Browser(port);
        stranger.get("/login");
        var refused = stranger.script("/login", fields);

        assertThat(unlocked.statusCode()).isEqualTo(204);
        assertThat(where(browser)).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(where(stranger)).isEqualTo(401);
    }

    @Test
    void theSecretAndTheCodesAreNowhereInClear() {
        var teacher = protectedTeacher();

        var stored = control.sql()
                .sql("select secret from identity_second_factor where account_id = ?")
                .param(teacher.account().value())
                .query(String.class)
                .single();
        var hashes = control.sql()
                .sql("select code_hash from identity_recovery_code where account_id = ?")
                .param(teacher.account().value())
                .query(String.class)
                .list();

        assertThat(stored).doesNotContain(secret);
        assertThat(hashes).hasSize(10).doesNotContainAnyElementsOf(recovery);
    }

    @Test
    void aSecretMovedToAnotherAccountOpensNothing() {
        var victim = protectedTeacher();
        protectedTeacher();
        control.sql()
                .sql("""
                        update identity_second_factor set secret = (
                            select secret from identity_second_factor where account_id <> ?
                            order by created_at desc limit 1)
                        where account_id = ?
                        """)
                .params(victim.account().value(), victim.account().value())
                .update();

        assertThatThrownBy(() -> factors.fits(victim.account(), code())).isInstanceOf(WrongDeploymentKey.class);
    }

    @Test
    void whatWasOnlyBegunIsAskedForByNobody() {
        var teacher = schools.someone(schools.school(), STAFF, "Начатая Инна");
        factors.begin(teacher.account());

        assertThat(new Browser(port).signIn(teacher.login(), PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void oneInUseIsNotReplacedByBeginningAnew() {
        var teacher = protectedTeacher();

        assertThat(factors.begin(teacher.account())).isEmpty();

        assertThat(factors.fits(teacher.account(), code())).isTrue();
    }

    @Test
    void aConfirmationHoldsForAQuarterOfAnHour() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(requestWithSession()));
        shown.shown();
        presence.require();

        clock.forward(Duration.ofMinutes(16));

        assertThatThrownBy(presence::require).isInstanceOf(ConfirmationNeeded.class);
        shown.shown();
        presence.require();
    }

    @Test
    void rolesAreGivenByWhoHasShownLatelyThatItIsThey() {
        var administrator = administrator();
        var teacher = schools.stranger(administrator.school(), STAFF, "Назначаемая Инна");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(requestWithSession()));
        shown.shown();
        clock.forward(Duration.ofMinutes(16));

        assertThatThrownBy(() -> CurrentActor.run(
                        administrator.school(),
                        new Actor(administrator.account(), administrator.person(), STAFF),
                        () -> assignments.assign(
                                teacher.person(), Role.SECRETARY, LocalDate.parse("2026-11-20"), "приказ")))
                .isInstanceOf(ConfirmationNeeded.class);
    }

    @Test
    void whoLooksAfterUsersHasFourteenDaysAndFamiliesAreNeverAsked() {
        var administrator = administrator();
        var mother = schools.someone(administrator.school(), GUARDIAN, "Мамина Инна");
        var settings = settings(false, true);

        var first = due(administrator, settings).orElseThrow();
        clock.forward(Duration.ofDays(13));
        var again = due(administrator, settings).orElseThrow();

        assertThat(again).isEqualTo(first);
        assertThat(Duration.between(clock.instant(), again)).isBetween(Duration.ofHours(23), Duration.ofHours(25));
        assertThat(due(mother, settings)).isEmpty();
        assertThat(due(administrator, settings(true, true))).isEmpty();
        assertThat(due(administrator, settings(false, false))).isEmpty();
        protect(administrator);
        assertThat(due(administrator, settings)).isEmpty();
    }

    private Optional<Instant> due(Someone someone, IdentitySettings settings) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new SignedInAuthentication(reads.signedIn(someone.account()).orElseThrow()));
        SecurityContextHolder.setContext(context);
        var duty = new SecondFactorDuty(current, access, factors, settings, clock);
        return CurrentActor.<Optional<Instant>, RuntimeException>call(
                someone.school(), new Actor(someone.account(), someone.person(), someone.category()), duty::due);
    }

    private static IdentitySettings settings(boolean demo, boolean demanded) {
        return new IdentitySettings(
                Path.of("data"),
                null,
                demo,
                new IdentitySettings.Office("office", null),
                Duration.ofMinutes(15),
                new IdentitySettings.SecondFactor(demanded, Duration.ofDays(14)),
                null);
    }

    private Someone administrator() {
        var school = schools.school();
        var administrator = schools.someone(school, STAFF, "Админова Анна");
        CurrentSchool.run(school, () -> {
            regulation.begin("001");
            CurrentOperator.run(
                    new Operator(new UserId(UUID.randomUUID())),
                    () -> assignments.open(administrator.person(), "opening"));
        });
        return administrator;
    }

    private Someone protectedTeacher() {
        var teacher = schools.someone(schools.school(), STAFF, "Двухшагова Инна");
        protect(teacher);
        return teacher;
    }

    private void protect(Someone someone) {
        secret = factors.begin(someone.account()).orElseThrow();
        recovery = factors.confirm(someone.account(), code());
        clock.forward(Duration.ofSeconds(TimeCode.SECONDS));
    }

    private String code() {
        return TimeCode.code(secret, clock.instant().getEpochSecond() / TimeCode.SECONDS);
    }

    private static MockHttpServletRequest requestWithSession() {
        var request = new MockHttpServletRequest();
        request.getSession(true);
        return request;
    }

    private static HttpResponse<String> send(Browser browser, HttpResponse<String> asked, String code) {
        return sendWith(browser, asked, found(TICKET, asked), code);
    }

    private static HttpResponse<String> sendWith(
            Browser browser, HttpResponse<String> asked, String ticket, String code) {
        return browser.post("/login/code", Map.of("ticket", ticket, "code", code, "_csrf", found(TOKEN, asked)));
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        var matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return HtmlUtils.htmlUnescape(matcher.group(1));
    }

    private static int where(Browser browser) {
        return browser.get("/api/test/where").statusCode();
    }
}

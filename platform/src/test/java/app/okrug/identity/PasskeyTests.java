package app.okrug.identity;

import static app.okrug.access.Category.STAFF;
import static app.okrug.identity.TestSchools.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.ConfirmationNeeded;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.identity.TestSchools.Someone;
import app.okrug.identity.signin.SessionPresence;
import app.okrug.testing.MovableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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

/// Passkeys: alone, beside the password, for the fresh confirmation, and what attackers try with them (S-05, T-26).
@IdentityWebTest
class PasskeyTests {

    private static final Pattern FORM = Pattern.compile("id=\"passkey\"[^>]* data-options=\"([^\"]+)\"");
    private static final Pattern QUESTION = Pattern.compile("name=\"question\" value=\"([^\"]+)\"");
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    TestSchools schools;

    @Autowired
    OwnPasskeys own;

    @Autowired
    OwnConfirmation confirmation;

    @Autowired
    SecondFactors factors;

    @Autowired
    AccountChanges changes;

    @Autowired
    AccountReads reads;

    @Autowired
    SessionPresence shown;

    @Autowired
    ControlPlane control;

    @Autowired
    MovableClock clock;

    private final SoftwareKey key = new SoftwareKey();

    @AfterEach
    void everythingAsBefore() {
        clock.reset();
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPasskeyLetsInWithNeitherLoginNorPassword() {
        holder();
        var browser = new Browser(port);

        var answer = alone(browser, browser.get("/login"), key);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(where(browser)).isEqualTo(200);
    }

    @Test
    void aPasskeyWithoutAFingerIsNoSignInOfItsOwnButASecondStep() {
        var teacher = holder();
        key.withoutFinger();
        var browser = new Browser(port);

        assertThat(alone(browser, browser.get("/login"), key).statusCode()).isEqualTo(401);
        var asked = browser.signIn(teacher.login(), PASSWORD);

        assertThat(asked.body()).contains("name=\"ticket\"");
        assertThat(where(browser)).isEqualTo(401);
        assertThat(beside(browser, asked, key).statusCode()).isEqualTo(303);
        assertThat(where(browser)).isEqualTo(200);
    }

    @Test // T-26
    void aPasskeyThatAnswersAtAnotherHostIsRefused() {
        var teacher = holder();
        var browser = new Browser(port);

        var page = browser.get("/login");
        assertThat(alone(browser, page, key.at("okrug.test", "http://okrug.evil"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(alone(browser, page, key.at("okrug.evil", "http://okrug.test"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(alone(browser, page, key.at("school.okrug.test", "http://school.okrug.test"))
                        .statusCode())
                .isEqualTo(401);
        var asked = browser.signIn(teacher.login(), PASSWORD);
        assertThat(beside(browser, asked, key.at("okrug.evil", "http://okrug.evil"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(where(browser)).isEqualTo(401);

        // The host that a request claims changes nothing.
        assertThat(browser.get("/login", "X-Forwarded-Host", "okrug.evil").body())
                .doesNotContain("okrug.evil");
    }

    @Test // T-26
    void onePasskeyOfAnotherHostIsNotEvenTaken() {
        var teacher = signedIn(schools.someone(schools.school(), STAFF, "Чужехостова Инна"));

        var made = make(key.at("okrug.evil", "http://okrug.evil"), "чужой");

        assertThat(made).isInstanceOf(PasskeyMade.Unfit.class);
        assertThat(factors.has(teacher)).isFalse();
    }

    @Test
    void anAnswerWorksOnce() {
        holder();
        var browser = new Browser(port);
        var page = browser.get("/login");
        var fields = alone(page, key);
        assertThat(browser.post("/login/passkey", fields).statusCode()).isEqualTo(303);

        var thief = new Browser(port);
        var token = found(TOKEN, thief.get("/login"));
        var stolen = new HashMap<>(fields);
        stolen.put("_csrf", token);

        assertThat(thief.post("/login/passkey", stolen).statusCode()).isEqualTo(401);
    }

    @Test
    void aQuestionHoldsForTenMinutesAndForItsPurpose() {
        var teacher = holder();
        var browser = new Browser(port);
        var page = browser.get("/login");
        clock.forward(Duration.ofMinutes(11));
        assertThat(alone(browser, page, key).statusCode()).isEqualTo(401);

        signedIn(teacher);
        var other = confirmation.question().orElseThrow();
        var fresh = browser.get("/login");
        var wrong = browser.post(
                "/login/passkey",
                Map.of(
                        "question", other.ticket(),
                        "answer", key.answer(other.options(), true),
                        "_csrf", found(TOKEN, fresh)));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(where(browser)).isEqualTo(401);
    }

    @Test
    void aCopyIsFoundByItsCountAndAForeignOwnerByHisName() {
        var teacher = holder();
        var browser = new Browser(port);
        assertThat(alone(browser, browser.get("/login"), key.count(7)).statusCode())
                .isEqualTo(303);
        browser.forgetCookies();

        assertThat(alone(browser, browser.get("/login"), key.count(7)).statusCode())
                .isEqualTo(401);
        key.count(9).handle(PasskeyCeremony.handle(new UserId(UUID.randomUUID())));
        assertThat(alone(browser, browser.get("/login"), key).statusCode()).isEqualTo(401);
        key.count(10).handle(PasskeyCeremony.handle(teacher.account()));
        assertThat(alone(browser, browser.get("/login"), key).statusCode()).isEqualTo(303);
    }

    @Test
    void thePasskeyOfAnotherIsNoSecondStep() {
        holder();
        var victim = schools.someone(schools.school(), STAFF, "Жертвина Инна");
        signedIn(victim);
        make(new SoftwareKey(), "её");
        SecurityContextHolder.clearContext();
        var browser = new Browser(port);

        var asked = browser.signIn(victim.login(), PASSWORD);

        assertThat(beside(browser, asked, key).statusCode()).isEqualTo(401);
    }

    @Test
    void theFirstPasskeyComesWithRecoveryCodesAndTheLastTakesThemAlong() {
        var teacher = schools.someone(schools.school(), STAFF, "Запасная Инна");
        var account = signedIn(teacher);

        var codes = ((PasskeyMade.InUse) make(key, "первый")).recoveryCodes();
        assertThat(codes).hasSize(10);
        assertThat(((PasskeyMade.InUse) make(new SoftwareKey(), "второй")).recoveryCodes())
                .isEmpty();
        assertThat(factors.fits(account, codes.getFirst())).isTrue();
        var all = own.all();
        assertThat(all).extracting(PasskeyLine::name).containsExactly("первый", "второй");

        own.remove(all.getFirst().id());
        assertThat(factors.recoveryLeft(account)).isEqualTo(9);
        own.remove(all.getLast().id());
        assertThat(factors.recoveryLeft(account)).isZero();
        assertThat(new Browser(port).signIn(teacher.login(), PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aRemovedPasskeyOpensNothing() {
        var teacher = holder();
        signedIn(teacher);
        own.remove(own.all().getFirst().id());
        var browser = new Browser(port);

        assertThat(alone(browser, browser.get("/login"), key).statusCode()).isEqualTo(401);
    }

    @Test
    void whosePasswordWasTakenAwayIsNotLetInByAPasskeyEither() {
        var teacher = holder();
        changes.noPassword(teacher.account());
        var browser = new Browser(port);

        assertThat(alone(browser, browser.get("/login"), key).statusCode()).isEqualTo(401);
    }

    @Test
    void nobodyNamesOrRemovesThePasskeyOfAnother() {
        var teacher = holder();
        signedIn(teacher);
        var theirs = own.all().getFirst().id();
        signedIn(schools.someone(schools.school(), STAFF, "Чужая Инна"));

        own.rename(theirs, "моё");
        own.remove(theirs);

        signedIn(teacher);
        assertThat(own.all()).extracting(PasskeyLine::name).containsExactly("рабочий компьютер");
    }

    @Test
    void theSameKeyIsNotTakenTwice() {
        holder();
        signedIn(schools.someone(schools.school(), STAFF, "Вторая Инна"));

        assertThat(make(key, "тот же")).isInstanceOf(PasskeyMade.Unfit.class);
        assertThat(own.all()).isEmpty();
    }

    @Test
    void aPasskeyConfirmsAtAnOpenPageAndOneWithoutAFingerDoesNot() {
        signedIn(holder());
        var first = confirmation.question().orElseThrow();
        assertThat(confirmation.confirm(first, key.answer(first.options(), true)))
                .isTrue();

        key.withoutFinger();
        var second = confirmation.question().orElseThrow();

        assertThat(confirmation.confirm(second, key.answer(second.options(), true)))
                .isFalse();
        assertThat(confirmation.confirm(PASSWORD, "")).isFalse();
    }

    @Test
    void passkeysAreMadeAndRemovedByWhoHasShownLatelyThatItIsThey() {
        signedIn(holder());
        var id = own.all().getFirst().id();
        var request = new MockHttpServletRequest();
        request.getSession(true);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        shown.shown();
        clock.forward(Duration.ofMinutes(16));

        assertThatThrownBy(own::begin).isInstanceOf(ConfirmationNeeded.class);
        assertThatThrownBy(() -> own.remove(id)).isInstanceOf(ConfirmationNeeded.class);
    }

    @Test
    void rubbishIsRefusedAndNotAFailure() {
        var browser = new Browser(port);
        for (var answer : new String[] {"", "{}", "null", "[1]", "{\"id\":1}", "x".repeat(20_000)}) {
            var page = browser.get("/login");
            var sent = browser.post(
                    "/login/passkey",
                    Map.of("question", found(QUESTION, page), "answer", answer, "_csrf", found(TOKEN, page)));

            assertThat(sent.statusCode()).as(answer).isIn(401, 429);
        }
    }

    @Test
    void nothingSecretAndNothingOfThePersonIsKept() {
        var teacher = holder();

        var row = control.sql()
                .sql("select cast(identity_passkey as text) from identity_passkey where account_id = ?")
                .param(teacher.account().value())
                .query(String.class)
                .single();

        assertThat(row).doesNotContain(teacher.login());
    }

    /// Somebody of a school with a passkey.
    private Someone holder() {
        var teacher = schools.someone(schools.school(), STAFF, "Ключева Инна");
        signedIn(teacher);
        assertThat(make(key, "рабочий компьютер")).isInstanceOf(PasskeyMade.InUse.class);
        SecurityContextHolder.clearContext();
        return teacher;
    }

    private PasskeyMade make(SoftwareKey device, String name) {
        var question = own.begin().orElseThrow();
        return own.take(question, device.make(question.options()), name);
    }

    private UserId signedIn(Someone someone) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new SignedInAuthentication(reads.signedIn(someone.account()).orElseThrow()));
        SecurityContextHolder.setContext(context);
        return someone.account();
    }

    private static Map<String, String> alone(HttpResponse<String> page, SoftwareKey key) {
        return Map.of(
                "question", found(QUESTION, page),
                "answer", key.answer(found(FORM, page), true),
                "_csrf", found(TOKEN, page));
    }

    private static HttpResponse<String> alone(Browser browser, HttpResponse<String> page, SoftwareKey key) {
        return browser.post("/login/passkey", alone(page, key));
    }

    private static HttpResponse<String> beside(Browser browser, HttpResponse<String> asked, SoftwareKey key) {
        return browser.post(
                "/login/code",
                Map.of(
                        "ticket", found(TICKET, asked),
                        "question", found(QUESTION, asked),
                        "answer", key.answer(found(FORM, asked), false),
                        "_csrf", found(TOKEN, asked)));
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

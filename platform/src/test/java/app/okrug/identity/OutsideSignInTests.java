package app.okrug.identity;

import static app.okrug.access.Category.GUARDIAN;
import static app.okrug.access.Category.STAFF;
import static app.okrug.identity.TestSchools.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.ConfirmationNeeded;
import app.okrug.database.ControlPlane;
import app.okrug.identity.TestSchools.Someone;
import app.okrug.identity.signin.SessionPresence;
import app.okrug.testing.MovableClock;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.HtmlUtils;

/// Signing in by an outside provider, which answers over HTTP, and what attackers try on the way there and back.
@IdentityWebTest
class OutsideSignInTests {

    private static final OutsideWorld WORLD = new OutsideWorld();

    @LocalServerPort
    int port;

    @Autowired
    TestSchools schools;

    @Autowired
    OwnOutsideLinks own;

    @Autowired
    OutsideLinks links;

    @Autowired
    AccountReads reads;

    @Autowired
    AccountChanges changes;

    @Autowired
    Passwords passwords;

    @Autowired
    SecondFactors factors;

    @Autowired
    SessionPresence shown;

    @Autowired
    ControlPlane control;

    @Autowired
    MovableClock clock;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        WORLD.start();
        properties.add("okrug.outside.name", () -> "Госвход");
        properties.add("okrug.outside.issuer", WORLD::issuer);
        properties.add("okrug.outside.client", () -> OutsideWorld.CLIENT);
        properties.add("okrug.outside.secret", () -> OutsideWorld.SECRET);
    }

    @AfterAll
    static void theWorldEnds() {
        WORLD.close();
    }

    @AfterEach
    void everythingAsBefore() {
        WORLD.tellsTheTruth();
        clock.reset();
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoHasLinkedSignsInByOneButton() {
        var teacher = schools.someone(schools.school(), STAFF, "Связанная Нина");
        var person = linked(teacher);
        var browser = new Browser(port);

        var page = browser.get("/login?next=/journal");
        var answer = comesBack(browser, goes(browser, "/journal", person));

        assertThat(page.body()).contains("formaction=\"/login/outside\"", "Войти через «Госвход»");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/journal");
        assertThat(where(browser).body())
                .contains(teacher.person().value().toString(), teacher.school().toString());
        assertThat(noted(teacher)).contains("identity.outside_linked", "identity.outside_named", "identity.signed_in");
    }

    @Test
    void theBrowserCarriesNoSecretThatItCouldReadAndAsksForTheLeast() {
        var browser = new Browser(port);

        var onward = begins(browser, Map.of("next", "/"));
        var address = address(onward);

        assertThat(address)
                .contains("response_type=code", "scope=openid&", "code_challenge_method=S256", "nonce=", "state=")
                .doesNotContain("prompt=", "profile");
        assertThat(onward.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "form-action 'self';");
        assertThat(onward.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("okrug-outside=")
                        .contains("HttpOnly", "SameSite=Lax")
                        .doesNotContain(parameter(address, "state")));
    }

    @Test
    void atAComputerOfManyTheProviderAsksAgain() {
        var teacher = schools.someone(schools.school(), STAFF, "Учительская Нина");
        var person = linked(teacher);
        var browser = new Browser(port);

        var onward = begins(browser, Map.of("computer", "shared"));
        comesBack(browser, answer(address(onward), person));
        clock.forward(Duration.ofMinutes(11));

        assertThat(address(onward)).contains("prompt=login");
        assertThat(where(browser).statusCode()).isEqualTo(401);
    }

    @Test
    void whoIsUnknownIsToldHowToLinkAndGetsNoAccount() {
        var before = accounts();
        var browser = new Browser(port);

        var answer = comesBack(browser, goes(browser, "/", "stranger-" + UUID.randomUUID()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Учётная запись не связана", "Нажмите «Связать»", "href=\"/activate\"");
        assertThat(where(browser).statusCode()).isEqualTo(401);
        assertThat(accounts()).isEqualTo(before);
    }

    @Test
    void theSecondStepIsAskedForAllTheSame() {
        var teacher = schools.someone(schools.school(), STAFF, "Двойная Нина");
        var person = linked(teacher);
        var secret = factors.begin(teacher.account()).orElseThrow();
        factors.confirm(teacher.account(), TimeCode.code(secret, clock.instant().getEpochSecond() / TimeCode.SECONDS));
        var browser = new Browser(port);

        var answer = comesBack(browser, goes(browser, "/", person));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("name=\"ticket\"");
        assertThat(where(browser).statusCode()).isEqualTo(401);
    }

    @Test
    void nobodyComesInByItWhomThePasswordWouldNotLetIn() {
        var blocked = schools.someone(schools.school(), STAFF, "Закрытая Нина");
        var person = linked(blocked);
        changes.block(blocked.account());
        var browser = new Browser(port);

        var answer = comesBack(browser, goes(browser, "/", person));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(where(browser).statusCode()).isEqualTo(401);
    }

    @Test
    void whatWasLinkedWithTheOldPasswordOpensNothingAfterANewOne() {
        var mother = schools.someone(schools.school(), GUARDIAN, "Сменившая Нина");
        var father = schools.someone(schools.school(), GUARDIAN, "Отдавший Ним");
        var hers = linked(mother);
        var his = linked(father);

        changes.password(mother.account(), passwords.hash("другой пароль из слов"));
        changes.noPassword(father.account());

        for (var person : List.of(hers, his)) {
            var browser = new Browser(port);
            assertThat(comesBack(browser, goes(browser, "/", person)).statusCode())
                    .isEqualTo(403);
        }
        assertThat(links.of(mother.account())).isEmpty();
    }

    @Test
    void aTokenOfAnotherIssuerIsNotBelieved() {
        isNotBelieved(claims -> claims.put("iss", "https://elsewhere.example"));
    }

    @Test
    void aTokenForAnotherProgramIsNotBelieved() {
        isNotBelieved(claims -> claims.put("aud", List.of(OutsideWorld.OTHER_CLIENT)));
    }

    @Test
    void aTokenForSeveralMustSayThatItWasAskedForByUs() {
        isNotBelieved(claims -> {
            claims.put("aud", List.of(OutsideWorld.CLIENT, OutsideWorld.OTHER_CLIENT));
            claims.put("azp", OutsideWorld.OTHER_CLIENT);
        });
    }

    @Test
    void aTokenWithoutNonceIsNotBelieved() {
        isNotBelieved(claims -> claims.remove("nonce"));
    }

    @Test
    void aTokenOfAnotherAttemptIsNotBelieved() {
        isNotBelieved(claims -> claims.put("nonce", "of-another-attempt"));
    }

    @Test
    void aTokenThatIsOverIsNotBelieved() {
        isNotBelieved(claims -> {
            claims.put("iat", clock.instant().minus(Duration.ofHours(2)));
            claims.put("exp", clock.instant().minus(Duration.ofHours(1)));
        });
    }

    private void isNotBelieved(Consumer<Map<String, Object>> lie) {
        var teacher = schools.someone(schools.school(), STAFF, "Обманутая Нина");
        var person = linked(teacher);
        var browser = new Browser(port);
        WORLD.lies(lie);

        var answer = comesBack(browser, goes(browser, "/", person));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("нельзя доверять");
        assertThat(where(browser).statusCode()).isEqualTo(401);
    }

    @Test
    void aStateComesBackOnceEvenWithAFreshCodeAndACopiedCookie() {
        var teacher = schools.someone(schools.school(), STAFF, "Повторная Нина");
        var person = linked(teacher);
        var browser = new Browser(port);
        var address = address(begins(browser, Map.of()));
        var copied = browser.cookie("okrug-outside");

        var first = comesBack(browser, answer(address, person));
        var thief = new Browser(port);
        var second = thief.get(answer(address, person), "Cookie", "okrug-outside=" + copied);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(where(thief).statusCode()).isEqualTo(401);
    }

    @Test
    void anAnswerCountsInTheBrowserThatAskedAlone() {
        var attacker = schools.someone(schools.school(), STAFF, "Чужая Нина");
        var person = linked(attacker);
        var answer = goes(new Browser(port), "/", person);
        var victim = new Browser(port);

        assertThat(victim.get(answer).statusCode()).isEqualTo(400);
        begins(victim, Map.of());
        assertThat(victim.get(answer).statusCode()).isEqualTo(400);
        assertThat(where(victim).statusCode()).isEqualTo(401);
    }

    @Test
    void whatTakesTooLongBeginsAnew() {
        var teacher = schools.someone(schools.school(), STAFF, "Медленная Нина");
        var person = linked(teacher);
        var browser = new Browser(port);
        var answer = goes(browser, "/", person);

        clock.forward(Duration.ofMinutes(11));

        assertThat(browser.get(answer).statusCode()).isEqualTo(400);
    }

    @Test
    void aCodeThatAnotherProgramGotIsOfNoUse() {
        var teacher = schools.someone(schools.school(), STAFF, "Подменённая Нина");
        var person = linked(teacher);
        var browser = new Browser(port);
        var address = address(begins(browser, Map.of()));

        var stolen = answer(
                address.replace("client_id=" + OutsideWorld.CLIENT, "client_id=" + OutsideWorld.OTHER_CLIENT), person);

        assertThat(browser.get(stolen).statusCode()).isEqualTo(401);
        assertThat(where(browser).statusCode()).isEqualTo(401);
    }

    @Test
    void aCodeOfAnotherAttemptOfOursIsOfNoUse() {
        var attacker = schools.someone(schools.school(), STAFF, "Впрыснутая Нина");
        var person = linked(attacker);
        var code = parameter(goes(new Browser(port), "/", person), "code");
        var victim = new Browser(port);
        var state = parameter(address(begins(victim, Map.of())), "state");

        var answer = victim.get("/login/outside?code=" + code + "&state=" + state);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(where(victim).statusCode()).isEqualTo(401);
    }

    @Test
    void anAnswerThatNamesAnotherSenderIsNotBelieved() {
        var teacher = schools.someone(schools.school(), STAFF, "Спутанная Нина");
        var person = linked(teacher);
        var browser = new Browser(port);
        var answer = goes(browser, "/", person).replaceAll("&iss=[^&]*", "");

        assertThat(browser.get(answer + "&iss=https%3A%2F%2Felsewhere.example").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoCancelsThereIsToldSo() {
        var browser = new Browser(port);
        var state = parameter(address(begins(browser, Map.of())), "state");

        var answer = browser.get("/login/outside?error=access_denied&state=" + state);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("отменён", "id=\"login\"");
    }

    @Test
    void whenTheProviderIsAwayThePasswordWorks() {
        var teacher = schools.someone(schools.school(), STAFF, "Терпеливая Нина");
        var person = linked(teacher);
        var onTheWay = new Browser(port);
        var answer = goes(onTheWay, "/", person);
        try {
            WORLD.close();
            var back = onTheWay.get(answer);
            clock.forward(Duration.ofHours(2));
            var begun = begins(new Browser(port), Map.of());
            var password = new Browser(port).signIn(teacher.login(), PASSWORD);

            assertThat(back.statusCode()).isEqualTo(503);
            assertThat(back.body()).contains("«Госвход» сейчас не отвечает", "id=\"password\"");
            assertThat(begun.statusCode()).isEqualTo(503);
            assertThat(begun.body()).contains("«Госвход» сейчас не отвечает");
            assertThat(password.statusCode()).isEqualTo(303);
        } finally {
            clock.reset();
            WORLD.start();
        }
    }

    @Test
    void linkingTakesAFreshConfirmation() {
        var teacher = schools.someone(schools.school(), STAFF, "Осторожная Нина");
        var request = new MockHttpServletRequest();
        request.getSession(true);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        actAs(teacher);
        shown.shown();
        assertThat(own.begin()).isNotEmpty();

        clock.forward(Duration.ofMinutes(16));

        assertThatThrownBy(() -> own.begin()).isInstanceOf(ConfirmationNeeded.class);
        assertThatThrownBy(() -> own.remove(WORLD.issuer())).isInstanceOf(ConfirmationNeeded.class);
    }

    @Test
    void anIdentityOpensOneAccountAlone() {
        var first = schools.someone(schools.school(), STAFF, "Первая Нина");
        var second = schools.someone(schools.school(), STAFF, "Вторая Нина");
        var person = linked(first);
        var browser = signedIn(second);

        var answer = browser.get(answer(Browser.location(links(browser, ticket(second))), person));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("уже связан с другой учётной записью");
        assertThat(links.of(second.account())).isEmpty();
        assertThat(noted(second)).contains("identity.outside_link_refused");
    }

    @Test
    void anAccountHasOneIdentityOfAProvider() {
        var teacher = schools.someone(schools.school(), STAFF, "Единая Нина");
        linked(teacher);
        var browser = signedIn(teacher);

        var answer = browser.get(answer(Browser.location(links(browser, ticket(teacher))), "another"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Сначала снимите прежнюю связь");
    }

    @Test
    void ofTwoWhoLinkOneIdentityAtOnceOneGetsIt() throws Exception {
        var first = schools.someone(schools.school(), STAFF, "Быстрая Нина");
        var second = schools.someone(schools.school(), STAFF, "Скорая Нина");
        var identity = new OutsideIdentity(WORLD.issuer(), UUID.randomUUID().toString());

        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(List.<Callable<Linked>>of(
                    () -> links.link(first.account(), identity), () -> links.link(second.account(), identity)));

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .containsExactlyInAnyOrder(Linked.DONE, Linked.TAKEN);
        }
    }

    @Test
    void aTicketForLinkingServesNobodyElseAndNotForLong() {
        var victim = schools.someone(schools.school(), STAFF, "Добрая Нина");
        var attacker = schools.someone(schools.school(), STAFF, "Злая Нина");
        var browser = signedIn(victim);

        assertThat(links(browser, ticket(attacker)).statusCode()).isEqualTo(409);
        assertThat(links(browser, "AAAA").statusCode()).isEqualTo(409);
        assertThat(links(new Browser(port), ticket(victim)).statusCode()).isEqualTo(409);
        var old = ticket(victim);
        clock.forward(Duration.ofMinutes(3));
        assertThat(links(browser, old).statusCode()).isEqualTo(409);
    }

    @Test
    void whoComesBackAsSomebodyElseLinksNothing() {
        var first = schools.someone(schools.school(), STAFF, "Ушедшая Нина");
        var second = schools.someone(schools.school(), STAFF, "Севшая Нина");
        var browser = signedIn(first);
        var address = Browser.location(links(browser, ticket(first)));
        browser.signIn(second.login(), PASSWORD);

        var answer = browser.get(answer(address, "somebody"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(links.of(first.account())).isEmpty();
        assertThat(links.of(second.account())).isEmpty();
    }

    @Test
    void aLinkThatWasRemovedOpensNothing() {
        var teacher = schools.someone(schools.school(), STAFF, "Отвязанная Нина");
        var person = linked(teacher);
        actAs(teacher);
        own.remove(WORLD.issuer());
        var browser = new Browser(port);

        assertThat(comesBack(browser, goes(browser, "/", person)).statusCode()).isEqualTo(403);
        assertThat(noted(teacher)).contains("identity.outside_unlinked");
    }

    @Test
    void signingOutShowsTheWayOutOfTheProvider() {
        var browser = new Browser(port);

        var page = browser.get("/login?signed-out");
        var leaving = browser.get("/login/outside/leave");

        assertThat(page.body()).contains("href=\"/login/outside/leave\"");
        assertThat(browser.get("/login").body()).doesNotContain("/login/outside/leave");
        assertThat(Browser.location(leaving))
                .startsWith(WORLD.issuer() + "/connect/logout?")
                .contains("client_id=okrug", "post_logout_redirect_uri=http%3A%2F%2Fokrug.test%2Flogin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?code=a", "?state=b", "?code=a&state=b", "?error=x&state=%00", "?code=a&state=%D1%8F"})
    void whatNobodyAskedForIsRefused(String query) {
        assertThat(new Browser(port).get("/login/outside" + query).statusCode()).isEqualTo(400);
    }

    /// Links somebody by the way that they go themselves, and says as whom the provider knows them.
    private String linked(Someone someone) {
        var person = "person-" + UUID.randomUUID();
        var browser = signedIn(someone);
        var answer = browser.get(answer(Browser.location(links(browser, ticket(someone))), person));
        assertThat(Browser.location(answer)).isEqualTo("/account");
        return person;
    }

    private Browser signedIn(Someone someone) {
        var browser = new Browser(port);
        assertThat(browser.signIn(someone.login(), PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }

    private String ticket(Someone someone) {
        actAs(someone);
        var ticket = own.begin();
        SecurityContextHolder.clearContext();
        return ticket;
    }

    private void actAs(Someone someone) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new SignedInAuthentication(reads.signedIn(someone.account()).orElseThrow()));
        SecurityContextHolder.setContext(context);
    }

    private static HttpResponse<String> links(Browser browser, String ticket) {
        return browser.get("/login/outside/link?ticket=" + URLEncoder.encode(ticket, StandardCharsets.UTF_8));
    }

    /// Presses the button.
    private static HttpResponse<String> begins(Browser browser, Map<String, String> fields) {
        return browser.formTo("/login", "/login/outside", fields);
    }

    /// Presses the button and signs in there; the address that the provider leads back to, on this machine.
    private static String goes(Browser browser, String next, String person) {
        return answer(address(begins(browser, Map.of("next", next))), person);
    }

    private static String address(HttpResponse<String> onward) {
        assertThat(onward.statusCode()).isEqualTo(200);
        var address = onward.headers().firstValue("Refresh").orElse("").replace("0; url=", "");
        assertThat(HtmlUtils.htmlUnescape(onward.body())).contains(address);
        return address;
    }

    /// What the provider answers when this person signs in there.
    private static String answer(String address, String person) {
        assertThat(address).startsWith(WORLD.issuer());
        var answered = new Browser(0).get(address, OutsideWorld.PERSON, person);
        var back = URI.create(Browser.location(answered));
        assertThat(back.toString()).startsWith(OutsideWorld.BACK);
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static HttpResponse<String> comesBack(Browser browser, String answer) {
        return browser.get(answer);
    }

    private static String parameter(String address, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> where(Browser browser) {
        return browser.get("/api/test/where");
    }

    private List<String> noted(Someone someone) {
        return control.sql()
                .sql("select action from audit_platform_event where subject = ? order by number")
                .param(someone.account().value().toString())
                .query((row, _) -> row.getString("action"))
                .list();
    }

    private int accounts() {
        return control.sql()
                .sql("select count(*) from identity_account")
                .query(Integer.class)
                .single();
    }
}

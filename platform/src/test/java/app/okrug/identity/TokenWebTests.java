package app.okrug.identity;

import static app.okrug.access.Category.GUARDIAN;
import static app.okrug.access.Category.STAFF;
import static app.okrug.identity.TestSchools.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.identity.tokens.Programs;
import app.okrug.identity.tokens.Programs.NewProgram;
import app.okrug.tenancy.SchoolLife;
import app.okrug.tenancy.SchoolState;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/// A program of somebody else signs people in, step by step as RFC 6749, RFC 7636 and OpenID Connect say.
@IdentityWebTest
class TokenWebTests {

    private static final String CALLBACK = "https://program.example/back";
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rfc-7636-rules";
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    TestSchools schools;

    @Autowired
    Programs programs;

    @Autowired
    SchoolLife life;

    @Autowired
    AccountChanges changes;

    @Autowired
    Passwords passwords;

    private String onPhone = "";
    private String onServer = "";
    private String secret = "";

    @BeforeEach
    void twoProgramsAreKnown() {
        onPhone = "phone-" + UUID.randomUUID();
        onServer = "server-" + UUID.randomUUID();
        register(onPhone, false);
        secret = register(onServer, true);
    }

    @Test
    void aProgramActsInTheSchoolOfThePersonWhoLetItIn() throws Exception {
        var teacher = schools.someone(schools.school(), STAFF, "Программина Лия");
        var tokens = tokens(onPhone, signedIn(teacher), "openid profile school");

        var me = withToken(access(tokens), "/api/test/where");
        var claims = SignedJWT.parse(access(tokens)).getJWTClaimsSet();
        var identity = SignedJWT.parse(tokens.get("id_token")).getJWTClaimsSet();

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body())
                .contains(teacher.school().toString(), teacher.person().value().toString());
        assertThat(claims.getStringClaim("school")).isEqualTo(teacher.school().toString());
        assertThat(claims.getIssuer()).isEqualTo("http://okrug.test");
        assertThat(claims.getAudience()).containsExactly(onPhone, "http://okrug.test/api");
        assertThat(SignedJWT.parse(access(tokens)).getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
        assertThat(identity.getStringClaim("name")).isEqualTo("Программина Лия");
        assertThat(identity.getSubject()).isEqualTo(teacher.account().value().toString());
        assertThat(withToken(access(tokens), "/userinfo").body()).contains(identity.getSubject());
    }

    @Test
    void whoIsNotSignedInIsAskedToAndComesBack() {
        var teacher = schools.someone(schools.school(), STAFF, "Приходова Лия");
        var browser = new Browser(port);

        var asked = browser.get(authorize(onPhone, "openid school"));
        var next = URLDecoder.decode(Browser.location(asked).replace("/login?next=", ""), StandardCharsets.UTF_8);
        var answer = browser.form("/login", Map.of("login", teacher.login(), "password", PASSWORD, "next", next));

        assertThat(Browser.location(asked)).startsWith("/login?next=%2Foauth2%2Fauthorize");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Refresh")).hasValue("0; url=" + next);
    }

    @Test
    void aTokenOfItsOwnKindIsNeededForTheApi() throws Exception {
        var teacher = schools.someone(schools.school(), STAFF, "Ключева Лия");
        var full = tokens(onPhone, signedIn(teacher), "openid school");
        var nameOnly = tokens(onPhone, signedIn(teacher), "openid profile");

        assertThat(withToken(full.get("id_token"), "/api/me").statusCode()).isEqualTo(401);
        assertThat(withToken(access(nameOnly), "/api/me").statusCode()).isEqualTo(401);
        assertThat(withToken(access(nameOnly), "/userinfo").statusCode()).isEqualTo(200);
    }

    @Test // T-22
    void forgedTokensAreRefused() throws Exception {
        var teacher = schools.someone(schools.school(), STAFF, "Подделова Лия");
        var real = SignedJWT.parse(access(tokens(onPhone, signedIn(teacher), "openid school")));
        var claims = real.getJWTClaimsSet();
        var keys = JWKSet.parse(new Browser(port).get("/oauth2/jwks").body());
        var known = keys.getKeyByKeyId(real.getHeader().getKeyID()).toECKey();
        var foreign = new ECKeyGenerator(Curve.P_256).keyID(known.getKeyID()).generate();

        var unsigned = new PlainJWT(claims).serialize();
        var otherKey = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID(known.getKeyID())
                        .build(),
                claims);
        otherKey.sign(new ECDSASigner(foreign));
        var confused = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(known.getKeyID())
                        .build(),
                claims);
        confused.sign(new MACSigner(known.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        var changed = real.serialize().split("\\.");
        changed[1] = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new JWTClaimsSet.Builder(claims)
                        .claim("school", UUID.randomUUID().toString())
                        .build()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(keys.toString(false)).doesNotContain("\"d\":");
        assertThat(List.of(unsigned, otherKey.serialize(), confused.serialize(), String.join(".", changed)))
                .allMatch(token -> withToken(token, "/api/me").statusCode() == 401);
        assertThat(withToken(real.serialize(), "/api/me").statusCode()).isEqualTo(200);
    }

    @Test // T-23
    void aGuardianOfTwoSchoolsIsAskedForWhichOne() throws Exception {
        var north = schools.someone(schools.school(), GUARDIAN, "Выбирова Лия");
        var south = schools.stranger(schools.school(), GUARDIAN, "Выбирова Лия");
        schools.join(north, south);
        var browser = signedIn(north);

        var asked = browser.get(authorize(onPhone, "openid school"));
        var page = Browser.location(asked);
        var choices = browser.get(page).body();
        var foreign = browser.form(page, Map.of("membership", UUID.randomUUID().toString(), "next", "/"));
        browser.form(page, Map.of("membership", notChosen(choices), "next", "/"));
        var token = access(tokens(onPhone, browser, "openid school"));

        assertThat(page).startsWith("/oauth2/school?next=");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(withToken(token, "/api/test/where").body())
                .contains(south.school().toString(), south.person().value().toString())
                .doesNotContain(north.school().toString());
    }

    private static String notChosen(String page) {
        return Arrays.stream(page.split("<label>"))
                .filter(label -> !label.contains(" checked"))
                .map(label -> label.replaceAll("(?s).*value=\"([0-9a-f-]{36})\".*", "$1"))
                .filter(id -> id.length() == 36)
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getLast));
    }

    @Test // T-24
    void thePersonIsSentNowhereButToTheRegisteredAddress() {
        var browser = signedIn(schools.someone(schools.school(), STAFF, "Адресова Лия"));

        var foreign = browser.get(authorize(onPhone, "openid").replace("program.example", "evil.example"));
        var longer = browser.get(authorize(onPhone, "openid").replace("%2Fback", "%2Fback%2Fevil"));

        assertThat(foreign.statusCode()).isEqualTo(400);
        assertThat(longer.statusCode()).isEqualTo(400);
    }

    @Test // T-24
    void withoutProofKeyThereIsNoCode() {
        var browser = signedIn(schools.someone(schools.school(), STAFF, "Пиксина Лия"));

        var answer = browser.get(authorize(onPhone, "openid").replaceAll("&code_challenge.*", ""));

        assertThat(Browser.location(answer)).contains("error=invalid_request").doesNotContain("code=");
    }

    @Test // T-24
    void aCodeWorksOnceAndWithItsVerifierOnly() throws Exception {
        var browser = signedIn(schools.someone(schools.school(), STAFF, "Повторова Лия"));
        var first = code(onPhone, browser, "openid school");
        var second = code(onPhone, browser, "openid school");

        assertThat(exchange(onPhone, first, "another-verifier-that-is-long-enough-for-rfc-7636-rules")
                        .statusCode())
                .isEqualTo(400);
        assertThat(exchange(onPhone, second, VERIFIER).statusCode()).isEqualTo(200);
        assertThat(exchange(onPhone, second, VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test // S-20
    void aStolenRefreshTokenEndsTheWholeAuthorization() throws Exception {
        var browser = signedIn(schools.someone(schools.school(), STAFF, "Украдова Лия"));
        var first = tokens(onServer, browser, "openid school").get("refresh_token");
        var second = JSON.readValue(refresh(first).body(), Map.class)
                .get("refresh_token")
                .toString();

        var stolen = refresh(first);
        var owner = refresh(second);

        assertThat(second).isNotEqualTo(first);
        assertThat(stolen.statusCode()).isEqualTo(400);
        assertThat(owner.statusCode()).isEqualTo(400);
    }

    @Test // T-27
    void tokensOfABlockedAccountAreWorthNothingWithinTwoSeconds() throws Exception {
        var teacher = schools.someone(schools.school(), STAFF, "Блокируева Лия");
        var tokens = tokens(onServer, signedIn(teacher), "openid school");
        assertThat(withToken(access(tokens), "/api/me").statusCode()).isEqualTo(200);

        changes.block(teacher.account());
        Thread.sleep(1500);

        assertThat(withToken(access(tokens), "/api/me").statusCode()).isEqualTo(401);
        assertThat(refresh(tokens.get("refresh_token")).statusCode()).isEqualTo(400);
    }

    @Test // T-54
    void tokensOfAClosingSchoolAreWorthNothingWithinTwoSeconds() throws Exception {
        var teacher = schools.someone(schools.school(), STAFF, "Закрываева Лия");
        var tokens = tokens(onServer, signedIn(teacher), "openid school");
        assertThat(withToken(access(tokens), "/api/me").statusCode()).isEqualTo(200);

        life.move(teacher.school(), SchoolState.ACTIVE, SchoolState.CLOSING, "Школу закрывают", null);
        Thread.sleep(1500);

        assertThat(withToken(access(tokens), "/api/me").statusCode()).isEqualTo(401);
        assertThat(refresh(tokens.get("refresh_token")).statusCode()).isEqualTo(400);
    }

    @Test
    void aNewPasswordEndsWhatProgramsWereLetInto() throws Exception {
        var teacher = schools.someone(schools.school(), STAFF, "Переменова Лия");
        var tokens = tokens(onServer, signedIn(teacher), "openid school");
        Thread.sleep(1100);

        changes.password(teacher.account(), passwords.hash("совсем другая фраза"));
        Thread.sleep(1100);

        assertThat(withToken(access(tokens), "/api/me").statusCode()).isEqualTo(401);
        assertThat(refresh(tokens.get("refresh_token")).statusCode()).isEqualTo(400);
    }

    @Test
    void aProgramNeverActsForItself() {
        var answer = new Browser(port)
                .post("/oauth2/token", Map.of("grant_type", "client_credentials", "scope", "school"), basic());

        assertThat(answer.statusCode()).isBetween(400, 401);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    @Test // T-21
    void theIssuerIsTheConfiguredOneWhateverTheHostIsCalled() {
        var metadata = new Browser(port)
                .get("/.well-known/openid-configuration", "X-Forwarded-Host", "evil.example", "Forwarded", "host=evil");

        assertThat(metadata.body()).contains("\"issuer\":\"http://okrug.test\"").doesNotContain("evil");
    }

    @Test
    void onlyTheOfficeRegistersPrograms() {
        assertThatThrownBy(() -> programs.register(program("someones", false))).isInstanceOf(AccessRefused.class);
    }

    private String register(String id, boolean keepsSecret) {
        return CurrentOperator.call(
                new Operator(new UserId(UUID.randomUUID())),
                () -> programs.register(program(id, keepsSecret)).orElse(""));
    }

    private static NewProgram program(String id, boolean keepsSecret) {
        return new NewProgram(
                id,
                "Программа " + id,
                keepsSecret,
                List.of(URI.create(CALLBACK)),
                List.of(),
                Set.of("openid", "profile", "school"));
    }

    private Browser signedIn(TestSchools.Someone someone) {
        var browser = new Browser(port);
        assertThat(browser.signIn(someone.login(), PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }

    private static String authorize(String client, String scope) {
        return "/oauth2/authorize?"
                + Browser.encoded(Map.of(
                        "response_type", "code",
                        "client_id", client,
                        "scope", scope,
                        "redirect_uri", CALLBACK,
                        "state", "abc"))
                + "&code_challenge=" + challenge() + "&code_challenge_method=S256";
    }

    private static String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /// Asks for a code and says yes to what the program wants, when that is asked.
    private static String code(String client, Browser browser, String scope) {
        var answer = browser.get(authorize(client, scope));
        if (Browser.location(answer).contains("/oauth2/consent")) {
            answer = allow(browser, Browser.location(answer));
        }
        return parameter(answer, "code");
    }

    private static HttpResponse<String> allow(Browser browser, String consent) {
        var page = browser.get(consent.replaceFirst("^http://[^/]+", ""));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("form-action 'self' https://program.example");
        var fields = new HashMap<String, String>();
        var scopes = new StringBuilder();
        for (var input : page.body().split("<input")) {
            var name = input.replaceAll("(?s).*name=\"([^\"]+)\".*", "$1");
            var value = HtmlUtils.htmlUnescape(input.replaceAll("(?s).*value=\"([^\"]*)\".*", "$1"));
            if (name.equals("scope")) {
                scopes.append("&scope=").append(value);
            } else if (Set.of("client_id", "state").contains(name)) {
                fields.put(name, value);
            }
        }
        return browser.postRaw("/oauth2/authorize", Browser.encoded(fields) + scopes);
    }

    private static String parameter(HttpResponse<String> answer, String name) {
        var place = Browser.location(answer);
        assertThat(place)
                .as(answer.statusCode() + " " + answer.body())
                .startsWith(CALLBACK)
                .contains(name + "=");
        return Arrays.stream(URI.create(place).getRawQuery().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> tokens(String client, Browser browser, String scope) throws Exception {
        var answer = exchange(client, code(client, browser, scope), VERIFIER);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Map<String, Object> said = JSON.readValue(answer.body(), Map.class);
        return said.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, token -> token.getValue().toString()));
    }

    private HttpResponse<String> exchange(String client, String code, String verifier) {
        var fields = Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", CALLBACK,
                "client_id", client,
                "code_verifier", verifier);
        return client.equals(onServer)
                ? new Browser(port).post("/oauth2/token", fields, basic())
                : new Browser(port).post("/oauth2/token", fields);
    }

    private HttpResponse<String> refresh(@Nullable String token) {
        return new Browser(port)
                .post(
                        "/oauth2/token",
                        Map.of("grant_type", "refresh_token", "refresh_token", String.valueOf(token)),
                        basic());
    }

    private String[] basic() {
        var credentials = (onServer + ":" + secret).getBytes(StandardCharsets.US_ASCII);
        return new String[] {"Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials)};
    }

    private HttpResponse<String> withToken(@Nullable String token, String path) {
        return new Browser(port).get(path, "Authorization", "Bearer " + token);
    }

    private static String access(Map<String, String> tokens) {
        return String.valueOf(tokens.get("access_token"));
    }
}

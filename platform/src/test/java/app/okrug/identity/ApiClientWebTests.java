package app.okrug.identity;

import static app.okrug.access.Category.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.access.UserId;
import app.okrug.identity.tokens.ApiClientLine;
import app.okrug.identity.tokens.ApiClients;
import app.okrug.identity.tokens.IssuedSecret;
import app.okrug.identity.tokens.NewApiClient;
import app.okrug.identity.tokens.UnfitApiClient;
import app.okrug.identity.tokens.UnknownApiClient;
import app.okrug.quotas.OfficeQuotas;
import app.okrug.quotas.Quota;
import app.okrug.regulation.RegulationStart;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.MovableClock;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
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
import tools.jackson.databind.json.JsonMapper;

/// Programs that read data of one school by themselves (ecosystem.md E-04, security.md T-22, T-34).
@IdentityWebTest
class ApiClientWebTests {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    TestSchools schools;

    @Autowired
    ApiClients clients;

    @Autowired
    Access access;

    @Autowired
    Assignments assignments;

    @Autowired
    RegulationStart regulation;

    @Autowired
    OfficeQuotas quotas;

    @Autowired
    MovableClock clock;

    private SchoolId north;
    private Actor administrator;
    private IssuedSecret library;

    @BeforeEach
    void aLibraryReadsTheNorthernSchool() {
        north = schools.school();
        administrator = administrator(north);
        library = made(north, administrator, Set.of(Right.SCHOOL_CARD_VIEW));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void itActsInItsSchoolAsATechnicalMember() throws Exception {
        var token = token(library);

        var where = withToken(token, "/api/test/where");
        var me = withToken(token, "/api/me");
        var claims = SignedJWT.parse(token).getJWTClaimsSet();

        assertThat(where.statusCode()).isEqualTo(200);
        assertThat(where.body()).contains(north.toString());
        assertThat(me.body()).contains("Библиотека");
        assertThat(claims.getStringClaim("school")).isEqualTo(north.toString());
        assertThat(claims.getAudience()).contains("http://okrug.test/api");
        assertThat(line().lastUsed()).isNotNull();
    }

    @Test
    void whatItIsNotGivenIsRefusedByTheOneDecision() {
        var where = JSON.readTree(withToken(token(library), "/api/test/where").body());
        var person = new PersonId(UUID.fromString(where.path("person").asString()));
        var acting = new Actor(new UserId(library.id().value()), person, STAFF);

        var allowed = CurrentActor.<Boolean, RuntimeException>call(
                north, acting, () -> access.allows(Right.SCHOOL_CARD_VIEW, Target.school()));
        var refused = CurrentActor.<Boolean, RuntimeException>call(
                north, acting, () -> access.allows(Right.USERS_VIEW, Target.school()));

        assertThat(allowed).isTrue();
        assertThat(refused).isFalse();
    }

    @Test
    void aSecretThatIsWrongOrOfAnotherGetsNoToken() {
        var other = made(north, administrator, Set.of(Right.SCHOOL_CARD_VIEW));

        assertThat(asked(library.id().value().toString(), "wrong", "school").statusCode())
                .isEqualTo(401);
        assertThat(asked(library.id().value().toString(), other.secret(), "school")
                        .statusCode())
                .isEqualTo(401);
        assertThat(asked(library.id().value().toString(), library.secret(), "openid")
                        .statusCode())
                .isEqualTo(400);
        assertThat(asked(library.id().value().toString(), library.secret(), "").statusCode())
                .isEqualTo(400);
    }

    @Test // T-22
    void aTokenOfOneSchoolIsNoneOfAnother() {
        var south = schools.school();
        var southern = administrator(south);
        var stranger = made(south, southern, Set.of(Right.SCHOOL_CARD_VIEW));

        var where = withToken(token(stranger), "/api/test/where").body();

        assertThat(where).contains(south.toString()).doesNotContain(north.toString());
        assertThat(in(south, southern, () -> clients.all()))
                .extracting(ApiClientLine::id)
                .containsExactly(stranger.id());
        assertThatThrownBy(() -> in(north, administrator, () -> {
                    clients.revoke(stranger.id());
                    return "";
                }))
                .isInstanceOf(UnknownApiClient.class);
        assertThat(withToken(token(stranger), "/api/me").statusCode()).isEqualTo(200);
    }

    @Test // T-22
    void forgedTokensAreRefused() throws Exception {
        var real = SignedJWT.parse(token(library));
        var claims = real.getJWTClaimsSet();
        var foreign = new ECKeyGenerator(Curve.P_256)
                .keyID(real.getHeader().getKeyID())
                .generate();
        var twoSchools = new JWTClaimsSet.Builder(claims)
                .claim("school", List.of(north.toString(), UUID.randomUUID().toString()))
                .build();
        var noAudience =
                new JWTClaimsSet.Builder(claims).audience((String) null).build();

        assertThat(withToken(new PlainJWT(claims).serialize(), "/api/me").statusCode())
                .isEqualTo(401);
        for (var forged : List.of(twoSchools, noAudience)) {
            var signed = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(real.getHeader().getKeyID())
                            .build(),
                    forged);
            signed.sign(new ECDSASigner(foreign));
            assertThat(withToken(signed.serialize(), "/api/me").statusCode()).isEqualTo(401);
            assertThat(withToken(changed(real, forged), "/api/me").statusCode()).isEqualTo(401);
        }
    }

    @Test // T-22
    void aProgramWhoseTimeIsOverIsRefused() {
        var token = token(library);
        assertThat(withToken(token, "/api/me").statusCode()).isEqualTo(200);

        clock.forward(Duration.ofDays(40));

        assertThat(line().expired()).isTrue();
        assertThat(withToken(token, "/api/me").statusCode()).isEqualTo(401);
        assertThat(asked(library.id().value().toString(), library.secret(), "school")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test // T-34
    void aRevokedProgramIsOutAtOnce() {
        var token = token(library);
        assertThat(withToken(token, "/api/me").statusCode()).isEqualTo(200);

        in(north, administrator, () -> {
            clients.revoke(library.id());
            return "";
        });

        assertThat(withToken(token, "/api/me").statusCode()).isEqualTo(401);
        assertThat(asked(library.id().value().toString(), library.secret(), "school")
                        .statusCode())
                .isEqualTo(401);
        assertThat(line().active()).isFalse();
    }

    @Test
    void onlyReadingForAYearAndWhatOneHoldsOneselfIsGiven() {
        var today = LocalDate.now(clock);
        var teacher = schools.someone(north, STAFF, "Учителева Лия");
        var acting = new Actor(teacher.account(), teacher.person(), STAFF);

        for (var unfit : List.of(
                new NewApiClient(" ", Set.of(Right.SCHOOL_CARD_VIEW), today),
                new NewApiClient("Без прав", Set.of(), today),
                new NewApiClient("Пишет", Set.of(Right.SCHOOL_CARD_EDIT), today),
                new NewApiClient("Вчера", Set.of(Right.SCHOOL_CARD_VIEW), today.minusDays(3)),
                new NewApiClient(
                        "Навсегда",
                        Set.of(Right.SCHOOL_CARD_VIEW),
                        today.plusYears(1).plusDays(3)))) {
            assertThatThrownBy(() -> in(north, administrator, () -> clients.make(unfit)))
                    .isInstanceOf(UnfitApiClient.class);
        }
        assertThatThrownBy(() -> in(north, acting, () -> clients.make(wish(Set.of(Right.SCHOOL_CARD_VIEW)))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> in(north, acting, () -> clients.all())).isInstanceOf(AccessRefused.class);
        assertThat(in(north, administrator, () -> clients.givable()))
                .contains(Right.SCHOOL_CARD_VIEW)
                .allMatch(right -> !right.changes());
    }

    @Test
    void aSchoolWhoseProgramsCallTooOftenIsToldWhenToComeAgainAndOthersAreAnswered() {
        var south = schools.school();
        var other = token(made(south, administrator(south), Set.of(Right.SCHOOL_CARD_VIEW)));
        var token = token(library);
        CurrentOperator.run(new Operator(new UserId(UUID.randomUUID())), () -> {
            var seen = quotas.schools().stream()
                    .filter(line -> line.school().id().equals(north))
                    .findFirst()
                    .orElseThrow();
            quotas.set(seen.school(), seen.own(), Map.of(Quota.CALLS_HOUR, 1L), "Проверка");
        });

        var first = withToken(token, "/api/me");
        var second = withToken(token, "/api/me");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(429);
        assertThat(second.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 3600L);
        assertThat(second.body()).contains("too-many");
        assertThat(withToken("forged", "/api/me").statusCode()).isEqualTo(401);
        assertThat(withToken(other, "/api/me").statusCode()).isEqualTo(200);
        assertThat(withToken(other, "/api/me").statusCode()).isEqualTo(200);
    }

    @Test // E-04
    void aTokenCanBeAskedForWithAPartOfTheRights() {
        var both = made(north, administrator, Set.of(Right.SCHOOL_CARD_VIEW, Right.SCHOOL_YEAR_VIEW));
        var whole = token(both);
        var id = both.id().value().toString();
        var answer = asked(id, both.secret(), "school right:SCHOOL_CARD_VIEW");
        var part = JSON.readTree(answer.body()).path("access_token").asString();

        assertThat(withToken(whole, "/api/test/may/SCHOOL_YEAR_VIEW").body()).isEqualTo("yes");
        assertThat(withToken(part, "/api/test/may/SCHOOL_CARD_VIEW").body()).isEqualTo("yes");
        assertThat(withToken(part, "/api/test/may/SCHOOL_YEAR_VIEW").body())
                .startsWith("NARROWED")
                .contains("Only");
        assertThat(asked(id, both.secret(), "school right:USERS_VIEW").statusCode())
                .isEqualTo(400);
        assertThat(asked(id, both.secret(), "right:SCHOOL_CARD_VIEW").statusCode())
                .isEqualTo(400);
    }

    private ApiClientLine line() {
        return in(north, administrator, () -> clients.all()).stream()
                .filter(line -> line.id().equals(library.id()))
                .findFirst()
                .orElseThrow();
    }

    private Actor administrator(SchoolId school) {
        var someone = schools.someone(school, STAFF, "Администраторова Лия");
        CurrentSchool.run(school, () -> regulation.begin("001"));
        CurrentSchool.run(
                school,
                () -> CurrentOperator.run(
                        new Operator(new UserId(UUID.randomUUID())),
                        () -> assignments.open(someone.person(), "Школа открыта")));
        return new Actor(someone.account(), someone.person(), STAFF);
    }

    private IssuedSecret made(SchoolId school, Actor by, Set<Right> rights) {
        return in(school, by, () -> clients.make(wish(rights)));
    }

    private NewApiClient wish(Set<Right> rights) {
        return new NewApiClient("Библиотека", rights, LocalDate.now(clock).plusDays(30));
    }

    private static <T> T in(SchoolId school, Actor actor, Supplier<T> work) {
        return CurrentActor.<T, RuntimeException>call(school, actor, work::get);
    }

    private String token(IssuedSecret issued) {
        var answer = asked(issued.id().value().toString(), issued.secret(), "school");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("access_token").asString();
    }

    private HttpResponse<String> asked(String id, String secret, String scope) {
        var basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var fields = scope.isEmpty()
                ? Map.of("grant_type", "client_credentials")
                : Map.of("grant_type", "client_credentials", "scope", scope);
        return new Browser(port).post("/oauth2/token", fields, "Authorization", "Basic " + basic);
    }

    private HttpResponse<String> withToken(String token, String path) {
        return new Browser(port).get(path, "Authorization", "Bearer " + token);
    }

    /// The same signature under other claims.
    private static String changed(SignedJWT real, JWTClaimsSet claims) {
        var parts = real.serialize().split("\\.");
        parts[1] = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.toString().getBytes(StandardCharsets.UTF_8));
        return String.join(".", parts);
    }
}

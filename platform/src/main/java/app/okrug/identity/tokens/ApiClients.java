package app.okrug.identity.tokens;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.PersonalGrant;
import app.okrug.access.PersonalGrants;
import app.okrug.access.Presence;
import app.okrug.access.Right;
import app.okrug.access.Scope;
import app.okrug.access.Target;
import app.okrug.audit.PlatformAudit;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Programs that read data of the current school by themselves (ecosystem.md E-04): a bookkeeping, a library. Each is a
/// technical member of the school whose rights are personal grants, so that everything it asks for takes the one way of
/// decision. It only ever reads, and for a year at most. A token can be asked for with a part of its rights alone:
/// `scope=school right:SCHOOL_CARD_VIEW`.
@Service
@Transactional
public class ApiClients {

    private static final int LONGEST_NAME = 100;
    private static final Duration TOKEN = Duration.ofMinutes(10);

    private final Access access;
    private final Presence presence;
    private final PersonalGrants grants;
    private final ApiClientRows rows;
    private final ApiClientStates states;
    private final RegisteredClientRepository registered;
    private final PlatformAudit audit;
    private final SchoolRegistry schools;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiClients(
            Access access,
            Presence presence,
            PersonalGrants grants,
            ApiClientRows rows,
            ApiClientStates states,
            RegisteredClientRepository registered,
            PlatformAudit audit,
            SchoolRegistry schools,
            Clock clock) {
        this.access = access;
        this.presence = presence;
        this.grants = grants;
        this.rows = rows;
        this.states = states;
        this.registered = registered;
        this.audit = audit;
        this.schools = schools;
        this.clock = clock;
    }

    /// Those of the school, the newest first, with what they may read today.
    ///
    /// @throws app.okrug.access.AccessRefused without the right, or without that to see the users
    @Transactional(readOnly = true)
    public List<ApiClientLine> all() {
        access.require(Right.API_CLIENTS, Target.school());
        var now = clock.instant();
        var given = grants.all();
        return rows.ofSchool(CurrentSchool.require()).stream()
                .map(row -> new ApiClientLine(
                        row.id(),
                        row.name(),
                        given.stream()
                                .filter(grant -> grant.person().equals(row.person()) && grant.allows())
                                .map(PersonalGrant::right)
                                .sorted()
                                .toList(),
                        row.made(),
                        row.expires(),
                        row.lastUsed(),
                        row.ended(),
                        !now.isBefore(row.expires())))
                .toList();
    }

    /// The rights a program can be given: those of reading that the acting person holds for the whole school.
    @Transactional(readOnly = true)
    public List<Right> givable() {
        access.require(Right.API_CLIENTS, Target.school());
        return List.of(Right.values()).stream()
                .filter(right -> !right.changes() && access.allows(right, Target.school()))
                .toList();
    }

    /// Lets a program in.
    ///
    /// @throws UnfitApiClient when something about it cannot be
    /// @throws app.okrug.access.AccessRefused without the right, or for a right that the acting person has not
    /// @throws app.okrug.access.ConfirmationNeeded when it is too long ago that the person has shown who it is
    public IssuedSecret make(NewApiClient wish) {
        access.require(Right.API_CLIENTS, Target.school());
        presence.require();
        var zone = schools.current().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        check(wish, today);
        wish.rights().forEach(right -> access.require(right, Target.school()));

        var now = clock.instant();
        var id = new ApiClientId(UUID.randomUUID());
        var row = new ApiClientRows.Row(
                id,
                CurrentSchool.require(),
                new PersonId(UUID.randomUUID()),
                wish.name(),
                now,
                wish.until().plusDays(1).atStartOfDay(zone).toInstant(),
                null,
                null);
        wish.rights().stream()
                .sorted()
                .forEach(right ->
                        grants.allow(row.person(), right, Set.of(Scope.SCHOOL), today, wish.until(), wish.name()));
        var secret = secret();
        rows.add(row, access.actor().account().value());
        registered.save(client(row, wish.rights(), secret));
        audit.write(
                "identity.api_client_made",
                row.school(),
                id.value().toString(),
                Map.of(
                        "name",
                        row.name(),
                        "until",
                        wish.until().toString(),
                        "rights",
                        wish.rights().toString()));
        return new IssuedSecret(id, secret, row.expires());
    }

    /// Ends a program at once: its tokens are refused within two seconds everywhere.
    ///
    /// @throws UnknownApiClient when the school has no such
    /// @throws app.okrug.access.AccessRefused without the right
    public void revoke(ApiClientId id) {
        access.require(Right.API_CLIENTS, Target.school());
        var row = rows.find(id)
                .filter(one -> one.school().equals(CurrentSchool.require()))
                .orElseThrow(UnknownApiClient::new);
        rows.end(id, clock.instant());
        states.forget(id);
        audit.write("identity.api_client_revoked", row.school(), id.value().toString(), Map.of("name", row.name()));
    }

    private static void check(NewApiClient wish, LocalDate today) {
        if (wish.name().isEmpty() || wish.name().length() > LONGEST_NAME) {
            throw new UnfitApiClient(UnfitApiClient.Why.NAME);
        }
        if (wish.rights().isEmpty() || wish.rights().stream().anyMatch(Right::changes)) {
            throw new UnfitApiClient(UnfitApiClient.Why.RIGHTS);
        }
        if (wish.until().isBefore(today) || wish.until().isAfter(today.plusYears(1))) {
            throw new UnfitApiClient(UnfitApiClient.Why.UNTIL);
        }
    }

    private static RegisteredClient client(ApiClientRows.Row row, Set<Right> rights, String secret) {
        Instant expires = row.expires();
        return RegisteredClient.withId(row.id().value().toString())
                .clientId(row.id().value().toString())
                .clientName(row.name())
                .clientIdIssuedAt(row.made())
                .clientSecret(PasswordEncoderFactories.createDelegatingPasswordEncoder()
                        .encode(secret))
                .clientSecretExpiresAt(expires)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(TokenRules.SCHOOL)
                .scopes(scopes -> rights.forEach(right -> scopes.add(TokenRules.RIGHT + right)))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN)
                        .idTokenSignatureAlgorithm(SignatureAlgorithm.ES256)
                        .build())
                .build();
    }

    private String secret() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package app.okrug.identity.tokens;

import app.okrug.access.UserId;
import app.okrug.identity.AccountStates;
import app.okrug.identity.Issuer;
import app.okrug.identity.Membership;
import app.okrug.identity.MembershipId;
import app.okrug.identity.SignedIn;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/// What stands in a token, and when none is given. The school is that of the membership chosen when the program was let
/// in; it is looked up anew for every token, and without one there is no token for school data.
@Component
class TokenRules implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /// The scope that opens `/api` in one school.
    static final String SCHOOL = "school";

    /// Scopes that name a right: a program that asks for some of them gets a token for no others.
    static final String RIGHT = "right:";

    static final String MEMBERSHIP = "membership";
    /// A program that reads by itself.
    static final String PROGRAM = "program";
    /// How the choice of a membership travels with a stored authorization.
    static final String AUTHORITY = "MEMBERSHIP_";

    private final AccountStates states;
    private final SchoolRegistry schools;
    private final SigningKeys keys;
    private final Issuer issuer;
    private final ApiClientStates programs;

    TokenRules(
            AccountStates states, SchoolRegistry schools, SigningKeys keys, Issuer issuer, ApiClientStates programs) {
        this.states = states;
        this.schools = schools;
        this.keys = keys;
        this.issuer = issuer;
        this.programs = programs;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        context.getJwsHeader().algorithm(SignatureAlgorithm.ES256).keyId(keys.signing());
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            ofProgram(context);
            return;
        }
        var who = who(context);
        var forSchool = context.getAuthorizedScopes().contains(SCHOOL);
        var membership = membership(whose(context)) == null ? null : who.chosen();
        if (forSchool && (membership == null || !open(membership))) {
            throw refused();
        }
        var claims = context.getClaims();
        if (forSchool && membership != null) {
            claims.claim(SCHOOL, membership.school().toString());
            claims.claim(MEMBERSHIP, membership.id().toString());
            claims.claim("category", membership.category().name().toLowerCase(Locale.ROOT));
        }
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType()) && forSchool) {
            claims.claims(all -> {
                var audience = new ArrayList<String>();
                audience.add(context.getRegisteredClient().getClientId());
                audience.add(issuer.api());
                all.put("aud", audience);
            });
        }
        if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())
                && context.getAuthorizedScopes().contains(OidcScopes.PROFILE)) {
            claims.claim("name", who.displayName());
            claims.claim("preferred_username", who.login());
            claims.claim("locale", who.locale().getLanguage());
        }
    }

    /// A program that reads by itself: the school is the one that let it in, whatever it asks for.
    private void ofProgram(JwtEncodingContext context) {
        var id = ApiClientId.of(context.getRegisteredClient().getClientId()).orElseThrow(TokenRules::refused);
        var program = programs.active(id).orElseThrow(TokenRules::refused);
        if (!context.getAuthorizedScopes().contains(SCHOOL)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_SCOPE);
        }
        context.getClaims()
                .claim(SCHOOL, program.school().toString())
                .claim(PROGRAM, program.id().value().toString())
                .claims(all -> all.put("aud", List.of(program.id().value().toString(), issuer.api())));
    }

    private boolean open(Membership membership) {
        return !membership.visiting()
                && schools.get(membership.school()).state().admitsPrograms();
    }

    /// Who the token would speak for, as of now.
    private SignedIn who(JwtEncodingContext context) {
        var principal = whose(context);
        var account = account(principal).orElseThrow(TokenRules::refused);
        var allowed = allowedSince(context.getAuthorization());
        var membership = membership(principal);
        var who = membership == null ? states.ofToken(account, allowed) : states.ofToken(account, membership, allowed);
        return who.orElseThrow(TokenRules::refused);
    }

    /// Null when nobody stands behind the request.
    private static @Nullable Authentication whose(JwtEncodingContext context) {
        return context.getPrincipal();
    }

    /// When the person let the program in: a password changed since then has ended that, too.
    private static Instant allowedSince(@Nullable OAuth2Authorization authorization) {
        var code = authorization == null ? null : authorization.getToken(OAuth2AuthorizationCode.class);
        var issued = code == null ? null : code.getToken().getIssuedAt();
        if (issued == null) {
            throw refused();
        }
        return issued;
    }

    private static Optional<UserId> account(@Nullable Authentication principal) {
        if (principal == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UserId(UUID.fromString(principal.getName())));
        } catch (IllegalArgumentException program) {
            // A program on its own account: there is no person for whom it could act.
            return Optional.empty();
        }
    }

    private static @Nullable MembershipId membership(@Nullable Authentication principal) {
        if (principal == null) {
            return null;
        }
        return principal.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(AUTHORITY))
                .map(authority -> new MembershipId(UUID.fromString(authority.substring(AUTHORITY.length()))))
                .findFirst()
                .orElse(null);
    }

    private static OAuth2AuthenticationException refused() {
        return new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
    }
}

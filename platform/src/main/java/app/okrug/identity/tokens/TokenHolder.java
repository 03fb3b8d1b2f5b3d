package app.okrug.identity.tokens;

import app.okrug.access.Right;
import app.okrug.access.UserId;
import app.okrug.identity.AccountStates;
import app.okrug.identity.MembershipId;
import app.okrug.identity.SignedIn;
import app.okrug.identity.SignedInAuthentication;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/// Who a token speaks for now. School and person come from the stored membership; the token only says which one.
@Component
class TokenHolder implements Converter<Jwt, SignedInAuthentication> {

    private final AccountStates states;
    private final SchoolRegistry schools;
    private final ApiClientStates programs;

    TokenHolder(AccountStates states, SchoolRegistry schools, ApiClientStates programs) {
        this.states = states;
        this.schools = schools;
        this.programs = programs;
    }

    @Override
    public SignedInAuthentication convert(Jwt token) {
        return holder(token)
                .map(SignedInAuthentication::new)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_TOKEN));
    }

    private Optional<SignedIn> holder(Jwt token) {
        var program = token.getClaimAsString(TokenRules.PROGRAM);
        return program == null ? person(token) : program(token, program);
    }

    /// The school that let the program in has to be the one that the token names.
    private Optional<SignedIn> program(Jwt token, String program) {
        return ApiClientId.of(program)
                .filter(id -> program.equals(token.getSubject()))
                .flatMap(programs::holder)
                .filter(who -> who.chosen() != null
                        && who.chosen().school().toString().equals(token.getClaimAsString(TokenRules.SCHOOL)))
                .map(who -> narrowed(token).map(who::within).orElse(who));
    }

    /// The rights that the token was asked for with; empty when it was for all that the program has. A right that is
    /// not known any more allows nothing.
    private static Optional<Set<Right>> narrowed(Jwt token) {
        var named = Objects.requireNonNullElse(token.getClaimAsStringList("scope"), List.<String>of()).stream()
                .filter(scope -> scope.startsWith(TokenRules.RIGHT))
                .map(scope -> scope.substring(TokenRules.RIGHT.length()))
                .collect(Collectors.toSet());
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(Arrays.stream(Right.values())
                        .filter(right -> named.contains(right.name()))
                        .collect(Collectors.toSet()));
    }

    private Optional<SignedIn> person(Jwt token) {
        var account = id(token.getSubject());
        var membership = id(token.getClaimAsString(TokenRules.MEMBERSHIP));
        var school = token.getClaimAsString(TokenRules.SCHOOL);
        Instant issued = token.getIssuedAt();
        if (account == null || membership == null || school == null || issued == null) {
            return Optional.empty();
        }
        return states.ofToken(new UserId(account), new MembershipId(membership), issued)
                .filter(who -> who.chosen() != null
                        && !who.chosen().visiting()
                        && who.chosen().school().toString().equals(school)
                        && schools.get(who.chosen().school()).state().admitsPrograms());
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }
}

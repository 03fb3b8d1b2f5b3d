package app.okrug.identity.signin;

import app.okrug.identity.AccountStates;
import app.okrug.identity.CurrentAccount;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/// What every chain of filters that works with a session has in common: the session is looked at before anything is
/// allowed, the school is bound after it; forgery protection by a cookie that scripts of ours can read; headers.
@Component
public class SessionSecurity implements Customizer<HttpSecurity> {

    /// Vaadin's start script is inline and its client compiles small functions; nothing foreign is ever loaded.
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final Sessions sessions;
    private final AccountStates states;
    private final CurrentAccount current;
    private final CsrfTokenRepository csrfTokens;
    private final SignInEntry entry;

    SessionSecurity(
            Sessions sessions,
            AccountStates states,
            CurrentAccount current,
            CsrfTokenRepository csrfTokens,
            SignInEntry entry) {
        this.sessions = sessions;
        this.states = states;
        this.current = current;
        this.csrfTokens = csrfTokens;
        this.entry = entry;
    }

    @Override
    public void customize(HttpSecurity http) {
        http.addFilterAfter(new LiveSession(sessions, states), SecurityContextHolderFilter.class)
                .addFilterAfter(new SchoolBinding(current), AuthorizationFilter.class)
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(entry))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable());
        headers(http, POLICY);
    }

    static void headers(HttpSecurity http, String policy) {
        http.headers(headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)));
    }
}

package app.okrug.identity.tokens;

import app.okrug.identity.SignedIn;
import app.okrug.identity.SignedInAuthentication;
import app.okrug.identity.signin.SignInTime;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Hands the person to the authorization server as it can store it: the account's id and the chosen
/// membership's, nothing that could grow old. Who has several memberships and has not chosen is asked first.
final class AuthorizingPerson extends OncePerRequestFilter {

    /// Our own pages beside the server's endpoints ask the person themselves.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.equals(SchoolChooser.PATH) || path.equals(ConsentPage.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedInAuthentication known)) {
            chain.doFilter(request, response);
            return;
        }
        var who = known.getPrincipal();
        if (who.undecided() && asksForSchool(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", SchoolChooser.askedBefore(request));
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(known.getName(), null, stored(who, request)));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private static boolean asksForSchool(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getRequestURI().endsWith("/oauth2/authorize")
                && names(request.getParameter("scope")).contains(TokenRules.SCHOOL);
    }

    private static List<String> names(@Nullable String scope) {
        return scope == null ? List.of() : Arrays.asList(scope.split(" "));
    }

    private static List<GrantedAuthority> stored(SignedIn who, HttpServletRequest request) {
        var authorities = new ArrayList<GrantedAuthority>();
        authorities.add(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(SignInTime.of(request))
                .build());
        var chosen = who.chosen();
        if (chosen != null) {
            authorities.add(new SimpleGrantedAuthority(TokenRules.AUTHORITY + chosen.id()));
        }
        return authorities;
    }
}

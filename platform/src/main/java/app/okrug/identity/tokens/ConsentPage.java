package app.okrug.identity.tokens;

import app.okrug.identity.CurrentAccount;
import app.okrug.identity.signin.Page;
import app.okrug.identity.signin.ReaderLanguage;
import app.okrug.identity.signin.Template;
import app.okrug.tenancy.SchoolRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/oauth2/consent`: what a program wants to know, and of which school, before it is let in.
@RestController
class ConsentPage {

    static final String PATH = "/oauth2/consent";

    private final Template form = Template.read("consent.html");
    private final Template wish = Template.read("consent-wish.html");
    private final CurrentAccount current;
    private final RegisteredClientRepository clients;
    private final SchoolRegistry schools;
    private final Page page;
    private final ReaderLanguage language;

    ConsentPage(
            CurrentAccount current,
            RegisteredClientRepository clients,
            SchoolRegistry schools,
            Page page,
            ReaderLanguage language) {
        this.current = current;
        this.clients = clients;
        this.schools = schools;
        this.page = page;
        this.language = language;
    }

    @GetMapping(PATH)
    ResponseEntity<String> ask(
            HttpServletRequest request,
            @RequestParam("client_id") String clientId,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam String state) {
        var client = clients.findByClientId(clientId);
        if (client == null) {
            return ResponseEntity.notFound().build();
        }
        var reader = language.resolveLocale(request);
        var wishes = Arrays.stream(scope.split(" "))
                .filter(name ->
                        !name.equals(OidcScopes.OPENID) && client.getScopes().contains(name))
                .map(name -> wish(name, reader))
                .collect(Collectors.joining());
        var main = page.piece(
                form,
                reader,
                Map.of(
                        "program",
                        client.getClientName(),
                        "name",
                        current.require().displayName(),
                        "school",
                        school(),
                        "client",
                        clientId,
                        "state",
                        state,
                        "wishes",
                        wishes));
        var answer = page.answer(HttpStatus.OK, reader, "identity.consent.title", here(request), main);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(headers -> {
                    headers.putAll(answer.getHeaders());
                    headers.set(Page.POLICY, Page.policy(addresses(client)));
                })
                .body(answer.getBody());
    }

    private String wish(String scope, Locale reader) {
        return page.piece(
                wish, reader, Map.of("scope", scope, "meaning", page.text(reader, "identity.scope." + scope)));
    }

    private String school() {
        var membership = current.require().chosen();
        return membership == null ? "" : schools.get(membership.school()).name();
    }

    private static String here(HttpServletRequest request) {
        return PATH + "?" + request.getQueryString().replaceAll("&lang=[a-z]*", "");
    }

    /// Where the answer of the form leads in the end: the browser must allow that, too.
    private static List<String> addresses(RegisteredClient client) {
        return client.getRedirectUris().stream()
                .map(URI::create)
                .map(uri -> uri.getAuthority() == null
                        ? uri.getScheme() + ":"
                        : uri.getScheme() + "://" + uri.getAuthority())
                .distinct()
                .toList();
    }
}

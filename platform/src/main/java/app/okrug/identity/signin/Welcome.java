package app.okrug.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Leads on after sign-in.
@Component
public class Welcome {

    private final Template onward = Template.read("onward.html");
    private final Page page;
    private final ReaderLanguage language;

    Welcome(Page page, ReaderLanguage language) {
        this.page = page;
        this.language = language;
    }

    /// To a place of ours directly; to another program through a page of its own, since a browser follows no redirect
    /// of a form to where the form's policy does not allow.
    public ResponseEntity<String> to(HttpServletRequest request, String next) {
        if (!NextAddress.leadsOut(next)) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, next)
                    .build();
        }
        var reader = language.resolveLocale(request);
        var main = page.piece(onward, reader, Map.of("next", next));
        var answer = page.answer(HttpStatus.OK, reader, "identity.onward.title", SignInPages.LOGIN, main);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Refresh", "0; url=" + next)
                .body(answer.getBody());
    }
}

package app.okrug.identity.signin;

import app.okrug.identity.CurrentAccount;
import app.okrug.identity.SignedIn;
import app.okrug.language.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/// The language of the one who reads: of the account, for a visitor as chosen at the door, Russian otherwise.
///
/// What was chosen at the door is remembered until sign-in only: the next person at a shared computer starts anew.
@Component("localeResolver")
public class ReaderLanguage implements LocaleResolver {

    static final String PARAMETER = "lang";
    private static final String COOKIE = "okrug-language";

    private final CurrentAccount current;

    ReaderLanguage(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return current.find().map(SignedIn::locale).or(() -> chosen(request)).orElse(Language.RUSSIAN);
    }

    /// What a visitor has chosen; empty when nothing.
    Optional<Locale> chosen(HttpServletRequest request) {
        var wish = request.getParameter(PARAMETER);
        if (wish != null) {
            return Optional.of(Language.nearest(Locale.of(wish)));
        }
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(cookie -> Language.nearest(Locale.of(cookie.getValue())))
                        .findFirst();
    }

    /// Remembers what was chosen by the address of the page.
    void remember(HttpServletRequest request, HttpServletResponse response) {
        if (request.getParameter(PARAMETER) != null) {
            chosen(request).ifPresent(language -> response.addCookie(cookie(language.getLanguage(), -1)));
        }
    }

    /// The account knows the language now.
    void forget(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private static Cookie cookie(String language, int age) {
        var cookie = new Cookie(COOKIE, language);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(age);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is changed in the account");
    }
}

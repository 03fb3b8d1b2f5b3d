package app.okrug.identity.tokens;

import app.okrug.identity.CurrentAccount;
import app.okrug.identity.Membership;
import app.okrug.identity.MembershipId;
import app.okrug.identity.signin.FormToken;
import app.okrug.identity.signin.NextAddress;
import app.okrug.identity.signin.Page;
import app.okrug.identity.signin.ReaderLanguage;
import app.okrug.identity.signin.SchoolChoice;
import app.okrug.identity.signin.Template;
import app.okrug.identity.signin.Welcome;
import app.okrug.tenancy.SchoolRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/oauth2/school`: for which school a program is let in. Only one's own memberships can be chosen.
@RestController
class SchoolChooser {

    static final String PATH = "/oauth2/school";

    private final Template form = Template.read("school.html");
    private final Template choice = Template.read("school-choice.html");
    private final CurrentAccount current;
    private final SchoolRegistry schools;
    private final SchoolChoice chosen;
    private final Page page;
    private final Welcome welcome;
    private final ReaderLanguage language;

    SchoolChooser(
            CurrentAccount current,
            SchoolRegistry schools,
            SchoolChoice chosen,
            Page page,
            Welcome welcome,
            ReaderLanguage language) {
        this.current = current;
        this.schools = schools;
        this.chosen = chosen;
        this.page = page;
        this.welcome = welcome;
        this.language = language;
    }

    /// The chooser's address, leading back to what is being asked for.
    static String askedBefore(HttpServletRequest request) {
        return PATH + NextAddress.query(NextAddress.here(request));
    }

    @GetMapping(PATH)
    ResponseEntity<String> ask(HttpServletRequest request, @RequestParam @Nullable String next) {
        var reader = language.resolveLocale(request);
        var who = current.require();
        var choices = who.memberships().stream()
                .filter(membership -> !membership.visiting())
                .map(membership -> choice(membership, membership.equals(who.chosen()), reader))
                .collect(Collectors.joining());
        var place = NextAddress.of(next);
        var main = page.piece(form, reader, Map.of("choices", choices, "next", place, "csrf", FormToken.of(request)));
        return page.answer(HttpStatus.OK, reader, "identity.school.title", PATH + NextAddress.query(place), main);
    }

    @PostMapping(PATH)
    ResponseEntity<String> answered(
            HttpServletRequest request, @RequestParam UUID membership, @RequestParam @Nullable String next) {
        chosen.choose(new MembershipId(membership));
        return welcome.to(request, NextAddress.of(next));
    }

    private String choice(Membership membership, boolean checked, Locale reader) {
        return page.piece(
                choice,
                reader,
                Map.of(
                        "id", membership.id().toString(),
                        "school", schools.get(membership.school()).name(),
                        "category", page.text(reader, "identity.category." + membership.category()),
                        "checked", checked ? " checked" : ""));
    }
}

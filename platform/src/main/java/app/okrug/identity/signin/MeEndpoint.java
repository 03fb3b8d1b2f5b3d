package app.okrug.identity.signin;

import app.okrug.access.Open;
import app.okrug.identity.CurrentAccount;
import app.okrug.identity.Membership;
import app.okrug.tenancy.SchoolRegistry;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/me`: who the session or the token speaks for.
@RestController
class MeEndpoint {

    private final CurrentAccount current;
    private final SchoolRegistry schools;

    /// @param membership through which the person works; null for an operator at work for the office
    record Me(
            UUID account,
            String login,
            String name,
            String language,
            boolean operator,
            @Nullable Place membership,
            List<Place> memberships) {}

    /// What the person is in one school.
    record Place(UUID id, UUID school, String schoolName, String category) {}

    MeEndpoint(CurrentAccount current, SchoolRegistry schools) {
        this.current = current;
        this.schools = schools;
    }

    @GetMapping("/api/me")
    @Open("about the one who asks")
    Me me() {
        var who = current.require();
        var chosen = who.chosen();
        return new Me(
                who.account().value(),
                who.login(),
                who.displayName(),
                who.locale().getLanguage(),
                who.operator(),
                chosen == null ? null : place(chosen),
                who.memberships().stream().map(this::place).toList());
    }

    private Place place(Membership membership) {
        return new Place(
                membership.id().value(),
                membership.school().value(),
                schools.get(membership.school()).name(),
                membership.category().name().toLowerCase(Locale.ROOT));
    }
}

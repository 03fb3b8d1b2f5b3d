package app.okrug.ui.shell;

import app.okrug.access.Category;
import app.okrug.identity.CurrentAccount;
import app.okrug.identity.Membership;
import app.okrug.identity.OwnAccount;
import app.okrug.identity.OwnSessions;
import app.okrug.identity.SecondFactorDuty;
import app.okrug.identity.SignedIn;
import app.okrug.identity.signin.SchoolChoice;
import app.okrug.identity.signin.SignInPages;
import app.okrug.identity.signin.SignOut;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.support.SupportAccess;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.ui.field.Draft;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The visitor as the session knows them: their memberships are their places, for an operator the office too.
@Component
class SignedInVisitor implements Visitor {

    private static final String OFFICE = "office";

    private final CurrentAccount current;
    private final SchoolChoice choice;
    private final OwnAccount account;
    private final OwnSessions sessions;
    private final SecondFactorDuty duty;
    private final SignOut signOut;
    private final SchoolRegistry schools;
    private final SupportAccess support;
    private final Texts texts;

    SignedInVisitor(
            CurrentAccount current,
            SchoolChoice choice,
            OwnAccount account,
            OwnSessions sessions,
            SecondFactorDuty duty,
            SignOut signOut,
            SchoolRegistry schools,
            SupportAccess support,
            Texts texts) {
        this.current = current;
        this.choice = choice;
        this.account = account;
        this.sessions = sessions;
        this.duty = duty;
        this.signOut = signOut;
        this.schools = schools;
        this.support = support;
        this.texts = texts;
    }

    @Override
    public Optional<String> name() {
        return current.find().map(SignedIn::displayName);
    }

    @Override
    public Optional<Place> place() {
        return current.find().flatMap(who -> {
            var membership = who.chosen();
            if (membership != null) {
                return Optional.of(place(membership));
            }
            return who.operator() ? Optional.of(office()) : Optional.empty();
        });
    }

    @Override
    public List<Place> places() {
        var places = new ArrayList<Place>();
        current.find().ifPresent(who -> {
            if (who.operator()) {
                places.add(office());
            }
            who.memberships().stream().map(this::place).forEach(places::add);
        });
        return places;
    }

    @Override
    public void move(Place place) {
        if (place.equals(office())) {
            choice.chooseOffice();
            return;
        }
        current.require().memberships().stream()
                .filter(membership -> place(membership).equals(place))
                .findFirst()
                .ifPresent(membership -> choice.choose(membership.id()));
    }

    @Override
    public void speak(Locale language) {
        account.appearance(language, current.require().theme());
    }

    @Override
    public void leave() {
        var ui = UI.getCurrent();
        Draft.forgetAll(ui);
        forgetKept(ui);
        ui.getPage().setLocation(SignInPages.LOGIN + "?signed-out");
        signOut.now();
    }

    /// What the browser keeps for work without a network has no owner from here on, and is then rubbed out.
    private static void forgetKept(UI ui) {
        ui.getPage().executeJs("""
                localStorage.removeItem('okrug.kept.owner');
                indexedDB.deleteDatabase('okrug-kept');
                window.caches?.delete('okrug-kept');""");
    }

    @Override
    public Optional<String> warning() {
        return visiting()
                .or(() -> CurrentSchool.find().map(schools::get).flatMap(this::warning))
                .or(this::elsewhere)
                .or(this::visited)
                .or(this::unprotected);
    }

    private Optional<String> visiting() {
        return current.find()
                .map(SignedIn::chosen)
                .map(Membership::until)
                .map(until -> texts.text("ui.school.you-support", time(until)));
    }

    /// While support may look in, all staff of the school see it; it is no matter for families.
    private Optional<String> visited() {
        return current.find()
                .map(SignedIn::chosen)
                .filter(membership -> membership.category() == Category.STAFF)
                .flatMap(_ -> support.openUntil())
                .map(until -> texts.text("ui.school.support", time(until)));
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm")
                .format(moment.atZone(schools.current().zone()));
    }

    private Optional<String> elsewhere() {
        return sessions.newCountry()
                .map(country ->
                        texts.text("ui.account.country", Locale.of("", country).getDisplayCountry(Language.current())));
    }

    private Optional<String> unprotected() {
        return duty.due().map(_ -> texts.text("ui.second.warning"));
    }

    private Optional<String> warning(RegisteredSchool school) {
        return switch (school.state()) {
            case DRAFT, READ_ONLY, CLOSING ->
                Optional.of(texts.text("ui.school." + school.state(), school.reason())
                        .strip());
            case CREATING, ACTIVE, SUSPENDED, ARCHIVED, FAILED -> Optional.empty();
        };
    }

    private Place place(Membership membership) {
        return new Place(
                membership.id().value().toString(),
                schools.get(membership.school()).name(),
                texts.text(membership.visiting() ? "ui.place.support" : "ui.place." + membership.category()));
    }

    private Place office() {
        return new Place(OFFICE, texts.text("ui.place.office"), texts.text("ui.place.operator"));
    }
}

package app.okrug.ui.security;

import app.okrug.identity.CurrentAccount;
import app.okrug.identity.Membership;
import app.okrug.identity.OwnAccount;
import app.okrug.identity.SignedIn;
import app.okrug.identity.signin.SchoolChoice;
import app.okrug.identity.signin.SignOut;
import app.okrug.language.Texts;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.ui.shell.Visitor;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The person of the session, as the shell shows it.
@Component
class SignedInVisitor implements Visitor {

    private static final String OFFICE = "office";

    private final CurrentAccount current;
    private final SchoolRegistry schools;
    private final SchoolChoice choice;
    private final OwnAccount own;
    private final SignOut signOut;
    private final Texts texts;

    SignedInVisitor(
            CurrentAccount current,
            SchoolRegistry schools,
            SchoolChoice choice,
            OwnAccount own,
            SignOut signOut,
            Texts texts) {
        this.current = current;
        this.schools = schools;
        this.choice = choice;
        this.own = own;
        this.signOut = signOut;
        this.texts = texts;
    }

    @Override
    public Optional<String> name() {
        return current.find().map(SignedIn::displayName);
    }

    @Override
    public Optional<Place> place() {
        return current.find().flatMap(who -> {
            var chosen = who.chosen();
            if (chosen != null) {
                return Optional.of(place(chosen));
            }
            return who.operator() ? Optional.of(office()) : Optional.empty();
        });
    }

    @Override
    public List<Place> places() {
        return current.find()
                .map(who -> {
                    var places = new ArrayList<Place>();
                    if (who.operator()) {
                        places.add(office());
                    }
                    who.memberships().forEach(membership -> places.add(place(membership)));
                    return List.copyOf(places);
                })
                .orElseGet(List::of);
    }

    @Override
    public void move(Place place) {
        if (place.id().equals(OFFICE)) {
            choice.chooseOffice();
        } else {
            current.require().memberships().stream()
                    .filter(membership -> membership.id().value().toString().equals(place.id()))
                    .findFirst()
                    .ifPresent(membership -> choice.choose(membership.id()));
        }
    }

    @Override
    public void speak(Locale language) {
        own.appearance(language, current.require().theme());
    }

    @Override
    public void leave() {
        signOut.now();
        UI.getCurrent().getPage().setLocation("login");
    }

    private Place office() {
        return new Place(OFFICE, texts.text("ui.place.office"), "");
    }

    private Place place(Membership membership) {
        return new Place(
                membership.id().value().toString(),
                schools.get(membership.school()).name(),
                texts.text("ui.place." + membership.category().name().toLowerCase(Locale.ROOT)));
    }
}

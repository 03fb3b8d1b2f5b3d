package app.okrug.ui.account;

import app.okrug.access.CurrentActor;
import app.okrug.identity.CurrentAccount;
import app.okrug.identity.OwnAccount;
import app.okrug.identity.OwnOutsideLinks;
import app.okrug.identity.OwnPasskeys;
import app.okrug.identity.OwnSecondFactor;
import app.okrug.identity.OwnSessions;
import app.okrug.identity.SecondFactorDuty;
import app.okrug.identity.SignedIn;
import app.okrug.identity.outside.OutsideProvider;
import app.okrug.identity.signin.ThisSession;
import app.okrug.incidents.Incidents;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.ui.guard.OpenPage;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;

/// One's own account: where it is signed in, and a new password (S-06).
@Route(AccountView.PATH)
@PageTitle("ui.account.title")
@OpenPage("everybody sees their own account and nobody else's")
public class AccountView extends Div implements BeforeEnterObserver {

    public static final String PATH = "account";

    private final transient Texts texts;
    private final transient CurrentAccount current;
    private final transient OwnAccount account;
    private final transient OwnSessions sessions;
    private final transient OwnSecondFactor factor;
    private final transient OwnPasskeys passkeys;
    private final transient SecondFactorDuty duty;
    private final transient OwnOutsideLinks links;
    private final transient OutsideProvider provider;
    private final transient ThisSession here;
    private final transient SchoolRegistry schools;
    private final transient SchoolCreation creation;
    private final transient Incidents incidents;
    private final transient SchoolClock clock;

    AccountView(
            Texts texts,
            CurrentAccount current,
            OwnAccount account,
            OwnSessions sessions,
            OwnSecondFactor factor,
            OwnPasskeys passkeys,
            SecondFactorDuty duty,
            OwnOutsideLinks links,
            OutsideProvider provider,
            ThisSession here,
            SchoolRegistry schools,
            SchoolCreation creation,
            Incidents incidents,
            SchoolClock clock) {
        this.texts = texts;
        this.current = current;
        this.account = account;
        this.sessions = sessions;
        this.factor = factor;
        this.passkeys = passkeys;
        this.duty = duty;
        this.links = links;
        this.provider = provider;
        this.here = here;
        this.schools = schools;
        this.creation = creation;
        this.incidents = incidents;
        this.clock = clock;
        addClassNames("okrug-stack", "okrug-account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        current.find().ifPresent(this::show);
    }

    private void show(SignedIn who) {
        var facts = new Facts(texts).fact("ui.account.name", who.displayName()).fact("ui.account.login", who.login());
        var second = new SecondFactorCard(texts, factor, due());
        add(
                new Card(texts.text("ui.account.who"), facts),
                new SessionsCard(texts, sessions, here.id().orElse(null), zone()),
                second,
                new PasskeysCard(texts, passkeys, zone(), second::passkeysChanged));
        provider.name()
                .flatMap(name -> provider.issuer().map(issuer -> new OutsideCard(texts, links, name, issuer, zone())))
                .ifPresent(this::add);
        add(new PasswordCard(texts, account));
        if (CurrentSchool.find().isPresent() && CurrentActor.find().isPresent()) {
            add(new IncidentCard(texts, incidents, clock.today()));
        }
    }

    private String due() {
        return duty.due()
                .map(moment -> Dates.moment(moment, zone(), Language.current()))
                .orElse("");
    }

    private ZoneId zone() {
        return CurrentSchool.find()
                .map(schools::get)
                .map(RegisteredSchool::zone)
                .orElse(creation.usualZone());
    }
}

package app.okrug.admin.users;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.access.UserId;
import app.okrug.admin.incidents.ReportDialog;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.admin.slips.SlipsDialog;
import app.okrug.identity.LostSecondSteps;
import app.okrug.identity.MemberLine;
import app.okrug.identity.OpenSession;
import app.okrug.identity.SchoolMembers;
import app.okrug.identity.UnknownAccount;
import app.okrug.identity.UserState;
import app.okrug.incidents.Incidents;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.slips.ActivationSlips;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import app.okrug.users.UserLine;
import app.okrug.users.UserList;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One account in the school: what it is here, where it is signed in, and what is done when something is wrong with it.
@Route(UsersView.PATH + "/:account")
@Requires(Right.USERS_VIEW)
class UserView extends ConsolePage implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Texts texts;
    private final transient Access access;
    private final transient UserList users;
    private final transient SchoolMembers members;
    private final transient LostSecondSteps lost;
    private final transient ActivationSlips slips;
    private final transient Incidents incidents;
    private final transient SchoolClock clock;
    private String title = "";

    UserView(
            Texts texts,
            Access access,
            UserList users,
            SchoolMembers members,
            LostSecondSteps lost,
            ActivationSlips slips,
            Incidents incidents,
            SchoolClock clock) {
        this.texts = texts;
        this.access = access;
        this.users = users;
        this.members = members;
        this.lost = lost;
        this.slips = slips;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new UserId(Address.id(event, "account").orElseThrow(NotFoundException::new)));
        } catch (UnknownAccount unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(UserId account) {
        var lines = users.of(account);
        removeAll();
        title = lines.getFirst().name();
        var back = new Anchor(UsersView.PATH, Symbol.BACK.icon(), new Span(texts.text("admin.users.title")));
        back.addClassName("admin-back");
        var links = new Div(back);
        links.addClassName("okrug-row");
        lines.stream()
                .filter(line -> line.member().category() == Category.STAFF)
                .findFirst()
                .ifPresent(line -> links.add(new Anchor(
                        "admin/rights/people/" + line.member().person().value(), texts.text("admin.user.rights"))));
        add(links, new Lead(texts.text("admin.user.lead")), facts(lines));
        if (access.allows(Right.USERS_MANAGE, Target.school())) {
            add(sessions(account), deeds(account, lines));
        } else if (issues(lines)) {
            add(new Card(texts.text("admin.user.deeds"), slip(lines)));
        }
    }

    private Card facts(List<UserLine> lines) {
        var member = lines.getFirst().member();
        var facts = new Facts(texts)
                .fact("admin.users.login", member.login())
                .fact("admin.users.state", new UserSign(texts, member.state()));
        if (member.state() == UserState.BLOCKED_HERE) {
            facts.fact("admin.user.block.reason", member.blockReason());
        }
        if (member.state() == UserState.INVITED) {
            facts.fact("admin.user.code-until", moment(member.codeUntil()));
        }
        facts.fact(
                "admin.users.last",
                member.lastSignedIn() == null ? texts.text("admin.users.last.NEVER") : moment(member.lastSignedIn()));
        facts.fact(
                "admin.user.second-step",
                texts.text(member.secondStep() ? "admin.user.second-step.on" : "admin.user.second-step.off"));
        lines.forEach(
                line -> facts.fact("admin.users.who." + line.member().category(), String.join("; ", line.ties())));
        if (member.elsewhere()) {
            facts.fact("admin.user.elsewhere", texts.text("admin.user.elsewhere.yes"));
        }
        return new Card(texts.text("admin.user.account"), facts);
    }

    private Card sessions(UserId account) {
        var open = members.sessions(account);
        var card = new Card(texts.text("admin.user.sessions"));
        if (open.isEmpty()) {
            card.add(new Paragraph(texts.text("admin.user.sessions.none")));
            return card;
        }
        var table = new Lines<OpenSession>(texts, "admin.user.sessions")
                .words("admin.user.session.device", this::device)
                .words("admin.user.session.address", this::address)
                .parts(
                        "admin.user.session.opened",
                        one -> new Span(moment(one.opened())),
                        Comparator.comparing(OpenSession::opened))
                .parts(
                        "admin.user.session.used",
                        one -> new Span(moment(one.used())),
                        Comparator.comparing(OpenSession::used))
                .parts("admin.user.session.deed", one -> end(account, one), (Comparator<OpenSession>) null);
        table.show(open);
        card.add(table);
        return card;
    }

    private String address(OpenSession session) {
        return session.country().isEmpty()
                ? session.address()
                : texts.text(
                        session.newCountry() ? "admin.user.session.country.new" : "admin.user.session.country",
                        session.address(),
                        Locale.of("", session.country()).getDisplayCountry(Language.current()));
    }

    private String device(OpenSession session) {
        var device = session.device().isEmpty() ? texts.text("admin.user.session.unknown") : session.device();
        return session.firstHere() ? texts.text("admin.user.session.first", device) : device;
    }

    private Button end(UserId account, OpenSession session) {
        var end = new Button(texts.text("admin.user.session.end"), click -> {
            members.endSession(account, session.id());
            Notice.done(texts.text("admin.user.session.ended"));
            show(account);
        });
        end.addThemeVariants(ButtonVariant.LUMO_SMALL);
        end.setAriaLabel(texts.text("admin.user.session.end") + ": " + device(session));
        return end;
    }

    private Card deeds(UserId account, List<UserLine> lines) {
        var name = lines.getFirst().name();
        var member = lines.getFirst().member();
        var row = new Div();
        row.addClassName("okrug-row");
        if (issues(lines)) {
            row.add(slip(lines));
        }
        row.add(deed("admin.user.sign-out", name, () -> members.signOutEverywhere(account), account, false));
        if (!CurrentActor.require().account().equals(account)) {
            row.add(new Button(
                    texts.text("admin.incidents.report"),
                    _ -> new ReportDialog(texts, incidents, account, name, clock.today(), _ -> {
                                Notice.done(texts.text("admin.incidents.report.done"));
                                show(account);
                            })
                            .open()));
            if (!member.elsewhere() && member.state() == UserState.ACTIVE) {
                row.add(deed("admin.user.reset", name, () -> members.reset(account), account, true));
            }
            if (!member.elsewhere() && member.secondStep()) {
                row.add(lostStep(account, name));
            }
            row.add(
                    member.state() == UserState.BLOCKED_HERE
                            ? deed("admin.user.admit", name, () -> members.admitHere(account), account, false)
                            : block(account, name));
        }
        return new Card(texts.text("admin.user.deeds"), row);
    }

    private Button deed(String key, String name, Runnable action, UserId account, boolean loud) {
        var button = new Button(
                texts.text(key),
                click -> new Confirmation(
                                texts,
                                texts.text(key + ".question", name),
                                texts.text(key + ".consequence"),
                                texts.text(key),
                                () -> {
                                    action.run();
                                    Notice.done(texts.text(key + ".done"));
                                    show(account);
                                })
                        .open());
        if (loud) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        return button;
    }

    private Button lostStep(UserId account, String name) {
        var button = new Button(
                texts.text("admin.lost-step"),
                click -> LostStepDialog.of(texts, name, dialog -> {
                            lost.here(account, dialog.reason());
                            dialog.close();
                            Notice.done(texts.text("admin.lost-step.done", name));
                            show(account);
                        })
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }

    private Button block(UserId account, String name) {
        var button = new Button(
                texts.text("admin.user.block"),
                click -> new BlockDialog(texts, name, reason -> {
                            members.blockHere(account, reason);
                            Notice.done(texts.text("admin.user.block.done"));
                            show(account);
                        })
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }

    private Button slip(List<UserLine> lines) {
        Map<Category, Set<PersonId>> people = lines.stream()
                .map(UserLine::member)
                .limit(1)
                .collect(Collectors.groupingBy(
                        MemberLine::category, Collectors.mapping(MemberLine::person, Collectors.toSet())));
        return new Button(
                texts.text("admin.user.slip"),
                Symbol.PRINT.icon(),
                click ->
                        new SlipsDialog(texts, lines.getFirst().name(), again -> slips.ofPeople(people, again)).open());
    }

    private boolean issues(List<UserLine> lines) {
        var right = lines.getFirst().member().category() == Category.STAFF
                ? Right.CREDENTIALS_STAFF
                : Right.CREDENTIALS_FAMILY;
        return access.allows(right, Target.school());
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? "" : Dates.moment(moment, clock.zone(), Language.current());
    }
}

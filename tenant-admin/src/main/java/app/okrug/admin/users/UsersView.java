package app.okrug.admin.users;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.SchoolRoles;
import app.okrug.access.Target;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.admin.slips.SlipsDialog;
import app.okrug.identity.AccountMerges;
import app.okrug.identity.MembershipId;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.ClassLine;
import app.okrug.school.Classes;
import app.okrug.school.Found;
import app.okrug.school.Part;
import app.okrug.school.SchoolClock;
import app.okrug.school.Years;
import app.okrug.slips.ActivationSlips;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.users.Doubles;
import app.okrug.users.UserLine;
import app.okrug.users.UserList;
import app.okrug.users.UserWish;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The journal of users: who can sign in to the school, how far each account has come, and slips for those who are
/// chosen (regulations P25).
@Route(UsersView.PATH)
@PageTitle("admin.users.title")
@Menu(title = "admin.users.title", order = 240, icon = "users")
@Requires(Right.USERS_VIEW)
class UsersView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/users";

    /// The most that can be chosen at once; more are printed class by class.
    private static final int MOST = 500;

    private final transient Texts texts;
    private final transient Access access;
    private final transient UserList users;
    private final transient Doubles doubles;
    private final transient AccountMerges merges;
    private final transient ActivationSlips slips;
    private final transient Classes classes;
    private final transient Years years;
    private final transient SchoolRoles roles;
    private final transient SchoolClock clock;
    private final Div list = new Div();
    private final Button print = new Button();
    private final Map<MembershipId, Chosen> chosen = new LinkedHashMap<>();
    private transient UserWish wish = UserWish.ALL;

    /// Somebody for whom a slip is wanted.
    private record Chosen(Category category, PersonId person) {}

    UsersView(
            Texts texts,
            Access access,
            UserList users,
            Doubles doubles,
            AccountMerges merges,
            ActivationSlips slips,
            Classes classes,
            Years years,
            SchoolRoles roles,
            SchoolClock clock) {
        this.texts = texts;
        this.access = access;
        this.users = users;
        this.doubles = doubles;
        this.merges = merges;
        this.slips = slips;
        this.classes = classes;
        this.years = years;
        this.roles = roles;
        this.clock = clock;
        print.setIcon(Symbol.PRINT.icon());
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        print.addClickListener(click -> print());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        wish = UserQuery.read(event);
        List<ClassLine> ofYear = years.current(clock.today())
                .map(year -> classes.ofYear(year.id()))
                .orElse(List.of());
        var tools = new UserFields(texts, wish, ofYear, roles.all(), this::narrow);
        if (issues()) {
            tools.act(new Button(texts.text("admin.users.choose.all"), click -> chooseAll()), print);
        }
        add(new Lead(texts.text("admin.users.lead")), tools, list);
        if (access.allows(Right.USERS_MANAGE, Target.school())) {
            add(new DoublesCard(texts, doubles, merges, users, clock, this::fill));
        }
        fill();
    }

    private void narrow(UserWish wanted) {
        wish = wanted;
        Address.remember(this, PATH, UserQuery.told(wish));
        fill();
    }

    private void fill() {
        chosen.clear();
        count();
        draw(users.find(wish, Part.first(Lines.page())));
    }

    private void draw(Found<UserLine> first) {
        list.removeAll();
        if (first.total() == 0) {
            list.add(new EmptyState(
                    Symbol.USERS,
                    texts.text("admin.users.none"),
                    texts.text(wish.equals(UserWish.ALL) ? "admin.users.none.next" : "admin.users.none.wider")));
            return;
        }
        var sum = new Paragraph(texts.counted("admin.users.sum", first.total()));
        sum.getElement().setAttribute("role", "status");
        var table = new Lines<UserLine>(texts, "admin.users.title")
                .parts("admin.users.name", this::name, (Comparator<UserLine>) null)
                .parts("admin.users.login", line -> new Span(line.member().login()), (Comparator<UserLine>) null)
                .parts("admin.users.here", this::here, (Comparator<UserLine>) null)
                .parts(
                        "admin.users.state",
                        line -> new UserSign(texts, line.member().state()),
                        (Comparator<UserLine>) null)
                .parts("admin.users.last", this::last, (Comparator<UserLine>) null);
        if (issues()) {
            table.parts("admin.users.slip", this::choice, (Comparator<UserLine>) null);
        }
        table.read(
                page -> page == 0
                        ? first.lines()
                        : users.find(wish, new Part(page * Lines.page(), Lines.page()))
                                .lines(),
                first.total());
        list.add(sum, table);
    }

    private Anchor name(UserLine line) {
        return new Anchor(PATH + "/" + line.member().account().value(), line.name());
    }

    private Component here(UserLine line) {
        var who = texts.text("admin.users.who." + line.member().category());
        return new Span(line.ties().isEmpty() ? who : who + " · " + String.join("; ", line.ties()));
    }

    private Span last(UserLine line) {
        var moment = line.member().lastSignedIn();
        return new Span(
                moment == null
                        ? texts.text("admin.users.last.NEVER")
                        : Dates.moment(moment, clock.zone(), Language.current()));
    }

    private Checkbox choice(UserLine line) {
        var box = new Checkbox(chosen.containsKey(line.member().membership()));
        box.setAriaLabel(texts.text("admin.users.choose", line.name()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                choose(line);
            } else {
                chosen.remove(line.member().membership());
            }
            count();
        });
        return box;
    }

    private void choose(UserLine line) {
        chosen.put(
                line.member().membership(),
                new Chosen(line.member().category(), line.member().person()));
    }

    private void chooseAll() {
        users.find(wish, Part.first(MOST)).lines().forEach(this::choose);
        count();
        draw(users.find(wish, Part.first(Lines.page())));
    }

    private void count() {
        print.setText(texts.text("admin.users.print", chosen.size()));
        print.setEnabled(!chosen.isEmpty());
    }

    private void print() {
        Map<Category, Set<PersonId>> people = chosen.values().stream()
                .collect(Collectors.groupingBy(
                        Chosen::category, Collectors.mapping(Chosen::person, Collectors.toSet())));
        new SlipsDialog(
                        texts,
                        texts.counted("admin.users.chosen", chosen.size()),
                        again -> slips.ofPeople(people, again))
                .open();
    }

    private boolean issues() {
        return access.allows(Right.CREDENTIALS_FAMILY, Target.school())
                || access.allows(Right.CREDENTIALS_STAFF, Target.school());
    }
}

package app.okrug.admin.rights;

import app.okrug.access.Access;
import app.okrug.access.Assignment;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.PersonalGrant;
import app.okrug.access.PersonalGrants;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.access.Target;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.school.SchoolClock;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The roles of one person, and what he may in addition to them or may not in spite of them (P-05), from the first day
/// on. What has ended stays in the list.
@Route(HoldersView.PATH + "/:person")
@Requires(Right.USERS_VIEW)
class HolderView extends ConsolePage implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Texts texts;
    private final transient Access access;
    private final transient Assignments assignments;
    private final transient PersonalGrants grants;
    private final transient Whom whom;
    private final transient PersonNames names;
    private final transient SchoolClock clock;
    private String title = "";

    HolderView(
            Texts texts,
            Access access,
            Assignments assignments,
            PersonalGrants grants,
            Whom whom,
            PersonNames names,
            SchoolClock clock) {
        this.texts = texts;
        this.access = access;
        this.assignments = assignments;
        this.grants = grants;
        this.whom = whom;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var name = Address.id(event, "person").map(PersonId::new).flatMap(whom::named);
        if (name.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(name.get());
    }

    private void show(PersonName name) {
        removeAll();
        title = texts.text("admin.holder.title", name.full());
        var back = new Anchor(HoldersView.PATH, Symbol.BACK.icon(), new Span(texts.text("admin.holders.title")));
        back.addClassName("admin-back");
        var why = new Anchor(WhyView.PATH + "?person=" + name.person().value(), texts.text("admin.why.title"));
        var links = new Div(back, why);
        links.addClassName("okrug-row");
        if (access.allows(Right.STAFF_VIEW, Target.school())) {
            links.add(new Anchor("admin/staff/" + name.person().value(), texts.text("admin.work.card")));
        }
        add(links, new Lead(texts.text("admin.holder.lead")), roles(name), exceptions(name));
    }

    private Card roles(PersonName name) {
        var givable = assignments.givable();
        var all = assignments.of(name.person());
        var acting = names.of(
                all.stream().flatMap(one -> Stream.ofNullable(one.actingFor())).toList());
        var table = new Lines<Assignment>(texts, "admin.holder.roles")
                .words("admin.rights.role", one -> role(one, acting))
                .words("admin.holder.days", one -> days(one.from(), one.until()))
                .words("admin.holder.reason", Assignment::reason)
                .parts("admin.holder.state", one -> state(one.from(), one.until()), (Comparator<Assignment>) null)
                .parts("admin.holder.deed", one -> endRole(name, one, givable), (Comparator<Assignment>) null);
        table.show(all);
        var card = new Card(texts.text("admin.holder.roles"), table);
        if (!givable.isEmpty()) {
            card.add(button(
                    "admin.holder.assign",
                    () -> new RoleDialog(texts, whom, givable, clock.today(), wish -> {
                                var given = assignments.assign(wish.assignment(name.person()), wish.reason());
                                if (given) {
                                    Notice.done(texts.text("admin.at-once"));
                                    show(name);
                                }
                                return given;
                            })
                            .open()));
        }
        return card;
    }

    private Card exceptions(PersonName name) {
        var table = new Lines<PersonalGrant>(texts, "admin.holder.exceptions")
                .words("admin.rights.right", one -> texts.text("access.right." + one.right() + ".name"))
                .words("admin.holder.kind", this::kind)
                .words("admin.holder.days", one -> days(one.from(), one.until()))
                .words("admin.holder.reason", PersonalGrant::reason)
                .parts("admin.holder.state", one -> state(one.from(), one.until()), (Comparator<PersonalGrant>) null)
                .parts("admin.holder.deed", one -> endGrant(name, one), (Comparator<PersonalGrant>) null);
        var all = grants.of(name.person());
        table.show(all);
        var card = new Card(
                texts.text("admin.holder.exceptions"),
                all.isEmpty() ? new Paragraph(texts.text("admin.holder.exceptions.none")) : table);
        if (access.allows(Right.USERS_EXTRA, Target.school())) {
            card.add(button(
                    "admin.holder.add",
                    () -> new GrantDialog(texts, Category.STAFF, clock.today(), wish -> {
                                told(wish.write(grants, name.person()));
                                show(name);
                            })
                            .open()));
        }
        return card;
    }

    private Button button(String words, Runnable deed) {
        var button = new Button(texts.text(words), Symbol.ADD.icon(), click -> deed.run());
        button.addClassName("admin-start");
        return button;
    }

    private String kind(PersonalGrant grant) {
        return grant.allows()
                ? texts.text(
                        grant.handedBy() == null ? "admin.holder.allows" : "admin.holder.allows.handed",
                        scopes(grant.scopes()))
                : texts.text("admin.holder.forbids");
    }

    private String scopes(Set<Scope> scopes) {
        return scopes.stream()
                .sorted()
                .map(scope -> texts.text("access.scope." + scope))
                .collect(Collectors.joining(", "));
    }

    private StateSign state(LocalDate from, @Nullable LocalDate until) {
        var today = clock.today();
        if (until != null && until.isBefore(today)) {
            return new StateSign(Tone.NEUTRAL, texts.text("admin.holder.ended"));
        }
        return from.isAfter(today)
                ? new StateSign(Tone.WARNING, texts.text("admin.holder.to-come"))
                : new StateSign(Tone.GOOD, texts.text("admin.holder.holds"));
    }

    private Component endRole(PersonName name, Assignment one, Set<Role> givable) {
        var words = texts.text("access.role." + one.role());
        return ends(one.until()) && givable.contains(one.role())
                ? end(
                        words,
                        () -> {
                            assignments.end(
                                    name.person(), one.role(), clock.today(), texts.text("admin.holder.end.reason"));
                            return true;
                        },
                        name)
                : new Span();
    }

    private Component endGrant(PersonName name, PersonalGrant one) {
        return ends(one.until()) && access.allows(Right.USERS_EXTRA, Target.school())
                ? end(texts.text("access.right." + one.right() + ".name"), () -> grants.end(one.id()), name)
                : new Span();
    }

    private void told(boolean atOnce) {
        Notice.done(texts.text(atOnce ? "admin.at-once" : "admin.proposal.proposed"));
    }

    private boolean ends(@Nullable LocalDate until) {
        return until == null || !until.isBefore(clock.today());
    }

    private Button end(String what, BooleanSupplier deed, PersonName name) {
        var button = new Button(
                texts.text("admin.holder.end"),
                click -> new Confirmation(
                                texts,
                                texts.text("admin.holder.end.question", what),
                                texts.text("admin.holder.end.consequence"),
                                texts.text("admin.holder.end"),
                                () -> {
                                    told(deed.getAsBoolean());
                                    show(name);
                                })
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.text("admin.holder.end") + ": " + what);
        return button;
    }

    private String role(Assignment one, Map<PersonId, PersonName> acting) {
        var role = texts.text("access.role." + one.role());
        if (one.handedBy() != null) {
            var giver = acting.get(one.handedBy());
            return texts.text("admin.holder.handed", role, giver == null ? texts.text("ui.unknown") : giver.brief());
        }
        if (one.actingFor() == null) {
            return role;
        }
        var whom = acting.get(one.actingFor());
        return texts.text("admin.holder.acting-for", role, whom == null ? texts.text("ui.unknown") : whom.brief());
    }

    private String days(LocalDate from, @Nullable LocalDate until) {
        var language = Language.current();
        return until == null
                ? texts.text("admin.holder.since", Dates.inFigures(from, language))
                : Dates.inFigures(from, language) + " – " + Dates.inFigures(until, language);
    }
}

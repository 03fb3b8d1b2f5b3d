package app.okrug.admin.rights;

import app.okrug.access.Access;
import app.okrug.access.Assignment;
import app.okrug.access.Assignments;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.SchoolRole;
import app.okrug.access.SchoolRoles;
import app.okrug.access.Target;
import app.okrug.acts.RegulationPages;
import app.okrug.acts.Reverting;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.school.SchoolClock;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The roles that the school has made for itself (P-06): from what, what they are called, how many
/// hold them. What one of them may stands in the matrix, beside its base.
@Route(RolesView.PATH)
@PageTitle("admin.roles.title")
@Requires(Right.USERS_VIEW)
class RolesView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/rights/roles";

    private final transient Texts texts;
    private final transient Access access;
    private final transient SchoolRoles roles;
    private final transient Assignments assignments;
    private final transient RegulationPages pages;
    private final transient Reverting reverting;
    private final transient SchoolClock clock;

    RolesView(
            Texts texts,
            Access access,
            SchoolRoles roles,
            Assignments assignments,
            RegulationPages pages,
            Reverting reverting,
            SchoolClock clock) {
        this.texts = texts;
        this.access = access;
        this.roles = roles;
        this.assignments = assignments;
        this.pages = pages;
        this.reverting = reverting;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var made = roles.made();
        var tools = new Tools(texts);
        var may = access.allows(Right.REGULATION_EDIT, Target.school());
        var open = made.stream().filter(one -> one.inUse(clock.today())).count();
        if (may && open < SchoolRoles.MOST) {
            var make = new Button(texts.text("admin.roles.make"), Symbol.ADD.icon(), click -> open(null));
            make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            tools.act(make);
        }
        add(new RightsPages(texts), new Lead(texts.text("admin.roles.lead")), tools);
        add(
                made.isEmpty()
                        ? new EmptyState(
                                Symbol.RIGHTS, texts.text("admin.roles.none"), texts.text("admin.roles.none.next"))
                        : table(made, may));
    }

    private Component table(List<SchoolRole> made, boolean may) {
        var today = clock.today();
        Map<Role, Long> holders = assignments.all().values().stream()
                .flatMap(held -> held.stream()
                        .filter(one -> one.holds(today))
                        .map(Assignment::role)
                        .distinct())
                .collect(Collectors.groupingBy(role -> role, Collectors.counting()));
        var table = new Lines<SchoolRole>(texts, "admin.roles.title")
                .words("admin.roles.name", one -> one.name() + " · " + one.nameInEnglish())
                .words(
                        "admin.roles.base",
                        one -> texts.text("access.role." + one.role().base()))
                .words("admin.roles.holders", one -> Long.toString(holders.getOrDefault(one.role(), 0L)))
                .words("admin.holder.days", this::days)
                .words("admin.holder.reason", SchoolRole::reason)
                .parts("admin.holder.state", this::state, (Comparator<SchoolRole>) null)
                .parts("admin.holder.deed", one -> deeds(one, may), (Comparator<SchoolRole>) null);
        table.show(made);
        return table;
    }

    private Component deeds(SchoolRole one, boolean may) {
        var deeds = new Div();
        deeds.addClassName("okrug-row");
        if (may && one.inUse(clock.today())) {
            deeds.add(
                    button(one, "admin.roles.compare", () -> compare(one)),
                    button(one, "admin.roles.rename", () -> open(one)));
            if (access.allows(Right.USERS_MANAGE, Target.school())
                    && access.allows(Right.giving(one.role()), Target.school())) {
                deeds.add(button(one, "admin.roles.end", () -> end(one)));
            }
        }
        return deeds;
    }

    private Button button(SchoolRole one, String words, Runnable deed) {
        var button = new Button(texts.text(words), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.text(words) + ": " + one.name());
        return button;
    }

    /// @param seen null for a new role
    private void open(@Nullable SchoolRole seen) {
        var bases = Arrays.stream(Role.values()).filter(Role::assigned).toList();
        new MadeRoleDialog(texts, seen, bases, wish -> {
                    var waits = new AtomicBoolean();
                    var done = fresh(() -> {
                        if (seen == null) {
                            waits.set(roles.make(wish.base(), wish.name(), wish.nameInEnglish(), wish.reason())
                                    .isEmpty());
                        } else {
                            roles.rename(seen, wish.name(), wish.nameInEnglish(), wish.reason());
                        }
                    });
                    if (done) {
                        Notice.done(texts.text(waits.get() ? "admin.proposal.proposed" : "admin.at-once"));
                        show();
                    }
                })
                .open();
    }

    private void compare(SchoolRole one) {
        var dialog = new TemplateDialog(texts, pages.matrix(), (role, reason) -> {
            reverting.toTemplate(role, reason);
            Notice.done(texts.text("admin.at-once"));
        });
        dialog.choose(one.role());
        dialog.open();
    }

    private void end(SchoolRole one) {
        new EndRoleDialog(texts, one.name(), reason -> {
                    if (fresh(() -> roles.end(one, reason))) {
                        Notice.done(texts.text("admin.at-once"));
                        show();
                    }
                })
                .open();
    }

    /// Somebody was faster: the page is shown anew.
    ///
    /// @return whether the deed was done
    private boolean fresh(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (ChangedMeanwhile faster) {
            Notice.problem(texts.text("admin.changed-meanwhile"));
            show();
            return false;
        }
    }

    private StateSign state(SchoolRole one) {
        return one.inUse(clock.today())
                ? new StateSign(Tone.GOOD, texts.text("admin.holder.holds"))
                : new StateSign(Tone.NEUTRAL, texts.text("admin.holder.ended"));
    }

    private String days(SchoolRole one) {
        var language = Language.current();
        return one.until() == null
                ? texts.text("admin.holder.since", Dates.inFigures(one.from(), language))
                : Dates.inFigures(one.from(), language) + " – " + Dates.inFigures(one.until(), language);
    }
}

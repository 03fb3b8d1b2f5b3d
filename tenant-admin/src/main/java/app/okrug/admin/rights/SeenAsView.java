package app.okrug.admin.rights;

import app.okrug.access.Category;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.SchoolRoles;
import app.okrug.access.SeenAs;
import app.okrug.access.SeenRight;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.ui.guard.OfFamily;
import app.okrug.ui.guard.OpenPage;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The school with the eyes of a role (P-14): which entries the menu has and what may be done, by
/// which paragraph. For somebody who does not exist: nobody's session is entered.
@Route(SeenAsView.PATH)
@PageTitle("admin.seen-as.title")
@Requires(Right.USERS_VIEW)
class SeenAsView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/rights/as";

    private final transient Texts texts;
    private final transient SeenAs seenAs;
    private final transient SchoolRoles roles;

    SeenAsView(Texts texts, SeenAs seenAs, SchoolRoles roles) {
        this.texts = texts;
        this.seenAs = seenAs;
        this.roles = roles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = Address.asked(event, "role");
        show(roles.all().stream()
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(Role.TEACHER));
    }

    private void show(Role role) {
        removeAll();
        var choice = new Select<Role>();
        choice.setLabel(texts.text("admin.rights.role"));
        choice.setItems(roles.all());
        choice.setItemLabelGenerator(one -> one == null ? "" : texts.text("access.role." + one));
        choice.setValue(role);
        choice.addValueChangeListener(change -> {
            Address.remember(this, PATH, Map.of("role", change.getValue().name()));
            show(change.getValue());
        });
        var tools = new Tools(texts);
        tools.narrow(choice);
        var seen = seenAs.of(role);
        add(
                new RightsPages(texts),
                new Lead(texts.text("admin.seen-as.lead")),
                tools,
                new StateSign(Tone.WARNING, texts.text("admin.seen-as.nobody", texts.text("access.role." + role))),
                new Card(texts.text("admin.seen-as.menu"), menu(role, seen)),
                rights("admin.seen-as.may", seen, true),
                rights("admin.seen-as.may-not", seen, false));
    }

    private Component menu(Role role, List<SeenRight> seen) {
        var may = seen.stream()
                .filter(one -> !one.scopes().isEmpty())
                .map(SeenRight::right)
                .collect(Collectors.toSet());
        var entries = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getMenuData() != null)
                .filter(route -> opens(route.getNavigationTarget(), role.category(), may))
                .sorted(Comparator.comparing(SeenAsView::order))
                .map(route -> new ListItem(texts.text(route.getMenuData().getTitle())))
                .toArray(ListItem[]::new);
        return entries.length == 0 ? new Paragraph(texts.text("admin.seen-as.menu.none")) : new UnorderedList(entries);
    }

    /// As the guard of the pages decides it, by what the role may reach.
    private static boolean opens(Class<?> page, Category category, Set<Right> may) {
        if (page.isAnnotationPresent(OpenPage.class)) {
            return true;
        }
        if (page.isAnnotationPresent(OfFamily.class)) {
            return category != Category.STAFF;
        }
        var needs = page.getAnnotation(Requires.class);
        return needs != null && Arrays.stream(needs.value()).anyMatch(may::contains);
    }

    private static double order(RouteData route) {
        var order = route.getMenuData().getOrder();
        return order == null ? 0 : order;
    }

    private Card rights(String title, List<SeenRight> seen, boolean may) {
        var table = new Lines<SeenRight>(texts, title)
                .words("admin.rights.right", one -> texts.text("access.right." + one.right() + ".name"))
                .words(
                        "admin.rights.area",
                        one -> texts.text("access.area." + one.right().area()))
                .words("admin.seen-as.said", this::said)
                .words("admin.seen-as.paragraph", SeenAsView::paragraph);
        table.show(seen.stream().filter(one -> one.scopes().isEmpty() != may).toList());
        return new Card(texts.text(title), table);
    }

    private String said(SeenRight one) {
        if (one.refusal() != null) {
            return one.refusal();
        }
        return one.scopes().isEmpty()
                ? texts.text("admin.seen-as.never")
                : one.scopes().stream()
                        .sorted()
                        .map(scope -> texts.text("access.scope." + scope))
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String paragraph(SeenRight one) {
        return one.paragraph() == null ? null : one.paragraph() + (one.act() == null ? "" : ", " + one.act());
    }
}

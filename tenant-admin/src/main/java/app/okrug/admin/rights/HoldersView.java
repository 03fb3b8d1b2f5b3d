package app.okrug.admin.rights;

import app.okrug.access.Assignment;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.PersonalGrant;
import app.okrug.access.PersonalGrants;
import app.okrug.access.Right;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Who holds which roles, and who has rights or vetoes of his own; leads to the page of each.
@Route(HoldersView.PATH)
@PageTitle("admin.holders.title")
@Requires(Right.USERS_VIEW)
class HoldersView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/rights/people";

    private final transient Texts texts;
    private final transient Whom whom;
    private final transient Assignments assignments;
    private final transient PersonalGrants grants;
    private final transient PersonNames names;
    private final Lines<Holder> table;
    private final Checkbox gone = new Checkbox();
    private final Checkbox due = new Checkbox();
    private TextField search = new TextField();
    private transient List<Holder> all = List.of();

    /// Somebody with roles or exceptions.
    private record Holder(PersonName name, List<Assignment> roles, List<PersonalGrant> exceptions, boolean gone) {

        /// Worth a look every term (P-16): who does not work here, stands in for somebody, was handed something on, or
        /// has an exception without an end.
        boolean due() {
            return gone
                    || roles.stream().anyMatch(one -> one.actingFor() != null || one.handedBy() != null)
                    || exceptions.stream().anyMatch(one -> one.until() == null || one.handedBy() != null);
        }
    }

    HoldersView(Texts texts, Whom whom, Assignments assignments, PersonalGrants grants, PersonNames names) {
        this.texts = texts;
        this.whom = whom;
        this.assignments = assignments;
        this.grants = grants;
        this.names = names;
        table = new Lines<Holder>(texts, "admin.holders.title")
                .parts("admin.why.person", this::link, holder -> holder.name().full())
                .words("admin.holders.roles", this::roles)
                .words("admin.holders.exceptions", this::exceptions)
                .parts("admin.holders.work", this::work, holder -> holder.gone() ? "0" : "1");
        gone.setLabel(texts.text("admin.holders.gone.only"));
        gone.addValueChangeListener(change -> show(search.getValue().strip()));
        due.setLabel(texts.text("admin.holders.due"));
        due.addValueChangeListener(change -> show(search.getValue().strip()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        all = holders();
        var wish = Address.asked(event, "q");
        var tools = new Tools(texts);
        search = tools.search(texts.text("admin.holders.search"), this::narrow);
        search.setValue(wish);
        tools.narrow(gone, due);
        tools.act(somebody());
        add(new RightsPages(texts), new Lead(texts.text("admin.holders.lead")), tools, table);
        show(wish);
    }

    private List<Holder> holders() {
        var roles = assignments.all();
        var exceptions = grants.all().stream().collect(Collectors.groupingBy(PersonalGrant::person));
        var working = whom.working();
        var persons = new HashSet<PersonId>(roles.keySet());
        persons.addAll(exceptions.keySet());
        return names.of(persons).values().stream()
                .sorted(Alphabet.by(PersonName::full))
                .map(name -> new Holder(
                        name,
                        roles.getOrDefault(name.person(), List.of()),
                        exceptions.getOrDefault(name.person(), List.of()),
                        working.isPresent() && !working.get().contains(name.person())))
                .toList();
    }

    /// Anybody of the staff, also who stands in no list yet.
    private ComboBox<PersonName> somebody() {
        var choice = new ComboBox<PersonName>();
        choice.addClassName("admin-person");
        choice.setPlaceholder(texts.text("admin.holders.other"));
        choice.setAriaLabel(texts.text("admin.holders.other"));
        choice.setItems(
                query -> whom.find(Category.STAFF, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        choice.setItemLabelGenerator(PersonName::full);
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(address(change.getValue().person())));
            }
        });
        return choice;
    }

    private void narrow(String wish) {
        Address.remember(this, PATH, Map.of("q", wish));
        show(wish);
    }

    private void show(String wish) {
        table.show(all.stream()
                .filter(holder -> holder.gone() || !gone.getValue())
                .filter(holder -> holder.due() || !due.getValue())
                .filter(holder -> Alphabet.found(wish, holder.name().full(), roles(holder), exceptions(holder)))
                .toList());
    }

    /// Rights follow employment by themselves; who holds any without it is worth a look every term (P-16).
    private Component work(Holder holder) {
        return holder.gone() ? new StateSign(Tone.WARNING, texts.text("admin.holders.gone")) : new Span();
    }

    private Anchor link(Holder holder) {
        return new Anchor(address(holder.name().person()), holder.name().full());
    }

    /// The page of one person.
    static String address(PersonId person) {
        return PATH + "/" + person.value();
    }

    private String roles(Holder holder) {
        return holder.roles().stream()
                .map(one -> texts.text(
                        one.actingFor() == null ? "admin.holders.role" : "admin.holders.acting",
                        texts.text("access.role." + one.role())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String exceptions(Holder holder) {
        return holder.exceptions().stream()
                .map(one -> texts.text(
                        one.allows() ? "admin.holders.may" : "admin.holders.may-not",
                        texts.text("access.right." + one.right() + ".name")))
                .collect(Collectors.joining(", "));
    }
}

package app.okrug.admin.rights;

import app.okrug.access.PersonId;
import app.okrug.access.Tried;
import app.okrug.admin.list.Lines;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Collectors;

/// What a change of a cell would have changed in the last thirty days, by person.
class DryRunCard extends Div {

    private final boolean different;

    DryRunCard(Texts texts, Tried tried, Map<PersonId, PersonName> names) {
        different = !tried.persons().isEmpty();
        addClassName("okrug-stack");
        getElement().setAttribute("role", "status");
        if (tried.persons().isEmpty()) {
            add(new Paragraph(texts.text("admin.dry-run.nothing", tried.looked())));
            return;
        }
        add(new Paragraph(texts.text("admin.dry-run.sum", tried.looked(), tried.refused(), tried.allowed())));
        if (!tried.whole()) {
            add(new Paragraph(texts.text("admin.dry-run.part", tried.looked())));
        }
        var table = new Lines<Tried.OfPerson>(texts, "admin.dry-run.title")
                .words(
                        "admin.why.person",
                        one -> names.containsKey(one.person())
                                ? names.get(one.person()).full()
                                : texts.text("ui.unknown"))
                .number("admin.dry-run.refused", Tried.OfPerson::refused)
                .number("admin.dry-run.allowed", Tried.OfPerson::allowed)
                .words(
                        "admin.dry-run.rights",
                        one -> one.rights().stream()
                                .sorted()
                                .map(right -> texts.text("access.right." + right + ".name"))
                                .collect(Collectors.joining(", ")));
        table.show(tried.persons());
        add(table);
    }

    /// Whether anything would be different for anybody.
    boolean different() {
        return different;
    }
}

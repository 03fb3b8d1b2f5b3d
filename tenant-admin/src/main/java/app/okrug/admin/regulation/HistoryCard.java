package app.okrug.admin.regulation;

import app.okrug.acts.ChangeLine;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What people have changed in the act and in the matrix: who, when, before, after, why; the latest change of a thing
/// can be taken back.
class HistoryCard extends Card {

    private final Texts texts;
    private final ZoneId zone;
    private final Function<UUID, String> names;

    /// @param names of persons
    /// @param revert null for who may not change the act
    HistoryCard(
            Texts texts,
            List<ChangeLine> changes,
            ZoneId zone,
            Function<UUID, String> names,
            @Nullable Consumer<ChangeLine> revert) {
        super(texts.text("admin.history.title"));
        this.texts = texts;
        this.zone = zone;
        this.names = names;
        setId("changes");
        if (changes.isEmpty()) {
            add(new Paragraph(texts.text("admin.history.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("admin-history");
        changes.forEach(change -> list.add(line(change, revert)));
        add(list);
    }

    private ListItem line(ChangeLine change, @Nullable Consumer<ChangeLine> revert) {
        var who = new Span(texts.text(
                "admin.history.who", Dates.moment(change.since(), zone, Language.current()), names.apply(change.by())));
        who.addClassName("okrug-muted");
        var before = new HtmlContainer("del");
        before.setText(Objects.requireNonNullElse(change.before(), texts.text("admin.history.nothing")));
        var after = new HtmlContainer("ins");
        after.setText(change.after());
        var step = new Div(before, new Span(" → "), after);
        var words = new Div(new H3(change.what()), step, new Paragraph(change.reason()), who);
        var item = new ListItem(words);
        if (revert != null && change.latest()) {
            var button = new Button(texts.text("admin.history.revert"), click -> revert.accept(change));
            button.setAriaLabel(texts.text("admin.history.revert.what", change.what()));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            item.add(button);
        }
        return item;
    }
}

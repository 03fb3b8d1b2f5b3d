package app.okrug.admin.onboarding;

import app.okrug.language.Texts;
import app.okrug.onboarding.OpenHeading;
import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Synonyms.Synonym;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Columns whose headings nobody knows: what is each? The school remembers the answer.
class HeadingsCard extends Card {

    private final Texts texts;
    private final Map<OpenHeading, Select<Column>> choices = new LinkedHashMap<>();

    /// @param learn is told the headings that have been explained, one at least
    HeadingsCard(Texts texts, List<OpenHeading> headings, Consumer<List<Synonym>> learn) {
        super(texts.text("admin.headings.title"));
        this.texts = texts;
        add(new Paragraph(texts.text("admin.headings.lead")));
        headings.forEach(heading -> add(choice(heading)));
        var remember = new Button(texts.text("admin.headings.remember"), click -> {
            var explained = explained();
            if (!explained.isEmpty()) {
                learn.accept(explained);
            }
        });
        remember.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        remember.addClassName("admin-start");
        add(remember);
    }

    private Select<Column> choice(OpenHeading heading) {
        var choice = new Select<Column>();
        choice.setLabel(texts.text(
                "admin.headings.of", texts.text(heading.kind().textKey()), heading.heading(), heading.file()));
        choice.setItems(heading.free());
        choice.setItemLabelGenerator(column -> column == null ? texts.text("admin.headings.skip") : column.heading());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(texts.text("admin.headings.skip"));
        choice.setPlaceholder(texts.text("admin.headings.skip"));
        choice.setWidthFull();
        choice.setMaxWidth("32rem");
        choices.put(heading, choice);
        return choice;
    }

    /// What has been said; nothing, and told beside the field, when a column is chosen twice for one kind of table.
    private List<Synonym> explained() {
        var explained = new ArrayList<Synonym>();
        var sound = true;
        for (var entry : choices.entrySet()) {
            var heading = entry.getKey();
            var choice = entry.getValue();
            choice.setInvalid(false);
            var column = choice.getValue();
            if (column == null) {
                continue;
            }
            var twice = explained.stream()
                    .filter(other -> other.kind() == heading.kind() && other.column() == column)
                    .findFirst();
            if (twice.isPresent()) {
                choice.setErrorMessage(texts.text(
                        "admin.headings.twice", column.heading(), twice.get().heading()));
                choice.setInvalid(true);
                sound = false;
            }
            explained.add(new Synonym(heading.kind(), heading.heading(), column));
        }
        if (explained.isEmpty()) {
            Notice.problem(texts.text("admin.headings.nothing"));
        }
        return sound ? explained : List.of();
    }
}

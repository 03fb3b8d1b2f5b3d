package app.okrug.web.words;

import app.okrug.criteria.Criterion;
import app.okrug.criteria.WordPage;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/// How far one pupil has come: a row of levels for each criterion, and free words.
class WordForm extends Section {

    private static final int LONGEST_NOTE = 2000;
    private static final String NOT_JUDGED = "";

    private final transient Texts texts;
    private final transient WordPage page;
    private final transient WordPage.OfPupil pupil;
    private final transient Map<UUID, RadioButtonGroup<String>> levels = new LinkedHashMap<>();
    private final TextArea note = new TextArea();
    private final Paragraph fault = new Paragraph();
    private transient Map<UUID, String> stored;
    private String storedNote;
    private long seen;

    WordForm(
            Texts texts,
            WordPage page,
            WordPage.OfPupil pupil,
            ZoneId zone,
            List<WordPage.Past> past,
            Consumer<WordForm> save) {
        this.texts = texts;
        this.page = page;
        this.pupil = pupil;
        this.stored = pupil.judgement().levels();
        this.storedNote = pupil.judgement().note();
        this.seen = pupil.judgement().version();
        addClassNames("okrug-card", "words-form");
        add(new H2(pupil.name()));
        page.criteria().stream()
                .filter(criterion -> !criterion.dropped() || stored.containsKey(criterion.id()))
                .forEach(criterion -> add(row(criterion)));
        note.setLabel(texts.text("web.words.note"));
        note.setHelperText(texts.text("web.words.note.help"));
        note.setMaxLength(LONGEST_NOTE);
        note.setValue(storedNote);
        note.setReadOnly(page.locked() != null);
        note.setWidthFull();
        fault.addClassName("words-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        add(note, fault, deeds(save));
        if (!past.isEmpty()) {
            add(history(past, zone));
        }
    }

    private RadioButtonGroup<String> row(Criterion criterion) {
        var now = stored.getOrDefault(criterion.id(), NOT_JUDGED);
        var items = new ArrayList<>(page.levels());
        if (!now.isEmpty() && !items.contains(now)) {
            items.add(now);
        }
        items.add(NOT_JUDGED);
        var row = new RadioButtonGroup<String>();
        row.setLabel(criterion.dropped() ? texts.text("web.words.dropped", criterion.words()) : criterion.words());
        row.setItems(items);
        row.setItemLabelGenerator(level -> level.isEmpty() ? texts.text("web.words.none") : level);
        row.setValue(now);
        row.setReadOnly(page.locked() != null);
        row.addClassName("words-levels");
        levels.put(criterion.id(), row);
        return row;
    }

    private Div deeds(Consumer<WordForm> save) {
        var deeds = new Div();
        deeds.addClassName("okrug-row");
        if (page.locked() == null) {
            var done = new Button(texts.text("web.words.save"), _ -> save.accept(this));
            done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            done.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
            done.setTooltipText(texts.text("web.words.save.key"));
            deeds.add(done);
        }
        if (page.prints()) {
            deeds.add(new Anchor(
                    "words-sheet/" + page.course().classId().value() + "/"
                            + pupil.pupil().value() + "/" + page.term().id().value(),
                    texts.text("web.words.sheet.open")));
        }
        return deeds;
    }

    private NativeDetails history(List<WordPage.Past> past, ZoneId zone) {
        var lines = new UnorderedList();
        past.forEach(one -> lines.add(new ListItem(texts.text(
                "web.words.past",
                Dates.moment(one.at(), zone, Language.current()),
                one.by(),
                one.said().isEmpty() ? texts.text("web.words.past.nothing") : String.join("; ", one.said())))));
        return new NativeDetails(texts.text("web.words.history"), lines);
    }

    WordPage page() {
        return page;
    }

    WordPage.OfPupil pupil() {
        return pupil;
    }

    /// The levels that are chosen, by criterion.
    Map<UUID, String> levels() {
        var chosen = new LinkedHashMap<UUID, String>();
        levels.forEach((criterion, row) -> {
            var level = Objects.requireNonNullElse(row.getValue(), NOT_JUDGED);
            if (!level.isEmpty()) {
                chosen.put(criterion, level);
            }
        });
        return chosen;
    }

    String note() {
        return note.getValue();
    }

    /// The version that was read.
    long seen() {
        return seen;
    }

    /// Whether anything was chosen or typed that is not saved.
    boolean changed() {
        return page.locked() == null
                && (!levels().equals(stored) || !note().strip().equals(storedNote));
    }

    void saved() {
        stored = levels();
        storedNote = note().strip();
        fault.setVisible(false);
    }

    void wrong(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
    }

    /// Tells what another has written meanwhile; saving once more writes over it.
    void meets(WordPage.OfPupil now) {
        seen = now.judgement().version();
        var theirs = new ArrayList<String>();
        page.criteria().forEach(criterion -> {
            var level = now.judgement().levels().get(criterion.id());
            if (level != null) {
                theirs.add(criterion.words() + " – " + level);
            }
        });
        if (!now.judgement().note().isEmpty()) {
            theirs.add(now.judgement().note());
        }
        wrong(texts.text("web.words.meets", String.join("; ", theirs)));
    }

    /// Puts the keyboard into the first row, or into the words where there are no rows.
    void focusFirst() {
        levels.values().stream()
                .findFirst()
                .ifPresentOrElse(row -> row.getElement().callJsFunction("focus"), note::focus);
    }
}

package app.okrug.admin.onboarding;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.onboarding.checking.Judgement;
import app.okrug.onboarding.checking.Pair;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Pairs that only a person can judge: is the row the person of the register, or a namesake? Is this the
/// child whose guardian the row names?
class PairsCard extends Card {

    private final Texts texts;
    private final Map<String, RadioButtonGroup<Judgement>> choices = new LinkedHashMap<>();

    PairsCard(Texts texts, List<Pair> pairs, Consumer<Map<String, Judgement>> decide) {
        super(texts.text("admin.pairs.title"));
        this.texts = texts;
        add(new Paragraph(texts.text("admin.pairs.lead")));
        pairs.forEach(pair -> add(choice(pair)));
        var check = new Button(texts.text("admin.pairs.check"), click -> {
            var made = made();
            if (!made.isEmpty()) {
                decide.accept(made);
            }
        });
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        check.addClassName("admin-start");
        add(check);
    }

    private RadioButtonGroup<Judgement> choice(Pair pair) {
        var born = pair.birthDate() == null ? "" : ", " + Dates.inFigures(pair.birthDate(), Language.current());
        var choice = new RadioButtonGroup<Judgement>();
        var who = pair.name() + born;
        if (pair.person() == null) {
            var told = pair.written().isEmpty() ? who : who + ", " + pair.written();
            choice.setLabel(texts.text("admin.pairs.child", told, pair.file(), pair.row()));
            choice.setHelperText(texts.text("admin.pairs.child.fits", pair.stored()));
            choice.setItemLabelGenerator(judgement -> texts.text("admin.pairs.child." + judgement));
        } else {
            choice.setLabel(texts.text("admin.pairs.who", who, pair.file(), pair.row()));
            choice.setHelperText(texts.text("admin.pairs.differ", pair.written(), pair.stored()));
            choice.setItemLabelGenerator(judgement -> texts.text("admin.pairs." + judgement));
        }
        choice.setItems(Judgement.values());
        choice.setErrorMessage(texts.text("admin.pairs.missing"));
        choice.addClassName("admin-choices");
        choices.put(pair.key(), choice);
        return choice;
    }

    /// The decisions; none, and said beside what is not decided, unless all are made.
    private Map<String, Judgement> made() {
        var made = new HashMap<String, Judgement>();
        choices.forEach((key, choice) -> {
            choice.setInvalid(choice.isEmpty());
            if (!choice.isEmpty()) {
                made.put(key, choice.getValue());
            }
        });
        return made.size() == choices.size() ? made : Map.of();
    }
}

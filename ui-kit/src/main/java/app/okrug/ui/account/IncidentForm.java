package app.okrug.ui.account;

import app.okrug.incidents.IncidentKind;
import app.okrug.incidents.IncidentWish;
import app.okrug.incidents.UnfitIncident;
import app.okrug.language.Texts;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;

/// What is asked about lost or stolen credentials: what happened, how, and since when it is known.
public class IncidentForm extends Div {

    private final Select<IncidentKind> kind = new Select<>();
    private final TextArea words;
    private final DayField learned;

    public IncidentForm(Texts texts, LocalDate today) {
        addClassName("okrug-stack");
        kind.setLabel(texts.text("ui.incident.kind"));
        kind.setItems(IncidentKind.values());
        kind.setItemLabelGenerator(one -> texts.text("ui.incident.kind." + one));
        kind.setValue(IncidentKind.LOST);
        words = new TextArea(texts.text("ui.incident.words"));
        words.setMaxLength(IncidentWish.LONGEST);
        words.setWidthFull();
        words.setErrorMessage(texts.text("ui.incident.words.missing"));
        learned = new DayField(texts.text("ui.incident.learned"), texts);
        learned.setMax(today);
        learned.setValue(today);
        learned.setErrorMessage(texts.text("ui.incident.learned.wrong"));
        add(kind, words, learned);
    }

    /// The report; empty while something is missing, which the fields then say.
    public Optional<IncidentWish> wish() {
        words.setInvalid(words.getValue().isBlank());
        var day = learned.getValue();
        learned.setInvalid(day == null || learned.isInvalid());
        return day == null || words.isInvalid() || learned.isInvalid()
                ? Optional.empty()
                : Optional.of(new IncidentWish(kind.getValue(), words.getValue(), day));
    }

    /// Shows what is wrong beside the field.
    public void show(UnfitIncident unfit) {
        switch (unfit.why()) {
            case WORDS -> words.setInvalid(true);
            case LEARNED -> learned.setInvalid(true);
        }
    }
}

package app.okrug.web.plans;

import app.okrug.curriculum.CourseId;
import app.okrug.language.Texts;
import app.okrug.plans.CalendarRow;
import app.okrug.plans.CalendarRow.State;
import app.okrug.plans.Programme;
import app.okrug.plans.Programme.Choice;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;

/// What the course does when lessons fall out: move, merge or drop. Shows what comes of a choice before it is made.
class DepartureForm extends Card {

    private static final int LONGEST_REASON = 300;

    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final ComboBox<CalendarRow> line = new ComboBox<>();
    private final TextField reason = new TextField();
    private final Div preview = new Div();
    private final CourseId course;
    private final transient Programme programme;
    private final transient Texts texts;

    DepartureForm(CourseId course, List<CalendarRow> rows, Programme programme, Texts texts, Runnable again) {
        super(texts.text("web.programme.departure"));
        this.course = course;
        this.programme = programme;
        this.texts = texts;
        choice.setLabel(texts.text("web.programme.choice"));
        choice.setItems(EnumSet.allOf(Choice.class));
        choice.setItemLabelGenerator(each -> texts.text("web.programme.choice." + each));
        choice.setValue(Choice.MOVE);
        line.setLabel(texts.text("web.programme.line"));
        line.setItems(rows.stream()
                .filter(row -> EnumSet.of(State.AHEAD, State.WITHOUT_LESSON).contains(row.state()))
                .toList());
        line.setItemLabelGenerator(row -> row.number() + ". " + row.topic());
        line.setWidthFull();
        reason.setLabel(texts.text("web.programme.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        var store = new Button(texts.text("web.programme.store"), _ -> store(again));
        store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var body = new Div(choice, line, reason, store, preview);
        body.addClassName("programme-departure");
        add(new Paragraph(texts.text("web.programme.departure-note")), body);
        choice.addValueChangeListener(_ -> draw(store));
        line.addValueChangeListener(_ -> draw(store));
        draw(store);
    }

    private void draw(Button store) {
        var moves = choice.getValue() == Choice.MOVE;
        line.setVisible(!moves);
        reason.setVisible(!moves);
        store.setVisible(!moves);
        preview.removeAll();
        var chosen = line.getValue();
        if (moves || chosen != null) {
            var after = programme.preview(course, choice.getValue(), chosen == null ? null : chosen.planned());
            var without = after.stream()
                    .filter(row -> row.state() == State.WITHOUT_LESSON)
                    .count();
            preview.add(new Paragraph(
                    without == 0
                            ? texts.text("web.programme.preview-fits")
                            : texts.text("web.programme.preview-without", without)));
            if (!moves) {
                preview.add(new CalendarTable(around(after, chosen), texts));
            }
        }
    }

    /// The changed line with its neighbours, and the end of the plan.
    private static List<CalendarRow> around(List<CalendarRow> rows, CalendarRow chosen) {
        return rows.stream()
                .filter(row -> Math.abs(row.number() - chosen.number()) <= 2 || row.number() > rows.size() - 2)
                .toList();
    }

    private void store(Runnable again) {
        line.setInvalid(line.getValue() == null);
        line.setErrorMessage(texts.text("web.programme.line-missing"));
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(texts.text("web.programme.reason-missing"));
        if (!line.isInvalid() && !reason.isInvalid()) {
            programme.depart(course, choice.getValue(), line.getValue().planned(), reason.getValue());
            again.run();
        }
    }
}

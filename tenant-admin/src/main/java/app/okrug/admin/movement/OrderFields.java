package app.okrug.admin.movement;

import app.okrug.language.Texts;
import app.okrug.people.Order;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/// The reason of a move, and the document behind it: each may be entered later.
public class OrderFields extends Div {

    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_NUMBER = 40;

    private final transient Texts texts;
    private final TextField reason;
    private final TextField number;
    private final DayField day;

    public OrderFields(Texts texts, Order order) {
        this.texts = texts;
        reason = field("admin.movement.reason", LONGEST_REASON, order.reason());
        number = field("admin.movement.order.number", LONGEST_NUMBER, order.number());
        day = new DayField(texts.text("admin.movement.order.day"), texts);
        day.setValue(order.day());
        var paper = new Div(number, day);
        paper.addClassName("admin-fields");
        add(reason, paper);
    }

    /// What was entered.
    public Order order() {
        return new Order(reason.getValue().strip(), number.getValue().strip(), day.getValue());
    }

    /// Whether number and day of the document are both there, or both still to come; says beside the field what is
    /// missing.
    public boolean complete() {
        var numbered = !number.getValue().isBlank();
        number.setErrorMessage(texts.text("admin.movement.order.number.missing"));
        number.setInvalid(!numbered && day.getValue() != null);
        if (!day.isInvalid() || day.getValue() != null) {
            day.setErrorMessage(texts.text("ui.day.missing"));
            day.setInvalid(numbered && day.getValue() == null);
        }
        return !number.isInvalid() && !day.isInvalid();
    }

    /// The act wants a document, and there is none.
    void wanted() {
        number.setErrorMessage(texts.text("admin.movement.unfit.PAPER_MISSING"));
        number.setInvalid(true);
        number.focus();
    }

    private TextField field(String key, int longest, String value) {
        var field = new TextField(texts.text(key));
        field.setMaxLength(longest);
        field.setValue(value);
        field.setWidthFull();
        return field;
    }
}

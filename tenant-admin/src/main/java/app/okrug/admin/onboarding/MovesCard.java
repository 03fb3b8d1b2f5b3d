package app.okrug.admin.onboarding;

import app.okrug.admin.list.Lines;
import app.okrug.admin.movement.OrderFields;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.onboarding.MoveOrder;
import app.okrug.people.ListedMove;
import app.okrug.ui.field.DayField;
import app.okrug.ui.part.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/// Who moves into another class or leaves by the files, and the order behind it.
class MovesCard extends Card {

    private final Texts texts;

    /// @param moves by the files; none when only those leave whom a whole list does not name
    /// @param order is told what was entered
    MovesCard(Texts texts, List<ListedMove> moves, MoveOrder entered, Consumer<MoveOrder> order) {
        super(texts.text("admin.moves.title"));
        this.texts = texts;
        var fields = new OrderFields(texts, entered.order());
        var day = new DayField(texts.text("admin.moves.day"), texts);
        day.setHelperText(texts.text("admin.moves.day.hint"));
        day.setValue(entered.day());
        var keep = new Button(texts.text("admin.moves.keep"), click -> {
            if (fields.complete() && !day.isInvalid()) {
                order.accept(new MoveOrder(fields.order(), day.getValue()));
            }
        });
        keep.addClassName("admin-start");
        add(new Paragraph(texts.text("admin.moves.lead")));
        if (!moves.isEmpty()) {
            var table = new Lines<ListedMove>(texts, "admin.moves.title")
                    .words("admin.import.unnamed.pupil", ListedMove::name)
                    .words("admin.import.unnamed.number", ListedMove::fileNumber)
                    .words("admin.moves.way", this::way)
                    .day("admin.moves.from", ListedMove::day)
                    .words("admin.moves.order", this::paper);
            add(table);
            table.show(moves);
        }
        add(fields, day, keep);
    }

    private String way(ListedMove move) {
        return move.toClass() == null
                ? texts.text("admin.moves.leaves", move.fromClass())
                : texts.text("admin.moves.changes", move.fromClass(), move.toClass());
    }

    private String paper(ListedMove move) {
        var order = move.order();
        var day = order.day();
        if (!order.given()) {
            return texts.text("admin.movement.order.none");
        }
        return day == null
                ? texts.text("admin.movement.order.numbered", order.number())
                : texts.text("admin.movement.order.dated", order.number(), Dates.inFigures(day, Language.current()));
    }
}

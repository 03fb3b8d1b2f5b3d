package app.okrug.admin.movement;

import app.okrug.language.Texts;
import app.okrug.people.PupilMoved;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.function.Consumer;

/// What narrows the book of movement beside the search: the kind of move and the days.
class BookFields {

    private final Select<PupilMoved.Kind> kind = new Select<>();
    private final DayField from;
    private final DayField until;

    /// @param narrowed is given the new wish whenever a field has a sound value; words come from elsewhere
    BookFields(Texts texts, BookWish wish, Consumer<Narrowing> narrowed) {
        kind.setLabel(texts.text("admin.movement.kind"));
        kind.setItems(PupilMoved.Kind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(texts.text("admin.movement.kind.all"));
        kind.setItemLabelGenerator(
                item -> texts.text(item == null ? "admin.movement.kind.all" : "admin.movement.kind." + item));
        kind.setValue(wish.kind());
        from = new DayField(texts.text("admin.calendar.from"), texts);
        from.setValue(wish.from());
        until = new DayField(texts.text("admin.calendar.to"), texts);
        until.setValue(wish.until());
        kind.addValueChangeListener(change -> narrowed.accept(now -> now.withKind(change.getValue())));
        from.addValueChangeListener(change -> days(narrowed));
        until.addValueChangeListener(change -> days(narrowed));
    }

    /// A change of what is looked at.
    interface Narrowing {

        BookWish narrow(BookWish now);
    }

    Select<PupilMoved.Kind> kind() {
        return kind;
    }

    DayField from() {
        return from;
    }

    DayField until() {
        return until;
    }

    private void days(Consumer<Narrowing> narrowed) {
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        if (first != null && last != null) {
            narrowed.accept(now -> now.withDays(first, last));
        }
    }
}

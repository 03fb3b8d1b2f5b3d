package app.okrug.admin.timetable;

import app.okrug.language.Texts;
import app.okrug.timetable.Parity;
import app.okrug.timetable.Week;
import app.okrug.timetable.WeekEntry;
import app.okrug.ui.part.Facts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Consumer;

/// One lesson of the week: where it is, and where it can go. The same as dragging, in words.
class EntryDialog extends Dialog {

    /// A place in the week.
    record Place(DayOfWeek day, int number) {}

    private final Texts texts;
    private final Week week;
    private final WeekEntry entry;

    EntryDialog(Texts texts, Week week, WeekEntry entry) {
        this.texts = texts;
        this.week = week;
        this.entry = entry;
        addClassName("admin-dialog");
        var course = week.course(entry);
        setHeaderTitle(texts.text("admin.week.entry", course.subject(), course.audience()));
        add(new Facts(texts)
                .fact("admin.course.teacher", course.teacherNames())
                .fact("admin.week.place", place(new Place(entry.weekday(), entry.number())))
                .fact("admin.week.in", entry.room()));
    }

    /// Of an edition that has been published.
    EntryDialog closed() {
        var note = new Paragraph(texts.text("admin.week.published"));
        note.addClassName("admin-note");
        add(note);
        var close = new Button(texts.text("ui.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
        return this;
    }

    /// Of a draft.
    ///
    /// @param places where it can be, with what stands in the way
    /// @param save told how it is to be; the dialog closes by itself
    EntryDialog editable(
            WeekPicture picture, List<Place> places, List<String> rooms, Consumer<WeekEntry> save, Runnable remove) {
        var here = new Place(entry.weekday(), entry.number());
        var place = new Select<Place>();
        place.setLabel(texts.text("admin.week.move"));
        place.setItems(places);
        place.setItemLabelGenerator(item -> choice(picture, item));
        place.setValue(here);
        place.setWidthFull();
        var room = new ComboBox<String>(texts.text("admin.week.in"));
        room.setItems(rooms);
        room.setClearButtonVisible(true);
        room.setValue(entry.room());
        var parity = new Select<Parity>();
        parity.setLabel(texts.text("admin.week.parity"));
        parity.setItems(Parity.values());
        parity.setItemLabelGenerator(item -> texts.text("admin.week.parity." + item));
        parity.setValue(entry.parity());
        var pinned = new Checkbox(texts.text("admin.week.pin"), entry.pinned());
        add(place, room, parity, pinned);

        var done = new Button(texts.text("admin.save"), click -> {
            close();
            var to = place.getValue() == null ? here : place.getValue();
            save.accept(entry.at(to.day(), to.number())
                    .in(room.getValue())
                    .during(parity.getValue())
                    .pinned(pinned.getValue()));
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var out = new Button(texts.text("admin.week.remove"), click -> {
            close();
            remove.run();
        });
        out.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        getFooter().add(out, new Button(texts.text("ui.cancel"), click -> close()), done);
        return this;
    }

    private String choice(WeekPicture picture, Place to) {
        var clashes = week.hindrances(entry.at(to.day(), to.number()));
        var words = clashes.isEmpty() ? texts.text("admin.week.free") : picture.words(week, entry, clashes);
        return place(to) + " – " + words;
    }

    private String place(Place place) {
        return texts.text("admin.week.lesson.of", WeekPicture.dayName(place.day()), place.number());
    }
}

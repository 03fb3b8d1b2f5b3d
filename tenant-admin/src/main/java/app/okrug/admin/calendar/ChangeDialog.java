package app.okrug.admin.calendar;

import app.okrug.language.Texts;
import app.okrug.school.StaleCopy;
import app.okrug.school.TermsOverlap;
import app.okrug.school.UnfitClassSet;
import app.okrug.school.YearId;
import app.okrug.timetable.CalendarChange;
import app.okrug.timetable.SchoolCalendar;
import app.okrug.ui.dialog.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Asks for a change of the calendar, tells what it does to the lessons, and only then stores it.
class ChangeDialog extends Dialog {

    private final Texts texts;
    private final SchoolCalendar calendar;
    private final YearId year;
    private final Supplier<Optional<CalendarChange>> wish;
    private final Consumer<Optional<CalendarChange>> changed;
    private final Paragraph effect = new Paragraph();
    private final Button save;

    /// @param wish what the form says; empty, with the reason beside the field, when it cannot be
    /// @param changed told after the change, with what would take it back
    ChangeDialog(
            Texts texts,
            SchoolCalendar calendar,
            YearId year,
            String title,
            Component form,
            Supplier<Optional<CalendarChange>> wish,
            Consumer<Optional<CalendarChange>> changed) {
        this.texts = texts;
        this.calendar = calendar;
        this.year = year;
        this.wish = wish;
        this.changed = changed;
        addClassName("admin-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        effect.getElement().setAttribute("role", "status");
        var look = new Button(texts.text("admin.calendar.look"), click -> look());
        add(form, look, effect, new Paragraph(texts.text("admin.timetable.publish.kept")));
        save = new Button(texts.text("admin.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setEnabled(false);
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), save);
    }

    /// Something in the form has changed: what was told of it no longer counts.
    void changed() {
        effect.setText("");
        save.setEnabled(false);
    }

    private void look() {
        changed();
        attempt(() -> wish.get().ifPresent(change -> {
            var placed = calendar.preview(year, change);
            effect.setText(texts.counted(
                    "admin.timetable.effect", placed.added(), placed.removed(), placed.moved(), placed.held()));
            save.setEnabled(true);
        }));
    }

    private void save() {
        attempt(() -> wish.get().ifPresent(change -> {
            var back = calendar.opposite(year, change);
            calendar.change(year, change);
            close();
            Notice.done(texts.text("admin.calendar.done"));
            changed.accept(back);
        }));
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (TermsOverlap overlap) {
            effect.setText(texts.text("school.failure.TermsOverlap", overlap.terms()));
        } catch (UnfitClassSet unfit) {
            effect.setText(texts.text("admin.calendar.set.unfit." + unfit.why()));
        } catch (StaleCopy stale) {
            effect.setText(texts.text("ui.failure.changed"));
        }
    }
}

package app.okrug.admin.timetable;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.timetable.EditionLine;
import app.okrug.timetable.Editions;
import app.okrug.timetable.UnfitDay;
import app.okrug.timetable.WeekEditing;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Asks from which day on a draft holds, and tells what that does to the lessons before it is done.
class PublishDialog extends Dialog {

    private final Texts texts;
    private final Editions editions;
    private final EditionLine edition;
    private final DayField day;
    private final Paragraph effect = new Paragraph();
    private final Button done;

    PublishDialog(
            Texts texts,
            Editions editions,
            WeekEditing editing,
            EditionLine edition,
            LocalDate today,
            Runnable published) {
        this.texts = texts;
        this.editions = editions;
        this.edition = edition;
        addClassName("admin-dialog");
        setHeaderTitle(texts.text("admin.timetable.publish.title", EditionWords.name(texts, edition)));
        setCloseOnOutsideClick(false);
        day = new DayField(texts.text("admin.timetable.publish.day"), texts);
        day.setRequired(true);
        effect.getElement().setAttribute("role", "status");
        done = new Button(texts.text("admin.timetable.publish"), click -> {
            editions.publish(edition.id(), day.getValue());
            close();
            published.run();
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setDisableOnClick(true);
        add(day, faults(editing), effect, new Paragraph(texts.text("admin.timetable.publish.kept")));
        getFooter().add(new Button(texts.text("ui.cancel"), click -> close()), done);
        day.addValueChangeListener(change -> tell(change.getValue()));
        day.setValue(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    /// Clashes and hours not placed do not forbid publishing; who publishes shall know of them.
    private Paragraph faults(WeekEditing editing) {
        var week = editing.week(edition.id());
        var faults = new Paragraph();
        var clashes = week.clashes().size();
        var missing = week.missing().size();
        faults.setVisible(clashes + missing > 0);
        faults.setText(texts.counted("admin.timetable.publish.faults", clashes, missing));
        faults.addClassName("admin-fault");
        return faults;
    }

    private void tell(@Nullable LocalDate from) {
        done.setEnabled(false);
        effect.setText("");
        if (from == null) {
            return;
        }
        try {
            effect.setText(texts.text("admin.timetable.publish.effect", Dates.inWords(from, Language.current()))
                    + " "
                    + EditionWords.effect(texts, editions.preview(edition.id(), from)));
            done.setEnabled(true);
        } catch (UnfitDay unfit) {
            day.setErrorMessage(texts.text("timetable.failure.UnfitDay"));
            day.setInvalid(true);
        }
    }
}

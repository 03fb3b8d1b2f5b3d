package app.okrug.admin.regulation;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.regulation.Act;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.Facts;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The cover of the act: what it is, its number and date, how it was approved.
class ActCard extends Card {

    private final Texts texts;

    ActCard(Texts texts, Act act) {
        super(act.title());
        this.texts = texts;
        add(new Facts(texts)
                .fact("admin.act.kind", act.kind())
                .fact("admin.act.number", act.number())
                .fact("admin.act.dated", day(act.dated()))
                .fact("admin.act.approved", act.approvedBy())
                .fact("admin.act.since", day(act.effectiveFrom()))
                .fact("admin.act.preset", act.preset()));
    }

    /// Lets the cover be changed, and the act be declared the school's own while nobody has.
    ///
    /// @param confirmed whether somebody has
    ActCard editable(Runnable edit, boolean confirmed, Runnable confirm) {
        var row = new Div(new Button(texts.text("admin.act.change"), click -> edit.run()));
        row.addClassName("okrug-row");
        if (!confirmed) {
            add(new StateSign(Tone.WARNING, texts.text("admin.act.unread")));
            var read = new Button(texts.text("admin.act.read"), click -> confirm.run());
            read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row.addComponentAsFirst(read);
        }
        add(row);
        return this;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Dates.inWords(day, Language.current());
    }
}

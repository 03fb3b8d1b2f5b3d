package app.okrug.admin.onboarding;

import app.okrug.language.Texts;
import app.okrug.onboarding.Applied;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StatFigure;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/// What came of an import, and where to go from here.
class ResultCard extends Card {

    private final Texts texts;

    ResultCard(Texts texts, Applied applied, Runnable more) {
        super(texts.text("admin.import.done"));
        this.texts = texts;
        var figures = new Div(
                figure(applied.added(), "admin.import.added"),
                figure(applied.changed(), "admin.import.changed"),
                figure(applied.same(), "admin.import.same"),
                figure(applied.left(), "admin.import.left"),
                figure(applied.lessons(), "admin.import.lessons"),
                figure(applied.accounts(), "admin.import.accounts"));
        figures.addClassName("admin-figures-row");
        var links = new Div(
                new Anchor("admin/classes", texts.text("admin.import.to-classes")),
                new Anchor("admin/staff", texts.text("admin.import.to-staff")),
                new Anchor("admin", texts.text("admin.import.to-steps")),
                new Button(texts.text("admin.import.more"), click -> more.run()));
        links.addClassName("okrug-row");
        add(new StateSign(Tone.GOOD, texts.text("admin.import.done.words")), figures, links);
    }

    private StatFigure figure(int number, String what) {
        return new StatFigure(Tone.NEUTRAL, texts.text("admin.number", number), texts.text(what), null, null);
    }
}

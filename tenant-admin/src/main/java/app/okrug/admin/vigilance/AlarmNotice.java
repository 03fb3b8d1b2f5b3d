package app.okrug.admin.vigilance;

import app.okrug.language.Texts;
import app.okrug.ui.part.StatFigure;
import app.okrug.ui.part.Tone;
import app.okrug.vigilance.Alarms;
import com.vaadin.flow.component.html.Div;

/// On the administrator's first page: how many alarms wait. Nothing at all when there are none.
public class AlarmNotice extends Div {

    public AlarmNotice(Texts texts, Alarms alarms) {
        var counts = alarms.counts();
        setVisible(counts.fresh() > 0);
        if (isVisible()) {
            addClassName("admin-figures-row");
            add(new StatFigure(
                    Tone.DANGER,
                    texts.text("admin.number", counts.fresh()),
                    texts.counted("admin.alarms.fresh", counts.fresh()),
                    null,
                    AlarmsView.PATH));
        }
    }
}

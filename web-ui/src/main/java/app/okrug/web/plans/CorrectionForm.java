package app.okrug.web.plans;

import app.okrug.curriculum.CourseId;
import app.okrug.language.Texts;
import app.okrug.plans.Programme;
import app.okrug.ui.field.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;

/// A correction of hours with its reason.
class CorrectionForm extends Div {

    private static final int MOST = 100;
    private static final int LONGEST_REASON = 300;

    CorrectionForm(CourseId course, LocalDate today, Programme programme, Texts texts, Runnable again) {
        addClassName("plans-new");
        var day = new DayField(texts.text("web.programme.correction-day"), texts);
        day.setValue(today);
        day.setMax(today);
        day.setRequired(true);
        var hours = new IntegerField(texts.text("web.programme.correction-hours"));
        hours.setMin(-MOST);
        hours.setMax(MOST);
        hours.setStepButtonsVisible(true);
        var reason = new TextField(texts.text("web.programme.reason"));
        reason.setMaxLength(LONGEST_REASON);
        var add = new Button(texts.text("web.programme.correction-add"), _ -> {
            var number = hours.getValue();
            hours.setInvalid(number == null || number == 0 || Math.abs(number) > MOST);
            hours.setErrorMessage(texts.text("web.programme.correction-hours-wrong", MOST));
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage(texts.text("web.programme.reason-missing"));
            if (number != null && !hours.isInvalid() && !reason.isInvalid() && day.getValue() != null) {
                programme.correct(course, day.getValue(), number, reason.getValue());
                again.run();
            }
        });
        add(day, hours, reason, add);
    }
}

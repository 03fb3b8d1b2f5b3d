package app.okrug.admin.regulation;

import app.okrug.language.Language;
import app.okrug.language.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A day that comes every year.
class DayOfYearInput implements ValueInput {

    private final Div part = new Div();
    private final IntegerField day;
    private final Select<Month> month = new Select<>();

    DayOfYearInput(Texts texts, String name, MonthDay now) {
        part.addClassName("okrug-row");
        part.getElement().setAttribute("role", "group");
        part.getElement().setAttribute("aria-label", name);
        day = new IntegerField(texts.text("admin.value.day"));
        day.setMin(1);
        day.setMax(31);
        day.setStepButtonsVisible(true);
        day.setErrorMessage(texts.text("admin.value.day.wrong"));
        day.setValue(now.getDayOfMonth());
        month.setLabel(texts.text("admin.value.month"));
        month.setItems(Month.values());
        month.setItemLabelGenerator(one -> one.getDisplayName(TextStyle.FULL, Language.current()));
        month.setValue(now.getMonth());
        part.add(day, month);
    }

    @Override
    public Component part() {
        return part;
    }

    @Override
    public Optional<Object> read() {
        @Nullable Integer number = day.getValue();
        var fits = number != null
                && number >= 1
                && number <= month.getValue().minLength() + (month.getValue() == Month.FEBRUARY ? 1 : 0);
        day.setInvalid(!fits);
        return fits ? Optional.of(MonthDay.of(month.getValue(), number)) : Optional.empty();
    }
}

package app.okrug.ui.field;

import app.okrug.language.Language;
import app.okrug.language.Texts;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A day, typed as 22.11.2026 or picked in a calendar whose week begins on Monday.
public class DayField extends DatePicker {

    public DayField(String label, Texts texts) {
        super(label);
        setLocale(Language.current());
        setI18n(words(Language.current(), texts));
    }

    private static DatePickerI18n words(Locale language, Texts texts) {
        var week = new ArrayList<>(List.of(DayOfWeek.SUNDAY));
        Arrays.stream(DayOfWeek.values()).limit(6).forEach(week::add);
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdaysShort(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d.M.yy", "yyyy-MM-dd")
                .setToday(texts.text("ui.day.today"))
                .setCancel(texts.text("ui.cancel"))
                .setBadInputErrorMessage(texts.text("ui.day.unreadable"))
                .setRequiredErrorMessage(texts.text("ui.day.missing"))
                .setMinErrorMessage(texts.text("ui.day.early"))
                .setMaxErrorMessage(texts.text("ui.day.late"));
    }
}

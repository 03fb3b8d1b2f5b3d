package app.okrug.school;

import app.okrug.database.Columns;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The public holidays of Russia (Labour Code, article 112). Days moved by decree are set by the school itself.
@Component
class PublicHolidays {

    private static final Map<MonthDay, String> DAYS = Map.of(
            MonthDay.of(1, 7), "christmas",
            MonthDay.of(2, 23), "defender",
            MonthDay.of(3, 8), "women",
            MonthDay.of(5, 1), "labour",
            MonthDay.of(5, 9), "victory",
            MonthDay.of(6, 12), "russia",
            MonthDay.of(11, 4), "unity");

    private final JdbcClient sql;
    private final Texts texts;

    PublicHolidays(JdbcClient sql, Texts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    /// Makes those that lie inside the terms days off. A name that the school has given to such a day stays.
    void setInside(List<TermDates> terms) {
        var days = new ArrayList<DayOff>();
        for (var term : terms) {
            term.startsOn().datesUntil(term.endsOn().plusDays(1)).forEach(day -> {
                var holiday = DAYS.get(MonthDay.from(day));
                if (holiday != null) {
                    days.add(named(day, holiday));
                } else if (is(day)) {
                    days.add(named(day, "new-year"));
                }
            });
        }
        sql.sql("""
                insert into school_day_off (day, name)
                select given.day, given.name from unnest(:days, :names) as given (day, name)
                on conflict (day) do nothing
                """)
                .param("days", Columns.days(days, DayOff::day))
                .param("names", Columns.texts(days, DayOff::name))
                .update();
    }

    /// Whether nobody works on a day, wherever in the year it lies.
    static boolean is(LocalDate day) {
        return DAYS.containsKey(MonthDay.from(day)) || day.getMonthValue() == 1 && day.getDayOfMonth() <= 8;
    }

    /// Stored with the school's data, so in the school's language.
    private DayOff named(LocalDate day, String holiday) {
        return new DayOff(day, texts.text(Language.RUSSIAN, "school.holiday." + holiday));
    }
}

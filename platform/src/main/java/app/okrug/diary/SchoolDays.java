package app.okrug.diary;

import app.okrug.access.PersonId;
import app.okrug.people.Pupils;
import app.okrug.school.ClassLine;
import app.okrug.school.DayOff;
import app.okrug.school.DaysOff;
import app.okrug.school.TermLine;
import app.okrug.school.Terms;
import app.okrug.school.Years;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What days without lessons are called.
@Component
class SchoolDays {

    private static final int SIX = 6;

    private final DaysOff daysOff;
    private final Years years;
    private final Terms terms;
    private final Pupils pupils;
    private final JdbcClient sql;

    SchoolDays(DaysOff daysOff, Years years, Terms terms, Pupils pupils, JdbcClient sql) {
        this.daysOff = daysOff;
        this.years = years;
        this.terms = terms;
        this.pupils = pupils;
        this.sql = sql;
    }

    /// The calendar of a span of days, as it holds for the class in which a pupil is on the first of them.
    Span between(PersonId child, LocalDate from, LocalDate to) {
        var schoolClass = pupils.classOf(child, from).map(ClassLine::id);
        var off = schoolClass.isPresent() ? daysOff.ofClass(schoolClass.get(), from, to) : daysOff.between(from, to);
        var named = off.stream().collect(Collectors.toMap(DayOff::day, DayOff::name));
        var ofYear = years.current(from)
                .map(year ->
                        schoolClass.map(own -> terms.dividing(year.id(), own)).orElseGet(() -> terms.ofYear(year.id())))
                .orElse(List.of());
        return new Span(named, ofYear, sixDays());
    }

    private boolean sixDays() {
        return sql.sql("select days_in_week from school_card")
                .query(Integer.class)
                .optional()
                .filter(days -> days >= SIX)
                .isPresent();
    }

    /// Some days of one year.
    ///
    /// @param named days off by date
    /// @param terms of the year, in their order
    /// @param sixDays whether school is held on Saturdays
    record Span(Map<LocalDate, String> named, List<TermLine> terms, boolean sixDays) {

        /// What kind of day a day without lessons is.
        DayNature nature(LocalDate day) {
            var name = named.get(day);
            if (name != null) {
                return new DayNature.DayOff(name);
            }
            if (!terms.isEmpty() && terms.stream().noneMatch(term -> term.contains(day))) {
                return holidays(day);
            }
            return inWeek(day) ? new DayNature.NoLessons() : new DayNature.Weekend();
        }

        /// Whether the day has a place in the diary's week even when nothing happens on it.
        boolean inWeek(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SUNDAY && (sixDays || day.getDayOfWeek() != DayOfWeek.SATURDAY);
        }

        private DayNature holidays(LocalDate day) {
            var before = terms.stream()
                    .map(TermLine::endsOn)
                    .filter(end -> end.isBefore(day))
                    .reduce((_, later) -> later)
                    .orElse(day);
            var until = terms.stream()
                    .map(TermLine::startsOn)
                    .filter(start -> start.isAfter(day))
                    .findFirst()
                    .map(start -> start.minusDays(1))
                    .orElse(null);
            var first = before.equals(day) ? LocalDate.of(day.getYear(), 6, 1) : before.plusDays(1);
            return new DayNature.Holidays(DayNature.Season.of(first), until);
        }
    }
}

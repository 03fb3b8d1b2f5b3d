package app.okrug.school;

import static app.okrug.regulation.TermKind.HALF_YEAR;
import static app.okrug.regulation.TermKind.QUARTER;

import app.okrug.database.Columns;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.regulation.TermKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes over a year with its terms. Four quarters are two half-years as well, for those who are reported by
/// half-years.
@Component
class YearWriting {

    private final JdbcClient sql;
    private final Texts texts;
    private final PublicHolidays holidays;
    private final Terms remembered;

    YearWriting(JdbcClient sql, Texts texts, PublicHolidays holidays, Terms remembered) {
        this.sql = sql;
        this.texts = texts;
        this.holidays = holidays;
        this.remembered = remembered;
    }

    Counts apply(String name, List<TermDates> given) {
        var terms = new ArrayList<>(given);
        terms.sort(Comparator.comparing(TermDates::startsOn));
        refuseOverlaps(terms);
        terms.addAll(halfYears(terms));

        var counts = year(name, terms).plus(terms(name, terms));
        if (!counts.nothingNew()) {
            remembered.changed();
            holidays.setInside(given);
        }
        return counts;
    }

    private static void refuseOverlaps(List<TermDates> terms) {
        for (var i = 1; i < terms.size(); i++) {
            if (!terms.get(i - 1).endsOn().isBefore(terms.get(i).startsOn())) {
                throw new IllegalArgumentException("The terms "
                        + terms.get(i - 1).name() + " and " + terms.get(i).name() + " overlap");
            }
        }
    }

    private List<TermDates> halfYears(List<TermDates> terms) {
        if (terms.size() != 4 || terms.stream().anyMatch(term -> term.kind() != QUARTER)) {
            return List.of();
        }
        return List.of(halfYear(1, terms.get(0), terms.get(1)), halfYear(2, terms.get(2), terms.get(3)));
    }

    private TermDates halfYear(int number, TermDates first, TermDates second) {
        var name = texts.text(Language.RUSSIAN, "school.term.half-year", number);
        return new TermDates(HALF_YEAR, number, name, first.startsOn(), second.endsOn());
    }

    private Counts year(String name, List<TermDates> terms) {
        var starts = terms.stream()
                .map(TermDates::startsOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var ends = terms.stream()
                .map(TermDates::endsOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var changed = sql.sql("""
                update school_year set starts_on = :starts, ends_on = :ends, version = version + 1
                where name = :name and (starts_on, ends_on) is distinct from (:starts, :ends)
                """)
                .param("name", name)
                .param("starts", starts)
                .param("ends", ends)
                .update();
        var added = sql.sql("""
                insert into school_year (id, name, starts_on, ends_on) values (:id, :name, :starts, :ends)
                on conflict (name) do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("starts", starts)
                .param("ends", ends)
                .update();
        return Counts.of(1, added, changed);
    }

    private Counts terms(String year, List<TermDates> terms) {
        var given = """
                from unnest(:ids, :kinds, :numbers, :names, :starts, :ends)
                    as given (id, kind, number, name, starts_on, ends_on)
                join school_year y on y.name = :year
                """;
        var changed = with(year, terms, """
                update school_term t
                set name = given.name, starts_on = given.starts_on, ends_on = given.ends_on, version = t.version + 1
                """ + given + """
                where t.year = y.id and t.class_set is null and t.kind = given.kind and t.number = given.number
                  and (t.name, t.starts_on, t.ends_on) is distinct from (given.name, given.starts_on, given.ends_on)
                """).update();
        var added = with(year, terms, """
                insert into school_term (id, year, kind, number, name, starts_on, ends_on)
                select given.id, y.id, given.kind, given.number, given.name, given.starts_on, given.ends_on
                """ + given + """
                on conflict (year, class_set, kind, number) do nothing
                """).update();
        return Counts.of(terms.size(), added, changed);
    }

    private JdbcClient.StatementSpec with(String year, List<TermDates> terms, String statement) {
        return sql.sql(statement)
                .param("year", year)
                .param("ids", Columns.uuids(terms, _ -> UUID.randomUUID()))
                .param("kinds", Columns.texts(terms, term -> stored(term.kind())))
                .param("numbers", Columns.numbers(terms, TermDates::number))
                .param("names", Columns.texts(terms, TermDates::name))
                .param("starts", Columns.days(terms, TermDates::startsOn))
                .param("ends", Columns.days(terms, TermDates::endsOn));
    }

    static String stored(TermKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static TermKind kind(String stored) {
        return TermKind.valueOf(stored.toUpperCase(Locale.ROOT));
    }
}

package app.okrug.onboarding.reading;

import static app.okrug.onboarding.reading.Column.PARAMETER;
import static app.okrug.onboarding.reading.Column.PARAMETER_VALUE;

import app.okrug.onboarding.workbook.Cell;
import app.okrug.regulation.TermKind;
import app.okrug.school.Bell;
import app.okrug.school.Institution;
import app.okrug.school.TermDates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The workbook «Учреждение»: not a list, but one parameter of the school in each row.
final class InstitutionRows {

    private static final Pattern TERM = Pattern.compile("([1-6]) (?:я |й |е |ая |ый )?(четверть|триместр|полугодие)");
    private static final Pattern YEAR =
            Pattern.compile("(20\\d\\d)\\s*[/–—-]\\s*(20)?(\\d\\d)(?:\\s*(?:уч|учебный).*)?");
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("наименование", "полное наименование"),
            Map.entry("полное название", "полное наименование"),
            Map.entry("краткое название", "краткое наименование"),
            Map.entry("сокращенное наименование", "краткое наименование"),
            Map.entry("населенный пункт", "город"),
            Map.entry("юридический адрес", "адрес"),
            Map.entry("email", "e mail"),
            Map.entry("электронная почта", "e mail"),
            Map.entry("официальный сайт", "сайт"),
            Map.entry("руководитель", "директор"),
            Map.entry("дней в неделе", "учебная неделя дней"),
            Map.entry("количество смен", "смен"),
            Map.entry("расписание звонков", "звонки"));

    private final Map<String, String> words = new HashMap<>();
    private final List<TermDates> terms = new ArrayList<>();
    private final List<Bell> bells = new ArrayList<>();
    private int daysInWeek = 5;
    private int shifts = 1;
    private @Nullable Place first;
    private @Nullable String year;

    InstitutionRows() {}

    /// Takes one row.
    void row(RowReading row) {
        first = first == null ? row.place() : first;
        var written = row.need(PARAMETER, Words.upTo(200));
        if (written == null) {
            return;
        }
        var plain = Headings.plain(written);
        var name = OTHER_NAMES.getOrDefault(plain, plain);
        var term = TERM.matcher(name);
        if (term.matches()) {
            term(row, Integer.parseInt(term.group(1)), term.group(2));
            return;
        }
        switch (name) {
            case "полное наименование", "краткое наименование", "город", "адрес", "сайт" ->
                keep(name, row, Words.upTo(500));
            case "директор" -> keep(name, row, Names::read);
            case "инн", "огрн" -> keep(name, row, InstitutionRows::digits);
            case "телефон" -> keep(name, row, Contacts::phone);
            case "e mail" -> keep(name, row, Contacts::email);
            case "учебный год" -> year = row.need(PARAMETER_VALUE, InstitutionRows::year);
            case "учебная неделя дней" -> daysInWeek = row.findOr(PARAMETER_VALUE, Numbers.whole(5, 6), 5);
            case "смен" -> shifts = row.findOr(PARAMETER_VALUE, Numbers.whole(1, 3), 1);
            case "звонки" -> bells.addAll(row.<List<Bell>>findOr(PARAMETER_VALUE, Spans::bells, List.of()));
            default -> row.fault(row.place().fault(PARAMETER, Rule.UNKNOWN_PARAMETER));
        }
    }

    /// The school's card; null when the year or its terms are missing, which is told in `faults`.
    @Nullable
    Placed<Institution> whole(List<Fault> faults) {
        if (first == null) {
            return null;
        }
        if (year == null) {
            faults.add(first.fault(PARAMETER, Rule.MISSING_VALUE, "Учебный год"));
        }
        if (terms.isEmpty()) {
            faults.add(first.fault(PARAMETER, Rule.MISSING_VALUE, "1 четверть"));
        }
        if (year == null || terms.isEmpty()) {
            return null;
        }
        terms.sort(Comparator.comparing(TermDates::startsOn));
        return new Placed<>(
                first,
                new Institution(
                        word("полное наименование"),
                        word("краткое наименование"),
                        word("город"),
                        word("адрес"),
                        word("инн"),
                        word("огрн"),
                        word("телефон"),
                        word("e mail"),
                        word("сайт"),
                        word("директор"),
                        year,
                        daysInWeek,
                        shifts,
                        terms,
                        bells));
    }

    private void term(RowReading row, int number, String kindWord) {
        var span = row.need(PARAMETER_VALUE, Spans::term);
        if (span == null) {
            return;
        }
        var kind = switch (kindWord) {
            case "триместр" -> TermKind.TRIMESTER;
            case "полугодие" -> TermKind.HALF_YEAR;
            default -> TermKind.QUARTER;
        };
        if (terms.stream()
                .anyMatch(term ->
                        !span.starts().isAfter(term.endsOn()) && !span.ends().isBefore(term.startsOn()))) {
            row.fault(row.place().fault(PARAMETER_VALUE, Rule.NOT_A_SPAN));
            return;
        }
        terms.add(new TermDates(kind, number, number + " " + kindWord, span.starts(), span.ends()));
    }

    private void keep(String name, RowReading row, Value<String> value) {
        var word = row.find(PARAMETER_VALUE, value);
        if (word != null) {
            words.put(name, word);
        }
    }

    private String word(String name) {
        return words.getOrDefault(name, "");
    }

    private static String digits(Cell cell) throws Unfit {
        var digits = cell.text().replace(" ", "");
        if (!digits.matches("\\d{10,15}")) {
            throw new Unfit(Rule.NOT_A_NUMBER);
        }
        return digits;
    }

    private static String year(Cell cell) throws Unfit {
        var years = YEAR.matcher(cell.text().strip());
        if (!years.matches()) {
            throw new Unfit(Rule.NOT_A_YEAR);
        }
        var from = Integer.parseInt(years.group(1));
        if (Integer.parseInt(years.group(3)) != (from + 1) % 100) {
            throw new Unfit(Rule.NOT_A_YEAR);
        }
        return from + "/" + (from + 1);
    }
}

package app.okrug.admin.calendar;

import app.okrug.language.Texts;
import app.okrug.regulation.TermKind;
import app.okrug.school.DayOff;
import app.okrug.school.TermDates;
import app.okrug.school.TermLine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Proposes terms for a set of classes: those of the school where it has such, equal parts of its year otherwise.
///
/// @param school the terms of the school, all kinds
/// @param dividing those of them between which the holidays lie
record TermPlan(List<TermLine> school, List<TermLine> dividing) {

    /// How many there are of a kind as a rule.
    static int usual(TermKind kind) {
        return switch (kind) {
            case YEAR -> 1;
            case HALF_YEAR -> 2;
            case TRIMESTER -> 3;
            case QUARTER -> 4;
            case MODULE -> 6;
        };
    }

    List<TermDates> of(TermKind kind, int count, Texts texts) {
        var known = school.stream()
                .filter(term -> term.kind() == kind)
                .sorted(Comparator.comparing(TermLine::startsOn))
                .toList();
        if (known.size() == count) {
            return known.stream()
                    .map(term -> new TermDates(kind, term.number(), term.name(), term.startsOn(), term.endsOn()))
                    .toList();
        }
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new TermDates(
                        kind,
                        number,
                        texts.text("admin.calendar.term." + kind, number),
                        edge(number - 1, count),
                        number == count ? ends() : edge(number, count).minusDays(1)))
                .toList();
    }

    /// Where the holidays of the school lie inside these terms.
    List<DayOff> holidaysWithin(List<TermDates> terms, String name) {
        var days = new ArrayList<DayOff>();
        for (var i = 1; i < dividing.size(); i++) {
            var from = dividing.get(i - 1).endsOn().plusDays(1);
            from.datesUntil(dividing.get(i).startsOn())
                    .filter(day -> terms.stream()
                            .anyMatch(term -> !day.isBefore(term.startsOn()) && !day.isAfter(term.endsOn())))
                    .forEach(day -> days.add(new DayOff(day, name)));
        }
        return days;
    }

    /// The first day of the year, or the Monday nearest to where a part begins.
    private LocalDate edge(int part, int count) {
        var starts = dividing.getFirst().startsOn();
        var day = starts.plusDays(ChronoUnit.DAYS.between(starts, ends().plusDays(1)) * part / count);
        return part == 0 ? starts : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate ends() {
        return dividing.getLast().endsOn();
    }
}

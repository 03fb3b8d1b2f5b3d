package app.okrug.admin.calendar;

import app.okrug.language.Texts;
import app.okrug.school.ClassDayOff;
import app.okrug.school.ClassId;
import app.okrug.school.ClassLine;
import app.okrug.school.DayOff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Days off of one name that follow one another.
///
/// @param classes whose they are; empty for the whole school
record OffLine(String name, LocalDate from, LocalDate to, List<String> classes) {

    String whose(Texts texts) {
        return classes.isEmpty() ? texts.text("admin.calendar.for.all") : String.join(", ", classes);
    }

    /// Joins single days into spans.
    static List<OffLine> of(List<DayOff> days, List<ClassDayOff> ofClasses, List<ClassLine> classes) {
        var lines = new ArrayList<OffLine>();
        days.forEach(day -> join(lines, day.name(), day.day(), List.of()));
        var byDay = new TreeMap<LocalDate, LinkedHashMap<String, Set<ClassId>>>();
        ofClasses.forEach(day -> byDay.computeIfAbsent(day.day(), _ -> new LinkedHashMap<>())
                .merge(day.name(), Set.of(day.schoolClass()), OffLine::both));
        byDay.forEach((day, names) -> names.forEach((name, ids) -> join(
                lines,
                name,
                day,
                classes.stream()
                        .filter(line -> ids.contains(line.id()))
                        .map(ClassLine::name)
                        .toList())));
        return lines;
    }

    /// Joins single days of one set of classes into spans.
    static List<OffLine> spans(List<DayOff> days) {
        return of(days, List.of(), List.of());
    }

    private static Set<ClassId> both(Set<ClassId> one, Set<ClassId> other) {
        var both = one.stream().collect(Collectors.toSet());
        both.addAll(other);
        return both;
    }

    private static void join(List<OffLine> lines, String name, LocalDate day, List<String> classes) {
        for (var at = lines.size() - 1; at >= 0; at--) {
            var before = lines.get(at);
            if (before.name().equals(name)
                    && before.classes().equals(classes)
                    && before.to().plusDays(1).equals(day)) {
                lines.set(at, new OffLine(name, before.from(), day, classes));
                return;
            }
        }
        lines.add(new OffLine(name, day, day, classes));
    }
}

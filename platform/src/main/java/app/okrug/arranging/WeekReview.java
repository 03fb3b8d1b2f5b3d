package app.okrug.arranging;

import static app.okrug.arranging.Rule.DIFFICULT_AT_THE_EDGE;
import static app.okrug.arranging.Rule.DIFFICULT_DAY;
import static app.okrug.arranging.Rule.HOLE_OF_CLASS;
import static app.okrug.arranging.Rule.HOLE_OF_TEACHER;
import static app.okrug.arranging.Rule.LATE_START;
import static app.okrug.arranging.Rule.NO_ROOM_OF_KIND;
import static app.okrug.arranging.Rule.PUPILS_TWICE;
import static app.okrug.arranging.Rule.ROOM_TWICE;
import static app.okrug.arranging.Rule.SAME_SUBJECT_TWICE;
import static app.okrug.arranging.Rule.TEACHER_TWICE;
import static app.okrug.arranging.Rule.TOO_MANY_A_DAY;

import app.okrug.people.PersonName;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says in detail what [WeekRules] only count: which class, which day, which lesson. The solver's own account
/// of a score is no part of its free edition; a test holds both to the same sum.
class WeekReview {

    private record Day(Object whose, DayOfWeek day) {}

    private final Plan plan;
    private final List<Unit> units;
    private final List<Breach> breaches = new ArrayList<>();

    WeekReview(Plan plan) {
        this.plan = plan;
        this.units =
                plan.getUnits().stream().filter(unit -> unit.hour() != null).toList();
    }

    /// What is wrong, the costliest first.
    List<Breach> breaches() {
        breaches.clear();
        groups(WeekReview::hour).values().forEach(this::sameHour);
        groups(unit -> new Day(unit.schoolClass(), day(unit))).values().forEach(this::dayOfClass);
        daysOfTeachers();
        units.stream().filter(unit -> unit.lesson().difficult()).forEach(this::difficult);
        breaches.sort(Comparator.comparing((Breach breach) -> !breach.rule().hard())
                .thenComparing(Breach::cost, Comparator.reverseOrder()));
        return List.copyOf(breaches);
    }

    private void sameHour(List<Unit> together) {
        for (var at = 0; at < together.size(); at++) {
            for (var one : together.subList(0, at)) {
                var other = together.get(at);
                add(one.sharesTeacher(other), TEACHER_TWICE, other, number(other));
                add(one.sharesPupils(other), PUPILS_TWICE, other, number(other));
                add(one.sharesRoom(other), ROOM_TWICE, other, number(other));
            }
        }
        for (var stock : plan.getStocks()) {
            var asking = together.stream()
                    .filter(unit -> unit.lesson().roomKind().equals(stock.kind()))
                    .toList();
            var needed = asking.stream()
                    .mapToInt(unit -> unit.lesson().courses().size())
                    .sum();
            if (needed > stock.rooms()) {
                add(NO_ROOM_OF_KIND, needed - stock.rooms(), asking.getLast(), number(asking.getLast()), stock.kind());
            }
        }
    }

    private void dayOfClass(List<Unit> lessons) {
        var any = lessons.getFirst();
        var numbers = numbers(lessons);
        add(HOLE_OF_CLASS, DayShape.holes(numbers), any, null, "");
        var first = numbers.stream().min(Comparator.naturalOrder()).orElse(1);
        add(LATE_START, first - 1, any, null, "");
        add(TOO_MANY_A_DAY, DayShape.lessons(numbers) - any.lesson().mostADay(), any, null, "");
        for (var at = 0; at < lessons.size(); at++) {
            for (var one : lessons.subList(0, at)) {
                var other = lessons.get(at);
                var twice = one.lesson().subject().equals(other.lesson().subject())
                        && one.sharesPupils(other)
                        && !(one.lesson().often() && Math.abs(number(one) - number(other)) == 1);
                add(twice, SAME_SUBJECT_TWICE, other, number(other));
            }
        }
    }

    private void daysOfTeachers() {
        var byNumber = units.stream().collect(Collectors.toMap(Unit::number, Function.identity()));
        var days = new LinkedHashMap<Day, List<Unit>>();
        for (var teaching : plan.getTeachers()) {
            var unit = byNumber.get(teaching.unit());
            if (unit != null) {
                days.computeIfAbsent(new Day(teaching.teacher(), day(unit)), _ -> new ArrayList<>())
                        .add(unit);
            }
        }
        days.forEach((day, lessons) -> {
            var holes = DayShape.holes(numbers(lessons));
            if (holes > 0) {
                var any = lessons.getFirst();
                var name = any.lesson().courses().stream()
                        .flatMap(course -> course.teachers().stream())
                        .filter(teacher -> teacher.person().equals(day.whose()))
                        .map(PersonName::brief)
                        .findFirst()
                        .orElse("");
                breaches.add(new Breach(HOLE_OF_TEACHER, holes, name, any.schoolClass(), day.day(), null, ""));
            }
        });
    }

    private void difficult(Unit unit) {
        add(number(unit) == 1 || number(unit) > WeekRules.LAST_GOOD, DIFFICULT_AT_THE_EDGE, unit, number(unit));
        add(day(unit) == DayOfWeek.MONDAY || day(unit) == DayOfWeek.FRIDAY, DIFFICULT_DAY, unit, number(unit));
    }

    private void add(boolean broken, Rule rule, Unit unit, int number) {
        if (broken) {
            add(rule, 1, unit, number, unit.lesson().subjectName());
        }
    }

    private void add(Rule rule, int count, Unit unit, @Nullable Integer number, String what) {
        if (count > 0) {
            breaches.add(
                    new Breach(rule, count, unit.lesson().className(), unit.schoolClass(), day(unit), number, what));
        }
    }

    private Map<Object, List<Unit>> groups(Function<Unit, Object> by) {
        return units.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Integer> numbers(Collection<Unit> lessons) {
        return lessons.stream().map(WeekReview::number).toList();
    }

    private static Hour hour(Unit unit) {
        return Objects.requireNonNull(unit.hour());
    }

    private static DayOfWeek day(Unit unit) {
        return hour(unit).day();
    }

    private static int number(Unit unit) {
        return hour(unit).number();
    }
}

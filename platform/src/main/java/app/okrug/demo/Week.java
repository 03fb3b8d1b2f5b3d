package app.okrug.demo;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;

/// Places a week's lessons so that nobody is in two rooms at once and no class waits between lessons.
///
/// Fills one lesson of the day after the other and takes what is most pressing; when that does not come out even, it
/// begins again in another order. The order is the same at every start.
final class Week {

    private static final int LONGEST_DAY = 7;
    private static final int TRIES = 500;
    private static final int ORDERS = 40;

    /// What has to be placed: one subject of one class, taught by one teacher, or by two in two halves of the class.
    record Teaching(String className, String subject, int hours, List<String> teachers) {}

    /// One lesson of the week.
    record Placed(Teaching teaching, DayOfWeek day, int number) {}

    private Week() {}

    static List<Placed> place(List<Teaching> teachings, long seed) {
        List<Placed> best = List.of();
        var wanted = teachings.stream().mapToInt(Teaching::hours).sum();
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var placed = attempt(teachings, new SplittableRandom(seed * TRIES + attempt));
            if (placed.size() == wanted) {
                return placed;
            }
            if (placed.size() > best.size()) {
                best = placed;
            }
        }
        throw new IllegalStateException("The week does not come out even: " + best.size() + " of " + wanted);
    }

    private static List<Placed> attempt(List<Teaching> teachings, SplittableRandom random) {
        var left = new HashMap<Teaching, Integer>();
        teachings.forEach(teaching -> left.put(teaching, teaching.hours()));
        var burden = new HashMap<String, Integer>();
        teachings.forEach(teaching ->
                teaching.teachers().forEach(teacher -> burden.merge(teacher, teaching.hours(), Integer::sum)));
        var classes = new ArrayList<>(
                teachings.stream().map(Teaching::className).distinct().toList());
        var byClass = new HashMap<String, List<Teaching>>();
        teachings.forEach(teaching -> byClass.computeIfAbsent(teaching.className(), _ -> new ArrayList<>())
                .add(teaching));
        var placed = new ArrayList<Placed>();
        for (var day = 0; day < 5; day++) {
            var today = new HashMap<String, Set<String>>();
            var lengths = lengths(classes, byClass, left, 5 - day);
            for (var number = 1; number <= LONGEST_DAY; number++) {
                var slot = DayOfWeek.of(day + 1);
                var waiting = waiting(classes, lengths, number);
                var lessons = best(waiting, byClass, left, today, 4 - day, burden, random);
                for (var name : waiting) {
                    var teaching = lessons.get(name);
                    if (teaching == null) {
                        lengths.put(name, number - 1);
                        continue;
                    }
                    today.computeIfAbsent(name, _ -> new HashSet<>()).add(teaching.subject());
                    left.merge(teaching, -1, Integer::sum);
                    placed.add(new Placed(teaching, slot, number));
                }
            }
        }
        return placed;
    }

    private static List<String> waiting(List<String> classes, Map<String, Integer> lengths, int number) {
        return new ArrayList<>(classes.stream()
                .filter(name -> number <= lengths.getOrDefault(name, 0))
                .toList());
    }

    /// What all the classes do in one lesson of the day: of several orders the one in which the fewest are left out. A
    /// subject comes twice a day only when it has more lessons left than there are days to come.
    private static Map<String, Teaching> best(
            List<String> waiting,
            Map<String, List<Teaching>> byClass,
            Map<Teaching, Integer> left,
            Map<String, Set<String>> today,
            int daysAfter,
            Map<String, Integer> burden,
            SplittableRandom random) {
        Map<String, Teaching> best = Map.of();
        for (var order = 0; order < ORDERS && (order == 0 || best.size() < waiting.size()); order++) {
            shuffle(waiting, random);
            var busy = new HashSet<String>();
            var lessons = new HashMap<String, Teaching>();
            for (var name : waiting) {
                Objects.requireNonNull(byClass.get(name)).stream()
                        .filter(teaching -> hours(left, teaching) > 0)
                        .filter(teaching -> teaching.teachers().stream().noneMatch(busy::contains))
                        .filter(teaching -> hours(left, teaching) > daysAfter
                                || !today.getOrDefault(name, Set.of()).contains(teaching.subject()))
                        .max(Comparator.comparingInt(teaching -> pressing(teaching, left, burden, random)))
                        .ifPresent(teaching -> {
                            busy.addAll(teaching.teachers());
                            lessons.put(name, teaching);
                        });
            }
            if (lessons.size() > best.size()) {
                best = lessons;
            }
        }
        return best;
    }

    /// How long each class's day is: what is left, spread evenly over the days that are left.
    private static Map<String, Integer> lengths(
            List<String> classes, Map<String, List<Teaching>> byClass, Map<Teaching, Integer> left, int days) {
        var lengths = new HashMap<String, Integer>();
        for (var name : classes) {
            var hours = Objects.requireNonNull(byClass.get(name)).stream()
                    .mapToInt(teaching -> hours(left, teaching))
                    .sum();
            lengths.put(name, Math.min(LONGEST_DAY, Math.ceilDiv(hours, days)));
        }
        return lengths;
    }

    private static int pressing(
            Teaching teaching, Map<Teaching, Integer> left, Map<String, Integer> burden, SplittableRandom random) {
        var busiest = teaching.teachers().stream()
                .mapToInt(teacher -> burden.getOrDefault(teacher, 0))
                .max()
                .orElse(0);
        return hours(left, teaching) * 40 + busiest * 2 + teaching.teachers().size() * 30 + random.nextInt(80);
    }

    private static int hours(Map<Teaching, Integer> left, Teaching teaching) {
        return left.getOrDefault(teaching, 0);
    }

    private static void shuffle(List<String> list, SplittableRandom random) {
        for (var index = list.size() - 1; index > 0; index--) {
            var other = random.nextInt(index + 1);
            var kept = list.get(index);
            list.set(index, list.get(other));
            list.set(other, kept);
        }
    }
}

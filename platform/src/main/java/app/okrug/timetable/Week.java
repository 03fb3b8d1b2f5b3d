package app.okrug.timetable;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.SharedPupils;
import app.okrug.people.PersonName;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The whole week of an edition, as it was read: what stands where, what clashes, what is not placed yet.
///
/// @param courses all courses of the year
public record Week(
        EditionLine edition, List<WeekEntry> entries, Map<CourseId, CourseLine> courses, SharedPupils groups) {

    private record Slot(DayOfWeek day, int number) {}

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Week {
        entries = List.copyOf(entries);
        courses = Map.copyOf(courses);
    }

    /// The course of a place of the week.
    public CourseLine course(WeekEntry entry) {
        return Objects.requireNonNull(courses.get(entry.course()));
    }

    public Optional<WeekEntry> entry(EntryId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /// All clashes, in one pass: only what stands at the same time is compared.
    public List<Clash> clashes() {
        var bySlot = new HashMap<Slot, List<WeekEntry>>();
        var clashes = new ArrayList<Clash>();
        for (var entry : entries) {
            var there = bySlot.computeIfAbsent(new Slot(entry.weekday(), entry.number()), _ -> new ArrayList<>());
            there.forEach(other -> clashes.addAll(between(other, entry)));
            there.add(entry);
        }
        return clashes;
    }

    /// What a place of the week would clash with if it were where it says. It need not be in the week yet; its
    /// own former place does not count.
    public List<Clash> hindrances(WeekEntry wanted) {
        return entries.stream()
                .filter(other -> !other.id().equals(wanted.id()))
                .flatMap(other -> between(other, wanted).stream())
                .toList();
    }

    /// The courses whose lessons in the week are not as many as their load says, those with the most to place
    /// first.
    public List<MissingHours> missing() {
        var placed = new HashMap<CourseId, BigDecimal>();
        for (var entry : entries) {
            placed.merge(entry.course(), entry.parity() == Parity.EVERY ? BigDecimal.ONE : HALF, BigDecimal::add);
        }
        return courses.values().stream()
                .map(course -> new MissingHours(course, placed.getOrDefault(course.id(), BigDecimal.ZERO)))
                .filter(hours -> hours.missing().signum() != 0)
                .sorted((one, other) -> other.missing().compareTo(one.missing()))
                .toList();
    }

    /// What stands in this week and not in another.
    public List<WeekEntry> notIn(Week other) {
        var known = other.entries.stream().collect(Collectors.groupingBy(WeekEntry::course));
        return entries.stream()
                .filter(entry ->
                        known.getOrDefault(entry.course(), List.of()).stream().noneMatch(entry::says))
                .toList();
    }

    private List<Clash> between(WeekEntry one, WeekEntry other) {
        if (!one.meets(other)) {
            return List.of();
        }
        var clashes = new ArrayList<Clash>();
        var first = course(one);
        var second = course(other);
        var teacher = sharedTeacher(first, second);
        if (teacher != null) {
            clashes.add(new Clash(ClashKind.TEACHER, one, other, teacher.brief()));
        }
        if (groups.between(first.groupId(), second.groupId())) {
            clashes.add(new Clash(ClashKind.PUPILS, one, other, first.audience()));
        }
        var room = one.room();
        if (room != null && room.equals(other.room())) {
            clashes.add(new Clash(ClashKind.ROOM, one, other, room));
        }
        return clashes;
    }

    private static @Nullable PersonName sharedTeacher(CourseLine one, CourseLine other) {
        Set<PersonId> teachers =
                other.teachers().stream().map(PersonName::person).collect(Collectors.toSet());
        return one.teachers().stream()
                .filter(teacher -> teachers.contains(teacher.person()))
                .findFirst()
                .orElse(null);
    }
}

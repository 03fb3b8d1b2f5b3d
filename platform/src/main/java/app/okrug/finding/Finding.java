package app.okrug.finding;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.people.Pupils;
import app.okrug.people.Staff;
import app.okrug.school.ClassLine;
import app.okrug.school.Classes;
import app.okrug.school.Part;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds by words (screens.md O-05). Each list asks for its own right: whom somebody may not see is not found, and how
/// many there are is not told.
@Service
@Transactional(readOnly = true)
public class Finding {

    /// How many of each kind are shown; who has more types on.
    public static final int MOST = 6;

    private static final int SHORTEST = 2;

    private final Access access;
    private final Years years;
    private final Classes classes;
    private final Pupils pupils;
    private final Staff staff;
    private final SchoolClock clock;

    Finding(Access access, Years years, Classes classes, Pupils pupils, Staff staff, SchoolClock clock) {
        this.access = access;
        this.years = years;
        this.classes = classes;
        this.pupils = pupils;
        this.staff = staff;
        this.clock = clock;
    }

    /// Classes, pupils and members of staff whose name holds the words; nothing for fewer than two letters, and nothing
    /// for families, who have no lists.
    public List<Hit> find(String words) {
        var wish = words.strip();
        if (access.actor().category() != Category.STAFF) {
            return List.of();
        }
        var hits = new ArrayList<>(classes(wish));
        if (wish.length() >= SHORTEST) {
            hits.addAll(pupils(wish));
            hits.addAll(staff(wish));
        }
        return List.copyOf(hits);
    }

    private List<Hit> classes(String wish) {
        if (wish.isEmpty() || access.reach(Right.CURRICULUM_VIEW).nothing()) {
            return List.of();
        }
        var begin = wish.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return years.current(clock.today()).map(YearLine::id).map(classes::ofYear).orElse(List.of()).stream()
                .filter(line -> key(line).startsWith(begin))
                .limit(MOST)
                .map(line -> new Hit(Hit.Kind.CLASS, line.id().value(), line.name(), ""))
                .toList();
    }

    private static String key(ClassLine line) {
        return line.name().toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    private List<Hit> pupils(String wish) {
        if (access.reach(Right.PUPILS_VIEW).nothing()) {
            return List.of();
        }
        return pupils.find(wish, clock.today(), Part.first(MOST)).lines().stream()
                .map(line -> Hit.pupil(
                        line.classId() == null ? null : line.classId().value(),
                        line.name().full(),
                        line.className()))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Hit> staff(String wish) {
        if (!access.allows(Right.STAFF_VIEW, Target.school())) {
            return List.of();
        }
        return staff.find(wish, clock.today(), Part.first(MOST)).lines().stream()
                .map(line -> new Hit(
                        Hit.Kind.STAFF, line.person().value(), line.name().full(), String.join(", ", line.positions())))
                .toList();
    }
}

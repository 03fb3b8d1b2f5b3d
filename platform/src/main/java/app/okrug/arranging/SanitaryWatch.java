package app.okrug.arranging;

import static app.okrug.access.Right.TIMETABLE_EDIT;

import app.okrug.access.Access;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolFrame;
import app.okrug.timetable.Parity;
import app.okrug.timetable.Week;
import app.okrug.timetable.WeekEntry;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Holds a week as it stands against the sanitary rules: lessons a day and a week by year of study (СанПиН
/// 1.2.3685-21, table 6.6). It compares what was read already, so that an editor can ask after every step.
@Service
@Transactional(readOnly = true)
public class SanitaryWatch {

    /// Until this year of study one day a week may have a lesson more, if physical education is among its lessons.
    private static final int PRIMARY = 4;

    private static final List<String> PHYSICAL_EDUCATION = List.of("физическая культура", "физкультура");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /// One class with what its pupils are taught.
    private record Pupils(ClassId id, String name, int parallel, List<WeekEntry> entries) {}

    private final Access access;
    private final SanitaryRules rules;
    private final ConditionsReading conditions;
    private final SchoolFrame frame;

    SanitaryWatch(Access access, SanitaryRules rules, ConditionsReading conditions, SchoolFrame frame) {
        this.access = access;
        this.rules = rules;
        this.conditions = conditions;
        this.frame = frame;
    }

    /// Where a week has too many lessons: classes in their order, each with its week first and its days after it.
    public List<OverLimit> over(Week week) {
        access.require(TIMETABLE_EDIT, Target.school());

        var limits = conditions.limits();
        var days = frame.card().daysInWeek();
        var found = new ArrayList<OverLimit>();
        for (var pupils : classes(week)) {
            var weekly = weekly(week, pupils.entries());
            var most = rules.mostAWeek(pupils.parallel(), days);
            if (weekly.compareTo(BigDecimal.valueOf(most)) > 0) {
                found.add(new OverLimit(pupils.id(), pupils.name(), null, weekly, most));
            }
            found.addAll(days(week, pupils, limits.mostADay(pupils.parallel())));
        }
        return found;
    }

    /// The classes of a week with all that their pupils are taught, also in groups out of several classes.
    private static List<Pupils> classes(Week week) {
        var byClass = new HashMap<ClassId, List<WeekEntry>>();
        week.entries()
                .forEach(entry -> week.course(entry)
                        .classes()
                        .keySet()
                        .forEach(id -> byClass.computeIfAbsent(id, _ -> new ArrayList<>())
                                .add(entry)));
        return byClass.entrySet().stream()
                .map(one -> pupils(week, one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(Pupils::parallel).thenComparing(Pupils::name))
                .toList();
    }

    private static Pupils pupils(Week week, ClassId id, List<WeekEntry> entries) {
        var course = entries.stream()
                .map(week::course)
                .filter(one -> one.classId().equals(id))
                .findFirst()
                .orElseGet(() -> week.course(entries.getFirst()));
        return new Pupils(id, Objects.requireNonNull(course.classes().get(id)), course.parallel(), entries);
    }

    /// What a pupil has in a week: of the parts of a class one, of odd and even weeks the mean.
    private static BigDecimal weekly(Week week, List<WeekEntry> entries) {
        var byCourse = new HashMap<CourseLine, BigDecimal>();
        entries.forEach(entry -> byCourse.merge(
                week.course(entry), entry.parity() == Parity.EVERY ? BigDecimal.ONE : HALF, BigDecimal::add));
        var bySubject = new HashMap<Object, BigDecimal>();
        byCourse.forEach((course, lessons) -> bySubject.merge(course.subjectId(), lessons, BigDecimal::max));
        return bySubject.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<OverLimit> days(Week week, Pupils pupils, int most) {
        var byDay = pupils.entries().stream()
                .collect(Collectors.groupingBy(WeekEntry::weekday, TreeMap::new, Collectors.toList()));
        var found = new ArrayList<OverLimit>();
        var longer = pupils.parallel() <= PRIMARY ? longerDay(week, byDay, most) : null;
        byDay.forEach((day, ofDay) -> {
            var lessons = lessons(ofDay);
            var allowed = day == longer ? most + 1 : most;
            if (lessons > allowed) {
                found.add(new OverLimit(pupils.id(), pupils.name(), day, BigDecimal.valueOf(lessons), allowed));
            }
        });
        return found;
    }

    /// The one day that may be longer: with a lesson too many and physical education among its lessons.
    private static @Nullable DayOfWeek longerDay(Week week, Map<DayOfWeek, List<WeekEntry>> byDay, int most) {
        return byDay.entrySet().stream()
                .filter(day -> lessons(day.getValue()) == most + 1)
                .filter(day -> day.getValue().stream().map(week::course).anyMatch(SanitaryWatch::physical))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static boolean physical(CourseLine course) {
        var subject = course.subject().toLowerCase(Locale.ROOT);
        return PHYSICAL_EDUCATION.stream().anyMatch(subject::startsWith);
    }

    /// Lessons of a day in the fuller of the two kinds of weeks; what is taught side by side counts once.
    private static int lessons(List<WeekEntry> ofDay) {
        return Math.max(lessons(ofDay, Parity.ODD), lessons(ofDay, Parity.EVEN));
    }

    private static int lessons(List<WeekEntry> ofDay, Parity weeks) {
        return DayShape.lessons(ofDay.stream()
                .filter(entry -> entry.parity().meets(weeks))
                .map(WeekEntry::number)
                .toList());
    }
}

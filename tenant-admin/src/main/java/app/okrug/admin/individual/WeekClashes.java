package app.okrug.admin.individual;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.YearId;
import app.okrug.timetable.WeekEntry;
import app.okrug.timetable.WeekInForce;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What of an individual curriculum stands at the same time in the week.
@Component
class WeekClashes {

    private final Texts texts;
    private final Access access;
    private final WeekInForce weeks;

    WeekClashes(Texts texts, Access access, WeekInForce weeks) {
        this.texts = texts;
        this.access = access;
        this.weeks = weeks;
    }

    /// Each pair of courses with its place: «вторник, 2: Физика – Химия». None to who may not see the week.
    List<String> among(YearId year, LocalDate day, List<CourseLine> taken) {
        if (!access.allows(Right.TIMETABLE_VIEW, Target.school())) {
            return List.of();
        }
        var byId = taken.stream().collect(Collectors.toMap(CourseLine::id, Function.identity()));
        var entries = weeks.on(year, day).stream()
                .flatMap(week -> week.entries().stream())
                .filter(entry -> byId.containsKey(entry.course()))
                .sorted(Comparator.comparing(WeekEntry::weekday).thenComparing(WeekEntry::number))
                .toList();
        var found = new ArrayList<String>();
        for (var i = 0; i < entries.size(); i++) {
            for (var j = i + 1; j < entries.size() && same(entries.get(i), entries.get(j)); j++) {
                if (entries.get(i).parity().meets(entries.get(j).parity())) {
                    found.add(words(
                            entries.get(i),
                            subject(byId, entries.get(i).course()),
                            subject(byId, entries.get(j).course())));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean same(WeekEntry one, WeekEntry other) {
        return one.weekday() == other.weekday() && one.number() == other.number();
    }

    private static String subject(Map<CourseId, CourseLine> byId, CourseId id) {
        return Objects.requireNonNull(byId.get(id)).subject();
    }

    private String words(WeekEntry entry, String one, String other) {
        return texts.text(
                "admin.individual.clash",
                entry.weekday().getDisplayName(TextStyle.FULL_STANDALONE, Language.current()),
                entry.number(),
                one,
                other);
    }
}

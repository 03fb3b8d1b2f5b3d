package app.okrug.admin.timetable;

import app.okrug.language.Texts;
import app.okrug.school.Bell;
import app.okrug.school.Bells;
import app.okrug.school.SchoolFrame;
import app.okrug.timetable.Clash;
import app.okrug.timetable.MissingHours;
import app.okrug.timetable.Parity;
import app.okrug.timetable.Week;
import app.okrug.timetable.WeekEntry;
import app.okrug.ui.week.WeekSheet;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes a week for the browser: every lesson with its words, and a whole sentence for who does not see it.
@Component
class WeekPicture {

    static final String COURSE = "course:";

    private record Words(String lesson, String empty, String free, String back, String missing) {}

    private record Day(int number, String name) {}

    private record Lesson(int number, String time) {}

    private record Card(
            String id,
            int day,
            int number,
            String title,
            List<String> lines,
            String label,
            @Nullable String clash,
            boolean changed) {}

    private record Gone(int day, int number, String title) {}

    private record Waiting(String id, String title, String hours) {}

    private record Picture(
            String label,
            Words words,
            boolean editable,
            List<Day> days,
            List<Lesson> lessons,
            List<Card> entries,
            List<Gone> gone,
            List<Waiting> missing) {}

    private final Texts texts;
    private final Bells bells;
    private final SchoolFrame frame;
    private final JsonMapper json;

    WeekPicture(Texts texts, Bells bells, SchoolFrame frame, JsonMapper json) {
        this.texts = texts;
        this.bells = bells;
        this.frame = frame;
        this.json = json;
    }

    /// @param compared the week in force, to mark what is different; null to mark nothing
    ObjectNode of(Week week, Facet facet, @Nullable Week compared) {
        var clashes = week.clashes();
        var changed = compared == null ? List.<WeekEntry>of() : week.notIn(compared);
        var shown = week.entries().stream()
                .filter(entry -> facet.shows(week, entry))
                .toList();
        var gone = compared == null
                ? List.<Gone>of()
                : compared.notIn(week).stream()
                        .filter(entry -> facet.shows(compared, entry))
                        .map(entry ->
                                new Gone(entry.weekday().getValue(), entry.number(), title(compared, entry, facet)))
                        .toList();
        return json.valueToTree(new Picture(
                texts.text("admin.week.label", facet.name()),
                words(),
                !week.edition().published(),
                days(week),
                lessons(),
                shown.stream()
                        .map(entry -> card(week, entry, facet, clashes, changed.contains(entry)))
                        .toList(),
                gone,
                missing(week, facet)));
    }

    /// The same week to be read and printed.
    WeekSheet sheet(Week week, Facet facet) {
        return new WeekSheet(
                facet.name(),
                texts.text("admin.week.lesson"),
                days(week).stream().map(day -> DayOfWeek.of(day.number())).toList(),
                bells.all().stream()
                        .map(bell -> new WeekSheet.Hour(bell.number(), time(bell)))
                        .toList(),
                week.entries().stream()
                        .filter(entry -> facet.shows(week, entry))
                        .map(entry -> new WeekSheet.Item(
                                entry.weekday(), entry.number(), title(week, entry, facet), lines(week, entry, facet)))
                        .toList());
    }

    /// Which places of the week a lesson cannot have, and why; places that are not named are free.
    String hindrances(Week week, WeekEntry carried) {
        Map<String, String> hindrances = new LinkedHashMap<>();
        for (var day : days(week)) {
            for (var bell : bells.all()) {
                var clashes = week.hindrances(carried.at(DayOfWeek.of(day.number()), bell.number()));
                if (!clashes.isEmpty()) {
                    hindrances.put(day.number() + "-" + bell.number(), words(week, carried, clashes));
                }
            }
        }
        return json.writeValueAsString(hindrances);
    }

    /// What clashes with a lesson, in words: «Лукина В. З. ведёт 7Б».
    String words(Week week, WeekEntry entry, List<Clash> clashes) {
        var words = new LinkedHashSet<String>();
        for (var clash : clashes) {
            var other = week.course(clash.one().id().equals(entry.id()) ? clash.other() : clash.one());
            words.add(texts.text("admin.week.clash." + clash.kind(), clash.what(), other.audience(), other.subject()));
        }
        return String.join("; ", words);
    }

    /// The name of a day of the week.
    static String dayName(DayOfWeek day) {
        return WeekSheet.name(day);
    }

    private Words words() {
        return new Words(
                texts.text("admin.week.lesson"),
                texts.text("admin.week.empty"),
                texts.text("admin.week.free"),
                texts.text("admin.week.back"),
                texts.text("admin.week.missing"));
    }

    private List<Day> days(Week week) {
        var last = Math.max(
                frame.card().daysInWeek(),
                week.entries().stream()
                        .mapToInt(entry -> entry.weekday().getValue())
                        .max()
                        .orElse(1));
        return IntStream.rangeClosed(1, last)
                .mapToObj(day -> new Day(day, dayName(DayOfWeek.of(day))))
                .toList();
    }

    private List<Lesson> lessons() {
        return bells.all().stream()
                .map(bell -> new Lesson(bell.number(), time(bell)))
                .toList();
    }

    private static String time(Bell bell) {
        return bell.starts() + "–" + bell.ends();
    }

    private Card card(Week week, WeekEntry entry, Facet facet, List<Clash> clashes, boolean changed) {
        var mine = clashes.stream().filter(clash -> clash.concerns(entry)).toList();
        var clash = mine.isEmpty() ? null : words(week, entry, mine);
        var title = title(week, entry, facet);
        var lines = lines(week, entry, facet);
        var label = texts.text(
                "admin.week.card",
                dayName(entry.weekday()),
                entry.number(),
                title,
                String.join(", ", lines),
                Objects.requireNonNullElse(clash, ""));
        return new Card(
                entry.id().value().toString(),
                entry.weekday().getValue(),
                entry.number(),
                title,
                lines,
                label,
                clash,
                changed);
    }

    private static String title(Week week, WeekEntry entry, Facet facet) {
        var course = week.course(entry);
        if (facet.kind() == Facet.Kind.CLASS) {
            return course.groupName() == null ? course.subject() : course.subject() + ", " + course.groupName();
        }
        return course.audience() + " · " + course.subject();
    }

    private List<String> lines(Week week, WeekEntry entry, Facet facet) {
        var lines = new ArrayList<String>();
        if (facet.kind() != Facet.Kind.TEACHER) {
            lines.add(week.course(entry).teacherNames());
        }
        if (entry.room() != null && facet.kind() != Facet.Kind.ROOM) {
            lines.add(texts.text("admin.week.room", entry.room()));
        }
        if (entry.parity() != Parity.EVERY) {
            lines.add(texts.text("admin.week.parity." + entry.parity()));
        }
        if (entry.pinned()) {
            lines.add(texts.text("admin.week.pinned"));
        }
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.toList());
    }

    private List<Waiting> missing(Week week, Facet facet) {
        return week.missing().stream()
                .filter(hours -> hours.missing().signum() > 0 && facet.shows(hours.course()))
                .map(hours -> new Waiting(
                        COURSE + hours.course().id().value(), waiting(hours, facet), hours(hours.missing())))
                .toList();
    }

    private static String waiting(MissingHours hours, Facet facet) {
        var course = hours.course();
        if (facet.kind() == Facet.Kind.TEACHER) {
            return course.audience() + " · " + course.subject();
        }
        return course.groupName() == null ? course.subject() : course.subject() + ", " + course.groupName();
    }

    private String hours(BigDecimal missing) {
        return texts.text("admin.week.hours", missing.stripTrailingZeros());
    }
}

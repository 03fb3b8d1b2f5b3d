package app.okrug.web.journal.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A journal page held in memory: six lessons, five pupils, the fourth lesson is today's.
/// It keeps the rules the page relies on: an operation counts once, an old version is a conflict.
final class JournalOfTest {

    static final String COURSE = id('d', 1);
    static final String TERM = id('e', 1);
    static final String UNLOCK = id('9', 1);
    static final int TODAY = 3;
    static final List<String> PUPILS = List.of(
            "Абрамов Лев",
            "Белова Мария",
            "Иванов Пётр",
            "Орлова <img src=x onerror=\"document.title='broken'\">",
            "Яшин Глеб");
    private static final List<String> DATES =
            List.of("2026-11-13", "2026-11-16", "2026-11-18", "2026-11-20", "2026-11-23", "2026-11-25");
    private static final Map<String, Object> ALLOWED = Map.of("allowed", true);

    private record Cell(String value, int version) {}

    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, Map<String, Object>> answers = new HashMap<>();
    private final List<List<Object>> changes = new ArrayList<>();
    private boolean twosRefused;
    private boolean reasonsNeeded;
    private @Nullable Map<String, Object> asked;
    private boolean opened;
    private boolean printRefused;
    private boolean reasonsWanted;
    private final Map<Integer, List<Map<String, Object>>> brought = new HashMap<>();
    private List<String> names = PUPILS;
    private List<String> dates = DATES;
    private final List<Map<String, Object>> described = new ArrayList<>();

    static String lesson(int place) {
        return id('b', place);
    }

    static String pupil(int place) {
        return id('c', place);
    }

    private static String id(char kind, int number) {
        return "%s0000000-0000-4000-8000-%012d".formatted(kind, number);
    }

    synchronized String value(int lesson, int pupil) {
        return cells.getOrDefault(lesson(lesson) + pupil(pupil), new Cell("", 0))
                .value();
    }

    /// Becomes as large as a whole parallel: a thousand pupils, sixty lessons, the last of them today's.
    synchronized void grow() {
        names = IntStream.range(0, 1000).mapToObj("Ученик %04d"::formatted).toList();
        var today = LocalDate.parse(DATES.get(TODAY));
        dates = IntStream.range(0, 60)
                .mapToObj(place -> today.minusDays(59 - place).toString())
                .toList();
    }

    /// What was written about lessons, one operation after another.
    synchronized List<Map<String, Object>> described() {
        return List.copyOf(described);
    }

    /// How many operations were applied, each counted once.
    synchronized int applied() {
        return answers.size();
    }

    /// Another teacher writes a cell.
    synchronized void otherWrites(int lesson, int pupil, String value) {
        put(lesson(lesson), pupil(pupil), value);
    }

    synchronized void refuseTwos() {
        twosRefused = true;
    }

    /// What stands there already is changed only with a reason.
    synchronized void needReasons() {
        reasonsNeeded = true;
    }

    /// Somebody asks for a place to be opened.
    synchronized void ask(Map<String, Object> wish) {
        asked = wish;
    }

    synchronized @Nullable Map<String, Object> asked() {
        return asked;
    }

    /// The reader may look at the page and not print it.
    synchronized void refusePrinting() {
        printRefused = true;
    }

    /// The deputy opens the first lesson.
    synchronized void open() {
        opened = true;
    }

    private Map<String, Object> locks() {
        if (asked == null) {
            return Map.of("state", "none", "asked", List.of());
        }
        var request = new HashMap<String, Object>();
        request.putAll(Map.of("id", UNLOCK, "number", 7, "state", opened ? "open" : "asked", "words", ""));
        if (opened) {
            request.put("until", "2026-11-20T05:42:07Z");
        }
        return Map.of("state", opened ? "open" : "asked", "asked", List.of(request));
    }

    /// The id of a column over a parallel.
    static String column(int place) {
        return "column-" + place;
    }

    /// The id of a row over a parallel.
    static String row(int place) {
        return "row-" + place;
    }

    /// All names as pupils of classes of twenty-five; each class has a lesson in every second column, and everybody a
    /// four in the first of them.
    synchronized Map<String, Object> parallel() {
        var page = new HashMap<String, Object>();
        page.putAll(Map.of("term", TERM, "title", "Алгебра · 8", "today", "2026-11-20", "markFree", false));
        page.put("now", "2026-11-20T10:42:07+07:00");
        page.put("terms", List.of(Map.of("id", TERM, "name", "II четверть", "from", "2026-11-05", "to", "2026-12-28")));
        page.put("codes", codes());
        page.put("average", Map.of("digits", 2, "weighted", true));
        page.put("workTypes", List.of());
        page.put(
                "lessons",
                IntStream.range(0, dates.size())
                        .mapToObj(place -> Map.of("id", column(place), "date", dates.get(place), "topic", "все классы"))
                        .toList());
        page.put(
                "pupils",
                IntStream.range(0, names.size())
                        .mapToObj(place -> Map.of(
                                "id",
                                row(place),
                                "pupil",
                                pupil(place),
                                "name",
                                names.get(place),
                                "number",
                                place % 25 + 1,
                                "place",
                                place / 25))
                        .toList());
        var even = IntStream.range(0, dates.size())
                .filter(place -> place % 2 == 0)
                .boxed()
                .toList();
        page.put(
                "places",
                IntStream.range(0, names.size() / 25)
                        .mapToObj(place -> Map.of(
                                "course",
                                COURSE,
                                "term",
                                TERM,
                                "name",
                                "8-" + place,
                                "teacher",
                                "Лукина В. З.",
                                "lessons",
                                even))
                        .toList());
        page.put(
                "cells",
                IntStream.range(0, names.size())
                        .mapToObj(place -> List.of(0, place, "4", 1))
                        .toList());
        page.put("outside", List.of());
        page.put("means", Map.of(row(0), "4.00"));
        return page;
    }

    synchronized Map<String, Object> page() {
        var page = new HashMap<String, Object>();
        page.putAll(Map.of("course", COURSE, "term", TERM, "title", "8А · Алгебра", "schoolClass", "8А"));
        page.putAll(Map.of("subject", "Алгебра", "teacher", "Лукина В. З.", "today", "2026-11-20"));
        page.putAll(Map.of("now", "2026-11-20T10:42:07+07:00", "change", changes.size(), "markFree", false));
        page.put("terms", List.of(Map.of("id", TERM, "name", "II четверть", "from", "2026-11-05", "to", "2026-12-28")));
        page.put("codes", codes());
        page.put("average", Map.of("digits", 2, "weighted", true));
        page.put("workTypes", List.of(Map.of("id", id('a', 1), "name", "Контрольная", "short", "КР", "weight", 2)));
        page.put("rights", rights());
        page.put(
                "lessons",
                IntStream.range(0, dates.size()).mapToObj(this::lessonLine).toList());
        page.put(
                "pupils",
                IntStream.range(0, names.size())
                        .mapToObj(place -> Map.of("id", pupil(place), "name", names.get(place), "number", place + 1))
                        .toList());
        page.put("cells", cellLines());
        page.put("outside", List.of(List.of(4, 0, 5, "выбыл 10.11")));
        page.put("plan", List.of(Map.of("id", id('f', 1), "number", 14, "topic", "Корни уравнения", "given", false)));
        page.put("duties", List.of());
        page.put("locks", locks());
        return page;
    }

    private Map<String, Object> rights() {
        var rights = new HashMap<String, Object>();
        for (var right : List.of("mark", "clear", "absence", "topic", "homework", "history", "print")) {
            rights.put(right, ALLOWED);
        }
        if (printRefused) {
            var reason = Map.of("code", "matrix", "text", "Печать страницы вам не разрешена.", "paragraph", "п. 4.7");
            rights.put("print", Map.of("allowed", false, "reason", reason));
        }
        return rights;
    }

    /// The results beside the page: the page's own term, which follows the marks, and the year, which is closed.
    synchronized Map<String, Object> results() {
        var closed = Map.of("code", "result_ahead", "text", "Период ещё не открыт.", "paragraph", "п. 4.5.5");
        var term = Map.of(
                "id",
                TERM,
                "kind",
                "term",
                "name",
                "II четверть",
                "short",
                "II ч",
                "ends",
                "2026-12-28",
                "codes",
                codes());
        var year = Map.of(
                "id",
                "year",
                "kind",
                "year",
                "name",
                "Годовая",
                "short",
                "Год",
                "ends",
                "2027-05-26",
                "codes",
                codes(),
                "locked",
                closed);
        return Map.of(
                "columns",
                List.of(term, year),
                "cells",
                IntStream.range(0, names.size())
                        .mapToObj(place -> {
                            var cell = cells.getOrDefault(TERM + pupil(place), new Cell("", 0));
                            return Map.of(
                                    "column",
                                    TERM,
                                    "pupil",
                                    pupil(place),
                                    "value",
                                    cell.value(),
                                    "version",
                                    cell.version(),
                                    "counted",
                                    0,
                                    "debts",
                                    0,
                                    "brought",
                                    brought.getOrDefault(place, List.of()));
                        })
                        .toList(),
                "rule",
                Map.of("scale", "5", "thresholds", List.of(2.5, 3.5, 4.5), "deviation", 0.5, "minimum", 3));
    }

    /// A pupil has brought a mark along from another course of the subject.
    synchronized void bringAlong(int pupil, int mark) {
        brought.put(pupil, List.of(Map.of("value", mark, "weight", 1)));
    }

    /// From now on no result is taken without a reason.
    synchronized void wantReasonsForResults() {
        reasonsWanted = true;
    }

    /// The result that stands for a pupil in the page's term.
    synchronized String result(int pupil) {
        return cells.getOrDefault(TERM + pupil(pupil), new Cell("", 0)).value();
    }

    /// Another writes a result.
    synchronized void otherPutsResult(int pupil, String value) {
        put(TERM, pupil(pupil), value);
    }

    synchronized Map<String, Object> changes(int since) {
        return Map.of("change", changes.size(), "cells", changes.subList(since, changes.size()), "locks", locks());
    }

    /// Applies operations as one request does; all or nothing means that one refusal drops them all.
    synchronized List<Map<String, Object>> apply(List<Map<String, Object>> operations, boolean allOrNothing) {
        boolean blocked = allOrNothing && operations.stream().anyMatch(operation -> problem(operation) != null);
        return operations.stream()
                .map(operation -> blocked ? held(operation) : apply(operation))
                .toList();
    }

    private Map<String, Object> held(Map<String, Object> operation) {
        var problem = problem(operation);
        return problem != null ? problem : Map.of("id", operation.get("id"), "outcome", "dropped");
    }

    private Map<String, Object> apply(Map<String, Object> operation) {
        String id = (String) operation.get("id");
        var known = answers.get(id);
        if (known != null) {
            return known;
        }
        var problem = problem(operation);
        if (problem != null) {
            return problem;
        }
        if (operation.get("kind").equals("lesson")) {
            described.add(operation);
        }
        int version = !operation.get("kind").equals("lesson")
                ? put((String) operation.get("lesson"), (String) operation.get("pupil"), (String)
                        operation.get("value"))
                : 2;
        answers.put(id, Map.of("id", id, "outcome", "repeated", "version", version));
        return Map.of("id", id, "outcome", "saved", "version", version);
    }

    private @Nullable Map<String, Object> problem(Map<String, Object> operation) {
        if (operation.get("kind").equals("lesson")) {
            return null;
        }
        var cell = cells.getOrDefault("" + operation.get("lesson") + operation.get("pupil"), new Cell("", 0));
        if (twosRefused && operation.get("value").equals("2")) {
            var reason = Map.of("code", "twos", "text", "Двойки не ставятся.", "paragraph", "п. 4.6.1");
            return Map.of("id", operation.get("id"), "outcome", "refused", "reason", reason);
        }
        if (reasonsNeeded && !cell.value().isEmpty() && operation.get("reason") == null) {
            var reason = Map.of("code", "reason-needed", "text", "Напишите, почему исправляете.");
            return Map.of("id", operation.get("id"), "outcome", "refused", "reason", reason);
        }
        if (reasonsWanted && operation.get("kind").equals("result") && operation.get("reason") == null) {
            var reason = Map.of("code", "reason-needed", "text", "Отметка далека от среднего балла.");
            return Map.of("id", operation.get("id"), "outcome", "refused", "reason", reason);
        }
        if (operation.get("expected").equals(cell.version())
                || operation.get("force").equals(true)) {
            return null;
        }
        var theirs = Map.of(
                "value", cell.value(), "by", "Громов А. А.", "at", "2026-11-20T03:41:00Z", "version", cell.version());
        return Map.of("id", operation.get("id"), "outcome", "conflict", "theirs", theirs);
    }

    private int put(String lesson, String pupil, String value) {
        int version = cells.getOrDefault(lesson + pupil, new Cell("", 0)).version() + 1;
        cells.put(lesson + pupil, new Cell(value, version));
        changes.add(List.of(lesson, pupil, value, version));
        return version;
    }

    private Map<String, Object> lessonLine(int place) {
        var lesson = new HashMap<String, Object>();
        lesson.putAll(Map.of("id", lesson(place), "date", dates.get(place), "number", 3, "starts", "09:45"));
        lesson.putAll(Map.of("ends", "10:25", "weight", 1, "version", 1, "substitution", false));
        if (described.stream().anyMatch(operation -> operation.get("lesson").equals(lesson(place)))) {
            lesson.put("recordedAt", "2026-11-20T03:42:07Z");
        }
        if (place == 0 && !opened) {
            lesson.put(
                    "locked",
                    Map.of(
                            "code",
                            "closed",
                            "text",
                            "Период закрыт.",
                            "paragraph",
                            "п. 4.6.1",
                            "whoCanChange",
                            "заместитель директора"));
        }
        return lesson;
    }

    private List<List<Object>> cellLines() {
        var lines = new ArrayList<List<Object>>();
        for (int lesson = 0; lesson < dates.size(); lesson++) {
            for (int pupil = 0; pupil < names.size(); pupil++) {
                var cell = cells.get(lesson(lesson) + pupil(pupil));
                if (cell != null) {
                    lines.add(List.of(lesson, pupil, cell.value(), cell.version()));
                }
            }
        }
        return lines;
    }

    private static List<Map<String, Object>> codes() {
        var codes = new ArrayList<Map<String, Object>>();
        for (int value = 5; value > 1; value--) {
            var code = String.valueOf(value);
            codes.add(Map.of("code", code, "kind", "mark", "value", value, "name", code, "keys", List.of(code)));
        }
        codes.add(Map.of("code", "зч", "kind", "mark", "name", "зачёт", "keys", List.of("зч")));
        codes.add(Map.of("code", ".", "kind", "debt", "name", "долг", "keys", List.of(".")));
        codes.add(Map.of("code", "н", "kind", "absence", "name", "не был", "keys", List.of("н")));
        codes.add(Map.of("code", "о", "kind", "late", "takesMinutes", true, "name", "опоздал", "keys", List.of("о")));
        return codes;
    }
}

package app.okrug.bench.measured;

import app.okrug.curriculum.LoadRow;
import app.okrug.curriculum.PlanHoursRow;
import app.okrug.curriculum.PlannedLessonRow;
import app.okrug.people.GuardianRow;
import app.okrug.people.PupilRow;
import app.okrug.people.Sex;
import app.okrug.people.StaffRow;
import app.okrug.regulation.TermKind;
import app.okrug.school.Bell;
import app.okrug.school.Institution;
import app.okrug.school.TermDates;
import app.okrug.timetable.TimetableRow;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The lists of a school of any size, as its workbooks would give them: classes of thirty, five lessons a day, one
/// teacher of a subject for five classes. The term of today began four weeks ago, whenever the measuring is done,
/// and has eight: five lessons a week make forty on a page.
final class School {

    static final int IN_CLASS = 30;
    /// Five lessons a week, one every day.
    static final String DAILY = "Математика";

    private static final int CLASSES_OF_TEACHER = 5;
    private static final int PARALLELS = 7;
    private static final String LETTERS = "АБВГДЕЖЗИК";
    private static final List<List<String>> DAYS = List.of(
            List.of(DAILY, "Русский язык", "Литература", "История", "Физика"),
            List.of(DAILY, "Русский язык", "Английский язык", "Биология", "Физическая культура"),
            List.of(DAILY, "Русский язык", "Литература", "Физика", "Английский язык"),
            List.of(DAILY, "Русский язык", "История", "Биология", "Физическая культура"),
            List.of(DAILY, "Русский язык", "Литература", "Физика", "Английский язык"));
    private static final List<String> FAMILY =
            List.of("Абрамова", "Белова", "Власова", "Громова", "Данилова", "Ершова", "Жукова", "Зимина", "Ильина");
    private static final List<String> GIVEN = List.of("Анна", "Вера", "Дарья", "Елена", "Инна", "Ксения", "Лидия");

    private final int pupils;
    private final LocalDate today;

    School(int pupils, LocalDate today) {
        this.pupils = pupils;
        this.today = today;
    }

    static List<String> subjects() {
        return DAYS.stream().flatMap(List::stream).distinct().toList();
    }

    List<String> classes() {
        return IntStream.range(0, (pupils + IN_CLASS - 1) / IN_CLASS)
                .mapToObj(School::className)
                .toList();
    }

    private static String className(int number) {
        return Integer.toString(5 + number % PARALLELS) + LETTERS.charAt(number / PARALLELS);
    }

    Institution institution() {
        var now = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(4);
        var first = now.minusWeeks(9);
        var year = first.getMonthValue() >= 6 ? first.getYear() : first.getYear() - 1;
        return new Institution(
                "Школа, на которой измеряют",
                "Школа для измерений",
                "Приречный",
                "ул. Школьная, 1",
                "4200000000",
                "1024200000000",
                "",
                "",
                "",
                "Белова Вера",
                year + "/" + (year + 1),
                5,
                1,
                List.of(
                        term(1, first, 8),
                        term(2, now, 8),
                        term(3, now.plusWeeks(9), 10),
                        term(4, now.plusWeeks(20), 8)),
                bells());
    }

    private static TermDates term(int number, LocalDate starts, int weeks) {
        return new TermDates(
                TermKind.QUARTER,
                number,
                number + " четверть",
                starts,
                starts.plusWeeks(weeks).minusDays(1));
    }

    private static List<Bell> bells() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(number -> new Bell(number, LocalTime.of(7 + number, 0), LocalTime.of(7 + number, 40)))
                .toList();
    }

    List<StaffRow> staff() {
        var rows = new ArrayList<StaffRow>();
        var classes = classes();
        for (var first = 0; first < classes.size(); first += CLASSES_OF_TEACHER) {
            var taught = classes.subList(first, Math.min(first + CLASSES_OF_TEACHER, classes.size()));
            for (var subject = 0; subject < subjects().size(); subject++) {
                rows.add(teacher(first, subject, subject < taught.size() ? List.of(taught.get(subject)) : List.of()));
            }
        }
        return rows;
    }

    private static StaffRow teacher(int firstClass, int subject, List<String> leads) {
        return new StaffRow(
                personnelNumber(firstClass, subject),
                FAMILY.get(subject % FAMILY.size()),
                GIVEN.get(firstClass / CLASSES_OF_TEACHER % GIVEN.size()),
                null,
                Sex.FEMALE,
                LocalDate.of(1980, 1, 1),
                List.of("Учитель"),
                subjects().get(subject),
                null,
                null,
                LocalDate.of(2015, 9, 1),
                null,
                null,
                null,
                null,
                leads);
    }

    static String personnelNumber(int ofClass, int subject) {
        return Integer.toString(1000 + ofClass / CLASSES_OF_TEACHER * 100 + subject);
    }

    List<PupilRow> pupils() {
        return IntStream.range(0, pupils)
                .mapToObj(number -> new PupilRow(
                        fileNumber(number),
                        FAMILY.get(number % FAMILY.size()),
                        GIVEN.get(number / FAMILY.size() % GIVEN.size()),
                        null,
                        Sex.FEMALE,
                        LocalDate.of(2012, 1, 1).plusDays(number % 300),
                        className(number / IN_CLASS),
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2020, 9, 1),
                        "очная",
                        "платное"))
                .toList();
    }

    static String fileNumber(int pupil) {
        return "Л-" + (10_000 + pupil);
    }

    List<GuardianRow> guardians() {
        return IntStream.range(0, pupils)
                .mapToObj(number -> new GuardianRow(
                        FAMILY.get(number % FAMILY.size()),
                        "Мария",
                        null,
                        "мать",
                        null,
                        "+7900" + (1_000_000 + number),
                        null,
                        fileNumber(number),
                        false))
                .toList();
    }

    List<PlanHoursRow> planHours() {
        var rows = new ArrayList<PlanHoursRow>();
        for (var subject : subjects()) {
            for (var parallel = 5; parallel < 5 + Math.min(PARALLELS, classes().size()); parallel++) {
                rows.add(new PlanHoursRow(subject, parallel, hours(subject)));
            }
        }
        return rows;
    }

    List<LoadRow> load() {
        var rows = new ArrayList<LoadRow>();
        var classes = classes();
        for (var number = 0; number < classes.size(); number++) {
            for (var subject = 0; subject < subjects().size(); subject++) {
                rows.add(new LoadRow(
                        classes.get(number),
                        subjects().get(subject),
                        null,
                        hours(subjects().get(subject)),
                        personnelNumber(number, subject)));
            }
        }
        return rows;
    }

    /// A year of lessons, with a test every tenth.
    static List<PlannedLessonRow> lessonPlan(String subject) {
        return IntStream.rangeClosed(1, 34 * hours(subject).intValue())
                .mapToObj(number -> new PlannedLessonRow(
                        number,
                        "",
                        subject + ", тема " + number,
                        number % 10 == 0 ? "Контрольная работа" : "",
                        1,
                        "§ " + number + ", упражнения 1–5"))
                .toList();
    }

    List<TimetableRow> timetable() {
        var rows = new ArrayList<TimetableRow>();
        var classes = classes();
        for (var number = 0; number < classes.size(); number++) {
            for (var day = 0; day < DAYS.size(); day++) {
                for (var place = 0; place < DAYS.get(day).size(); place++) {
                    rows.add(new TimetableRow(
                            classes.get(number),
                            DayOfWeek.of(day + 1),
                            1 + (place + number) % 5,
                            DAYS.get(day).get(place),
                            null,
                            Integer.toString(101 + number)));
                }
            }
        }
        return rows;
    }

    private static BigDecimal hours(String subject) {
        return BigDecimal.valueOf(
                DAYS.stream().filter(day -> day.contains(subject)).count());
    }
}

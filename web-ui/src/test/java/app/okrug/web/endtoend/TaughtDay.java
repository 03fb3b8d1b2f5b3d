package app.okrug.web.endtoend;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.curriculum.Curriculum;
import app.okrug.curriculum.PlannedLessonRow;
import app.okrug.identity.Accounts;
import app.okrug.identity.DemoLogins;
import app.okrug.identity.NewMember;
import app.okrug.journal.JournalPages;
import app.okrug.journal.PageJson;
import app.okrug.people.Register;
import app.okrug.regulation.RegulationStart;
import app.okrug.school.Bell;
import app.okrug.school.Institution;
import app.okrug.school.SchoolFrame;
import app.okrug.school.Years;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.LessonPlacement;
import app.okrug.timetable.TimetableRow;
import app.okrug.timetable.WeekTimetable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A school in which one teacher has eight lessons of maths on a Thursday, each in another class of twenty-five, at
/// three o'clock of that day; the teacher and a mother from the first class can sign in.
@TestComponent
class TaughtDay {

    static final String DAY = "2026-09-17";
    /// The day of the lessons that follow, for which the homework is.
    static final String NEXT = "2026-09-24";

    static final String PASSWORD = "корабль плывёт домой";
    static final List<String> CLASSES = List.of("7А", "7Б", "7В", "7Г", "7Д", "7Е", "7Ж", "7И");
    static final List<String> TOPICS = List.of("Натуральные числа и шкалы", "Сложение", "Вычитание");

    private static final List<String> FAMILIES = List.of(
            "Абрамов", "Белов", "Волков", "Гусев", "Дроздов", "Егоров", "Жуков", "Зайцев", "Ильин", "Карпов", "Лебедев",
            "Макаров", "Носов", "Орлов", "Павлов", "Родин", "Седов", "Титов", "Уваров", "Фролов", "Харин", "Цветков",
            "Чернов", "Шилов", "Юдин");
    private static final List<String> GIVEN =
            List.of("Антон", "Борис", "Виктор", "Глеб", "Денис", "Егор", "Захар", "Игорь");
    private static final List<String> BELLS =
            List.of("08:00", "08:50", "09:40", "10:30", "11:30", "12:30", "13:20", "14:10");

    private final SchoolFixture fixture;
    private final SchoolFrame frame;
    private final Register register;
    private final Curriculum curriculum;
    private final RegulationStart regulation;
    private final WeekTimetable week;
    private final LessonPlacement placement;
    private final Years years;
    private final Accounts accounts;
    private final DemoLogins logins;
    private final SchoolRegistry registry;
    private final JournalPages pages;
    private final JdbcClient sql;
    private final MovableClock clock;

    TaughtDay(
            SchoolFixture fixture,
            SchoolFrame frame,
            Register register,
            Curriculum curriculum,
            RegulationStart regulation,
            WeekTimetable week,
            LessonPlacement placement,
            Years years,
            Accounts accounts,
            DemoLogins logins,
            SchoolRegistry registry,
            JournalPages pages,
            JdbcClient sql,
            MovableClock clock) {
        this.fixture = fixture;
        this.frame = frame;
        this.register = register;
        this.curriculum = curriculum;
        this.regulation = regulation;
        this.week = week;
        this.placement = placement;
        this.years = years;
        this.accounts = accounts;
        this.logins = logins;
        this.registry = registry;
        this.pages = pages;
        this.sql = sql;
        this.clock = clock;
    }

    /// Makes it, and moves the application to the end of its lessons.
    ///
    /// @param people what the logins of teacher and mother begin with
    TestSchool make(String people) {
        clock.reset();
        var school = fixture.empty();
        MovableClock.on("2026-08-20", () -> {
            school.run(this::bringIn);
            return null;
        });
        MovableClock.on("2026-08-25", () -> {
            school.run(this::plan);
            return null;
        });
        open(school, teacher(school), "Лукина Варвара Захаровна", people + ".teacher");
        open(school, mother(school), "Абрамова Мария", people + ".parent");
        clock.moveTo(DAY);
        clock.forward(Duration.ofHours(5));
        return school;
    }

    /// The page of maths of a class, as its teacher reads it.
    PageJson page(TestSchool school, String className) {
        var course = school.call(() -> fixture.course(className, null, "Математика"));
        return school.as(teacher(school), () -> pages.page(course, null));
    }

    /// Where the family of the first pupil of the first class reads a day.
    String diary(TestSchool school, String day) {
        var pupil = school.call(() -> fixture.pupil("7А-1"));
        return "/diary/" + registry.get(school.id()).code() + "." + pupil.value() + "/" + day;
    }

    private void bringIn() {
        frame.apply(institution());
        register.applyStaff(List.of(SchoolFixture.teacher("1", "Лукина", "Варвара", "Захаровна", "7А")));
        register.applyPupils(IntStream.range(0, CLASSES.size())
                .boxed()
                .flatMap(schoolClass -> IntStream.range(0, FAMILIES.size())
                        .mapToObj(pupil -> SchoolFixture.pupil(
                                CLASSES.get(schoolClass) + "-" + (pupil + 1),
                                FAMILIES.get(pupil),
                                GIVEN.get(schoolClass),
                                CLASSES.get(schoolClass),
                                null)))
                .toList());
        register.applyGuardians(List.of(SchoolFixture.guardian("Абрамова", "Мария", "+79001000001", "7А-1")));
        curriculum.applyLoad(CLASSES.stream()
                .map(name -> SchoolFixture.load(name, "Математика", null, "1"))
                .toList());
    }

    private void plan() {
        regulation.begin("001");
        curriculum.applyLessonPlan(
                "Математика",
                7,
                Stream.iterate(0, line -> line < TOPICS.size(), line -> line + 1)
                        .map(line -> new PlannedLessonRow(line + 1, "", TOPICS.get(line), "", 1, ""))
                        .toList());
        week.apply(IntStream.range(0, CLASSES.size())
                .mapToObj(lesson -> new TimetableRow(
                        CLASSES.get(lesson), DayOfWeek.THURSDAY, lesson + 1, "Математика", null, "101"))
                .toList());
        placement.place(
                years.current(LocalDate.parse("2026-09-01")).orElseThrow().id());
    }

    private static Institution institution() {
        var usual = SchoolFixture.institution();
        return new Institution(
                usual.fullName(),
                usual.shortName(),
                usual.city(),
                usual.address(),
                usual.taxNumber(),
                usual.registryNumber(),
                usual.phone(),
                usual.email(),
                usual.site(),
                usual.director(),
                usual.yearName(),
                usual.daysInWeek(),
                usual.shifts(),
                usual.terms(),
                IntStream.range(0, BELLS.size())
                        .mapToObj(lesson -> {
                            var starts = LocalTime.parse(BELLS.get(lesson));
                            return new Bell(lesson + 1, starts, starts.plusMinutes(40));
                        })
                        .toList());
    }

    private Actor teacher(TestSchool school) {
        return SchoolFixture.actor(school.call(() -> fixture.staff("1")), Category.STAFF);
    }

    private Actor mother(TestSchool school) {
        return SchoolFixture.actor(
                new PersonId(school.call(() -> sql.sql("select guardian from people_guardianship")
                        .query(UUID.class)
                        .single())),
                Category.GUARDIAN);
    }

    private void open(TestSchool school, Actor somebody, String name, String login) {
        school.run(() -> {
            accounts.provision(List.of(new NewMember(somebody.person(), somebody.category(), name, null)));
            logins.open(somebody.person(), somebody.category(), login, PASSWORD);
        });
    }
}

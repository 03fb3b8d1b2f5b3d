package app.okrug.web.endtoend;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.billing.BillingFixture;
import app.okrug.curriculum.AcrossGroups;
import app.okrug.curriculum.GroupId;
import app.okrug.curriculum.IndividualPlan;
import app.okrug.curriculum.IndividualPlanId;
import app.okrug.curriculum.IndividualPlans;
import app.okrug.curriculum.LessonPlanId;
import app.okrug.curriculum.NewTeaching;
import app.okrug.diary.DiarySchool;
import app.okrug.diary.DiaryTasks;
import app.okrug.homework.Homework;
import app.okrug.homework.IndividualWish;
import app.okrug.homework.TaskId;
import app.okrug.identity.Accounts;
import app.okrug.identity.DemoLogins;
import app.okrug.identity.NewMember;
import app.okrug.incidents.IncidentKind;
import app.okrug.incidents.IncidentWish;
import app.okrug.incidents.Incidents;
import app.okrug.onboarding.BatchState;
import app.okrug.onboarding.Onboarding;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.openings.ListId;
import app.okrug.openings.Openings;
import app.okrug.plans.PlanRow;
import app.okrug.plans.Plans;
import app.okrug.school.Years;
import app.okrug.substitutions.AbsenceId;
import app.okrug.substitutions.AbsenceReason;
import app.okrug.substitutions.Absences;
import app.okrug.substitutions.NewAbsence;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.timetable.EditionId;
import app.okrug.timetable.Editions;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A school on a Thursday of September with marks, homework and refusals to be seen, and four people who can sign in:
/// an operator of the office, the administrator, a teacher and a mother.
@TestComponent
class WalkedSchool {

    static final String TODAY = "2026-09-17";
    static final String PASSWORD = "корабль плывёт домой";

    private final DiarySchool schools;
    private final SchoolFixture fixture;
    private final Accounts accounts;
    private final DemoLogins logins;
    private final SchoolRegistry registry;
    private final Onboarding onboarding;
    private final Years years;
    private final Editions editions;
    private final Plans plans;
    private final Homework homework;
    private final DiaryTasks diary;
    private final Openings openings;
    private final Absences absences;
    private final AcrossGroups groups;
    private final IndividualPlans individuals;
    private final BillingFixture billing;
    private final Incidents incidents;
    private final JdbcClient sql;
    private final MovableClock clock;

    WalkedSchool(
            DiarySchool schools,
            SchoolFixture fixture,
            Accounts accounts,
            DemoLogins logins,
            SchoolRegistry registry,
            Onboarding onboarding,
            Years years,
            Editions editions,
            Plans plans,
            Homework homework,
            DiaryTasks diary,
            Openings openings,
            Absences absences,
            AcrossGroups groups,
            IndividualPlans individuals,
            BillingFixture billing,
            Incidents incidents,
            JdbcClient sql,
            MovableClock clock) {
        this.schools = schools;
        this.fixture = fixture;
        this.accounts = accounts;
        this.logins = logins;
        this.registry = registry;
        this.onboarding = onboarding;
        this.years = years;
        this.editions = editions;
        this.plans = plans;
        this.homework = homework;
        this.diary = diary;
        this.openings = openings;
        this.absences = absences;
        this.groups = groups;
        this.individuals = individuals;
        this.billing = billing;
        this.incidents = incidents;
        this.sql = sql;
        this.clock = clock;
    }

    /// What addresses of the walk are made of.
    ///
    /// @param code of the school
    /// @param child as the diary writes one
    record Ids(
            String code,
            String child,
            String teacher,
            String account,
            String schoolClass,
            String course,
            String subject,
            String term,
            String edition,
            String plan,
            String task,
            String absence,
            String group,
            String list,
            String contract,
            String incident) {

        /// The id alone of the child.
        String pupil() {
            return child.substring(child.indexOf('.') + 1);
        }
    }

    /// Makes it, and moves the application to its day.
    Ids make() {
        clock.reset();
        var school = schools.school("001");
        for (var day : List.of("2026-09-07", "2026-09-09", "2026-09-11", "2026-09-14", "2026-09-16")) {
            var lesson = schools.maths(school, day);
            schools.record(school, day, lesson, "Натуральные числа и шкалы", "§ 4, № 214, 216; повторить правило");
            schools.mark(school, day, lesson, "А-1", day.endsWith("9") ? "Н" : "4", "Решила сама", null);
            schools.mark(school, day, lesson, "А-2", "2", null, "вызвать родителей");
        }
        schools.mark(school, "2026-09-17", schools.maths(school, "2026-09-14"), "А-1", "5");
        open(school, school.administrator(), "Гусев Роман Игоревич", "walk.admin");
        open(school, teacher(school), "Лукина Варвара Захаровна", "walk.teacher");
        open(school, schools.guardian(school, "А-1"), "Яковлева Мария", "walk.parent");
        logins.openOffice("walk.office", "Управление образования", PASSWORD);
        clock.moveTo(TODAY);
        bring(school);
        school.run(() -> individual(school));
        var lukina = teacher(school);
        var code = registry.get(school.id()).code();
        return new Ids(
                code,
                code + "." + schools.pupil(school, "А-1").value(),
                lukina.person().value().toString(),
                school.call(() -> accounts.of(List.of(lukina.person()), Category.STAFF))
                        .getFirst()
                        .account()
                        .value()
                        .toString(),
                school.call(() -> fixture.schoolClass("7А")).value().toString(),
                schools.maths(school).value().toString(),
                school.call(() -> sql.sql("select subject from curriculum_course where id = ?")
                                .param(schools.maths(school).value())
                                .query(UUID.class)
                                .single())
                        .toString(),
                school.call(() -> sql.sql("select id from school_term order by starts_on limit 1")
                                .query(UUID.class)
                                .single())
                        .toString(),
                school.call(this::draft).value().toString(),
                school.as(lukina, () -> plan(school)).value().toString(),
                school.as(lukina, () -> task(school)).value().toString(),
                school.call(() -> absence(lukina)).value().toString(),
                school.call(() -> group(school, lukina)).value().toString(),
                list().value().toString(),
                contract(school),
                school.call(() -> incident(school)));
    }

    /// Pyotr has lost his slip, and the administrator has written it down.
    private String incident(TestSchool school) {
        var pyotr = schools.pupil(school, "А-2");
        accounts.provision(List.of(new NewMember(pyotr, Category.PUPIL, "Ёлкин Пётр", null)));
        var account = accounts.of(List.of(pyotr), Category.PUPIL).getFirst().account();
        var wish = new IncidentWish(IncidentKind.LOST, "Потерян листок с кодом", LocalDate.parse(TODAY));
        return incidents.reportFor(account, wish).value().toString();
    }

    /// A contract about the school with the invoice of the month.
    private String contract(TestSchool school) {
        billing.seller();
        var contract = billing.contract(BillingFixture.TERMS, school);
        billing.billed(contract, YearMonth.of(2026, 9));
        return contract.value().toString();
    }

    /// A week to be worked on, made from the one in force.
    private EditionId draft() {
        var year = years.current().id();
        return editions.draft(year, "Осень", editions.ofYear(year).getFirst().id());
    }

    private LessonPlanId plan(TestSchool school) {
        var plan = plans.begin(schools.maths(school), "КТП Математика 7 класс");
        var numbers = new PlanRow(null, "Числа", "Натуральные числа и шкалы", "", 2, "§ 4, № 214");
        plans.write(
                plan,
                "КТП Математика 7 класс",
                "",
                List.of(numbers),
                plans.page(plan).version());
        return plan;
    }

    /// A task for Anna and Pyotr; Anna has handed in, and nobody has looked at it yet.
    private TaskId task(TestSchool school) {
        var anna = schools.pupil(school, "А-1");
        var task = homework.give(
                schools.maths(school, "2026-09-14"),
                new IndividualWish(
                        "Проект «Числа вокруг нас»",
                        LocalDate.parse("2026-09-21"),
                        40,
                        true,
                        Set.of(anna.value(), schools.pupil(school, "А-2").value()),
                        0));
        school.as(SchoolFixture.actor(anna, Category.PUPIL), () -> {
            diary.handIn(anna, task, "Числа на вывесках нашей улицы", List.of());
            return null;
        });
        return task;
    }

    /// The teacher will be away next week; nobody has decided about the lessons yet.
    private AbsenceId absence(Actor teacher) {
        return absences.record(new NewAbsence(
                teacher.person(),
                LocalDate.parse("2026-09-21"),
                LocalDate.parse("2026-09-25"),
                AbsenceReason.TRAINING,
                "приказ № 41-к"));
    }

    /// A course of choice for children of two classes.
    private GroupId group(TestSchool school, Actor teacher) {
        var group = groups.open(
                "Шахматы", fixture.schoolClass("7А"), new NewTeaching("Шахматы", BigDecimal.ONE, teacher.person()));
        var pupils = List.of(schools.pupil(school, "А-1"), schools.pupil(school, "Б-1"));
        var version = groups.ofYear(years.current().id()).getFirst().version();
        groups.join(group, pupils, LocalDate.parse("2026-09-07"), version);
        return group;
    }

    /// From October on Anna does not take English.
    private void individual(TestSchool school) {
        var english = fixture.course("7А", "1", "Английский язык");
        individuals.save(new IndividualPlan(
                new IndividualPlanId(UUID.randomUUID()),
                schools.pupil(school, "А-1"),
                fixture.schoolClass("7А"),
                LocalDate.parse("2026-10-05"),
                null,
                "14-и",
                LocalDate.parse("2026-09-14"),
                "",
                List.of(new IndividualPlan.Taking(english, IndividualPlan.Kind.SKIPPED, null)),
                0));
    }

    /// A list of schools with a fault, as the office has brought it.
    private ListId list() {
        var rows = """
                Код;Название;Образец регламента;Фамилия администратора;Имя администратора
                walk-2;Школа № 31;001;Гусев;Роман
                ;Школа № 32;001;Гусев;Роман
                """;
        return CurrentOperator.call(
                new Operator(new UserId(UUID.randomUUID())),
                () -> openings.check(new Upload("Школы.csv", rows.getBytes(StandardCharsets.UTF_8))));
    }

    /// A list of 7А that does not name Anna waits to be applied.
    private void bring(TestSchool school) {
        var list = """
                Номер личного дела;Фамилия;Имя;Дата рождения;Класс
                А-2;Ёлкин;Пётр;01.05.2013;7А
                А-3;Абрамов;Иван;01.05.2013;7А
                """;
        school.run(() -> {
            var batch = onboarding.begin(List.of(new Upload("7А.csv", list.getBytes(StandardCharsets.UTF_8))));
            while (onboarding.batch(batch).state() == BatchState.CHECKING) {
                LockSupport.parkNanos(50_000_000);
            }
        });
    }

    private Actor teacher(TestSchool school) {
        return SchoolFixture.actor(school.call(() -> fixture.staff("1")), Category.STAFF);
    }

    private void open(TestSchool school, Actor somebody, String name, String login) {
        school.run(() -> {
            accounts.provision(List.of(new NewMember(somebody.person(), somebody.category(), name, null)));
            logins.open(somebody.person(), somebody.category(), login, PASSWORD);
        });
    }
}

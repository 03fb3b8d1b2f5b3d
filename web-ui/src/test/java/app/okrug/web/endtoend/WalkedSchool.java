package app.okrug.web.endtoend;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.diary.DiarySchool;
import app.okrug.identity.Accounts;
import app.okrug.identity.DemoLogins;
import app.okrug.identity.NewMember;
import app.okrug.onboarding.BatchState;
import app.okrug.onboarding.Onboarding;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    private final JdbcClient sql;
    private final MovableClock clock;

    WalkedSchool(
            DiarySchool schools,
            SchoolFixture fixture,
            Accounts accounts,
            DemoLogins logins,
            SchoolRegistry registry,
            Onboarding onboarding,
            JdbcClient sql,
            MovableClock clock) {
        this.schools = schools;
        this.fixture = fixture;
        this.accounts = accounts;
        this.logins = logins;
        this.registry = registry;
        this.onboarding = onboarding;
        this.sql = sql;
        this.clock = clock;
    }

    /// What addresses of the walk are made of.
    ///
    /// @param code of the school
    /// @param child as the diary writes one
    record Ids(String code, String child, String schoolClass, String course, String term) {}

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
        var code = registry.get(school.id()).code();
        return new Ids(
                code,
                code + "." + schools.pupil(school, "А-1").value(),
                school.call(() -> fixture.schoolClass("7А")).value().toString(),
                schools.maths(school).value().toString(),
                school.call(() -> sql.sql("select id from school_term order by starts_on limit 1")
                                .query(UUID.class)
                                .single())
                        .toString());
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

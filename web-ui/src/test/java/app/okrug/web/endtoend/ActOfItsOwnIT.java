package app.okrug.web.endtoend;

import static app.okrug.web.endtoend.Chromium.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.Role;
import app.okrug.diary.DiarySchool;
import app.okrug.identity.Accounts;
import app.okrug.identity.DemoLogins;
import app.okrug.identity.NewMember;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A school puts an act into force that is none of the ready ones: the administrator enters it, the director approves
/// it, and a teacher who is late is refused by its paragraph.
@EndToEnd
class ActOfItsOwnIT {

    private static final String PASSWORD = "корабль плывёт домой";
    private static final String APPROVED = "2026-09-07";
    private static final String TAUGHT = "2026-09-09";
    private static final String TOO_LATE = "2026-09-17";

    private static final String ACT = """
            1. Общие положения
            1.1. Порядок обязателен для всех учителей гимназии.
            2. Сроки
            2.1. Отметка исправляется не позднее трёх дней после урока.
            2.2. Журнал хранится в сейфе директора.
            """;

    @LocalServerPort
    int port;

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Assignments assignments;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoLogins logins;

    @Autowired
    MovableClock clock;

    @Test
    void anActOfItsOwnIsEnteredApprovedAndRefusesATeacherByItsParagraph() {
        clock.reset();
        var school = schools.school("001");
        open(school, school.administrator(), "Гусев Роман Игоревич", "own.admin");
        open(school, staff(school, "1"), "Лукина Варвара Захаровна", "own.teacher");
        open(school, director(school), "Осипов Борис Ильич", "own.director");

        var lesson = schools.maths(school, TAUGHT);
        schools.mark(school, TAUGHT, lesson, "А-1", "4");

        clock.moveTo(APPROVED);
        try (var chromium = new Chromium()) {
            enter(signedIn(chromium, "own.admin"));
            approve(signedIn(chromium, "own.director"));

            clock.moveTo(TOO_LATE);
            var teacher = signedIn(chromium, "own.teacher");
            teacher.navigate("/journal/" + schools.maths(school).value());
            cell(
                            teacher,
                            lesson.value().toString(),
                            schools.pupil(school, "А-1").value().toString())
                    .click();
            teacher.keyboard().press("5");

            assertThat(teacher.locator("okrug-journal .notice"))
                    .containsText("Отметка исправляется не позднее трёх дней после урока.");
            assertThat(teacher.locator("okrug-journal .notice")).containsText("2.1");
        }
    }

    private static void enter(Page administrator) {
        administrator.navigate("/admin/regulation/draft");
        button(administrator, "Подготовить новую редакцию").click();
        button(administrator, "Загрузить или вставить текст").click();
        var pasted = administrator.locator("vaadin-dialog vaadin-text-area textarea");
        pasted.fill(ACT);
        pasted.press("Tab");
        button(administrator, "Разобрать по пунктам").click();
        button(administrator, "Взять этот текст").click();
        administrator
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Пункт 2.1: что он устанавливает"))
                .click();
        administrator.locator("vaadin-dialog vaadin-combo-box input").first().fill("Сколько дней после урока");
        administrator
                .locator("vaadin-combo-box-item")
                .getByText("Сколько дней после урока можно менять отметки и посещаемость")
                .click();
        var days = administrator.locator("vaadin-dialog vaadin-integer-field input");
        days.fill("3");
        days.press("Tab");
        button(administrator, "Сохранить").click();
        assertThat(administrator.getByText("система этого не обеспечивает")).hasCount(2);
        button(administrator, "Отправить на утверждение").click();
        assertThat(administrator.getByText("ждёт утверждения").first()).isVisible();
    }

    private static void approve(Page director) {
        director.navigate("/admin/regulation/draft");
        button(director, "Утвердить редакцию").click();
        fill(director, "Номер приказа", "77");
        fill(director, "Дата приказа", "07.09.2026");
        fill(director, "Первый день действия", "07.09.2026");
        button(director, "Утвердить").click();
        assertThat(director.getByText("Новая редакция не готовится")).isVisible();
    }

    private static void fill(Page page, String label, String words) {
        var field = page.locator("vaadin-dialog").getByLabel(label).first();
        field.fill(words);
        field.press("Enter");
        field.press("Tab");
    }

    private static Locator cell(Page page, String lesson, String pupil) {
        return page.locator("okrug-journal td[data-column='%s'][data-row='%s']".formatted(lesson, pupil));
    }

    private Page signedIn(Chromium chromium, String login) {
        return chromium.signedIn("http://localhost:" + port, login, PASSWORD);
    }

    private Actor staff(TestSchool school, String number) {
        return SchoolFixture.actor(school.call(() -> fixture.staff(number)), Category.STAFF);
    }

    private Actor director(TestSchool school) {
        var director = staff(school, "2");
        MovableClock.on("2026-08-25", () -> {
            school.run(() ->
                    assignments.assign(director.person(), Role.DIRECTOR, LocalDate.parse("2026-08-25"), "Назначен"));
            return null;
        });
        return director;
    }

    private void open(TestSchool school, Actor somebody, String name, String login) {
        school.run(() -> {
            accounts.provision(List.of(new NewMember(somebody.person(), somebody.category(), name, null)));
            logins.open(somebody.person(), somebody.category(), login, PASSWORD);
        });
    }
}

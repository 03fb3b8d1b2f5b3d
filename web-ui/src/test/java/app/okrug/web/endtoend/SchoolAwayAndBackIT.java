package app.okrug.web.endtoend;

import static app.okrug.web.endtoend.Chromium.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.okrug.access.Category;
import app.okrug.identity.Accounts;
import app.okrug.identity.DemoLogins;
import app.okrug.identity.NewMember;
import app.okrug.regulation.RegulationStart;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.testing.MovableClock;
import app.okrug.testing.SchoolFixture;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A school takes its data, leaves, is deleted by two people and comes back from the file, by nothing but
/// what people see.
@EndToEnd
class SchoolAwayAndBackIT {

    private static final String PASSWORD = "корабль плывёт домой";
    private static final double LONG = 240_000;

    @LocalServerPort
    int port;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    RegulationStart regulation;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoLogins logins;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    @TempDir
    Path downloads;

    @Test
    void aSchoolIsTakenDeletedAndBroughtBackTheSame() {
        clock.reset();
        var school = fixture.school();
        school.run(() -> {
            regulation.begin("001");
            accounts.provision(List.of(
                    new NewMember(school.administrator().person(), Category.STAFF, "Гусев Роман Игоревич", null)));
            logins.open(school.administrator().person(), Category.STAFF, "away.admin", PASSWORD);
        });
        logins.openOffice("away.first", "Белова Анна", PASSWORD);
        logins.openOffice("away.second", "Зимин Пётр", PASSWORD);
        var code = registry.get(school.id()).code();
        var before = CurrentSchool.<Map<String, String>, RuntimeException>call(school.id(), this::tables);

        try (var chromium = new Chromium()) {
            var archive = take(signedIn(chromium, "away.admin"));
            var first = signedIn(chromium, "away.first");
            close(first, code);
            var second = signedIn(chromium, "away.second");
            delete(second, code);
            bringBack(second, code, archive);
        }

        var back = registry.find(code).orElseThrow().id();
        Assertions.assertThat(back).isNotEqualTo(school.id());
        Assertions.assertThat(CurrentSchool.<Map<String, String>, RuntimeException>call(back, this::tables))
                .isEqualTo(before)
                .containsKey("people_person");
    }

    private Path take(Page administrator) {
        administrator.navigate("/admin/archive");
        button(administrator, "Собрать архив").click();
        var link = administrator.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Скачать архив на"));
        link.first().waitFor(new Locator.WaitForOptions().setTimeout(LONG));
        var download = administrator.waitForDownload(() -> link.first().click());
        var file = downloads.resolve("school.zip");
        download.saveAs(file);
        return file;
    }

    private static void close(Page operator, String code) {
        operator.navigate("/office/schools/" + code);
        button(operator, "Начать закрытие").click();
        reason(operator, "Начать закрытие", "Школу присоединили к другой.");
        operator.navigate("/office/schools/" + code + "/copies");
        button(operator, "Собрать архив и завершить").click();
        reason(operator, "Собрать архив и завершить", "Все забрали своё.");
        var ask = button(operator, "Запросить удаление");
        ask.waitFor(new Locator.WaitForOptions().setTimeout(LONG));
        ask.click();
        reason(operator, "Запросить удаление", "Приказ № 7.");
        assertThat(operator.getByText("удаление запросил специалист: Белова Анна"))
                .isVisible();
        button(operator, "Удалить данные школы").click();
        operator.locator("vaadin-dialog vaadin-text-field input").fill(code);
        button(operator, "Удалить данные школы").last().click();
        assertThat(operator.getByText("Подтвердить должен другой специалист: вы")
                        .first())
                .isVisible();
    }

    private static void delete(Page operator, String code) {
        operator.navigate("/office/schools/" + code + "/copies");
        button(operator, "Удалить данные школы").click();
        operator.locator("vaadin-dialog vaadin-text-field input").fill(code);
        button(operator, "Удалить данные школы").last().click();
        operator.waitForURL(url -> url.endsWith("/office"));
        assertThat(operator.locator("main").getByText(code, new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }

    private static void bringBack(Page operator, String code, Path archive) {
        operator.navigate("/office/archives");
        var wish = operator.locator("#return-code input");
        wish.fill(code);
        wish.press("Tab");
        operator.locator("vaadin-upload input[type=file]").setInputFiles(archive);
        assertThat(operator.getByText("развёрнута и ждёт как черновик").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        assertThat(operator.getByText("История журнала цела").first()).isVisible();
    }

    /// Writes a reason into the open dialog and does the deed.
    private static void reason(Page page, String deed, String why) {
        var field = page.locator("vaadin-dialog vaadin-text-area textarea");
        field.fill(why);
        field.press("Tab");
        button(page, deed).last().click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private Page signedIn(Chromium chromium, String login) {
        return chromium.signedIn("http://localhost:" + port, login, PASSWORD);
    }

    /// A digest of every table that people have filled: what is recorded of them while they look goes on
    /// meanwhile.
    private Map<String, String> tables() {
        var digests = new LinkedHashMap<String, String>();
        sql.sql("""
                        select relname::text from pg_class
                        where relnamespace = current_schema()::regnamespace and relkind = 'r'
                            and relname not in ('tenancy_identity', 'flyway_schema_history', 'audit_event',
                                'access_decision')
                        order by relname
                        """)
                .query(String.class)
                .list()
                .forEach(table -> digests.put(
                        table,
                        sql.sql("select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from " + table
                                        + " t")
                                .query(String.class)
                                .single()));
        return digests;
    }
}

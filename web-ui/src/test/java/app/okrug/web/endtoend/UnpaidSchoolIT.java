package app.okrug.web.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.billing.BillingFixture;
import app.okrug.billing.ContractId;
import app.okrug.diary.DiarySchool;
import app.okrug.identity.Accounts;
import app.okrug.identity.DemoLogins;
import app.okrug.identity.NewMember;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import app.okrug.testing.MovableClock;
import app.okrug.testing.OnTestDatabase;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.web.OkrugApplication;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/// A bill stays open for longer than the contract allows: the school may only be read, its teacher is told
/// why, its data stay as they are; the office records the payment, and the school is back.
@SpringBootTest(
        classes = OkrugApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "okrug.demo=true")
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import(UnpaidSchoolIT.Clocks.class)
class UnpaidSchoolIT {

    private static final String PASSWORD = "корабль плывёт домой";
    /// The bill of September falls due on the 11th, and thirty days later it is the 11th of October.
    private static final String TAUGHT = "2026-10-07";
    private static final String BILLED = "2026-09-01";
    private static final String IN_TIME = "2026-10-08";
    private static final String UNPAID = "2026-10-12";
    private static final String WHY = "По договору на обслуживание есть просроченный счёт";

    @TestConfiguration
    static class Clocks {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    BillingFixture billing;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoLogins logins;

    @Autowired
    MovableClock clock;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    JdbcClient sql;

    @Test
    void anUnpaidSchoolIsReadUntilTheOfficeRecordsThePayment() {
        clock.reset();
        var school = schools.school("001");
        open(school, staff(school), "Лукина Варвара Захаровна", "unpaid.teacher");
        logins.openOffice("unpaid.office", "Белова Анна", PASSWORD);
        var lesson = schools.maths(school, TAUGHT).value().toString();
        var pupil = schools.pupil(school, "А-1").value().toString();
        var another = schools.pupil(school, "А-2").value().toString();
        billing.seller();
        var contract = billing.contract(BillingFixture.TERMS, school);
        billing.on(BILLED, () -> billing.billed(contract, YearMonth.of(2026, 9)));

        try (var chromium = new Chromium()) {
            clock.moveTo(IN_TIME);
            billing.beat();
            var teacher = signedIn(chromium, "unpaid.teacher");
            mark(teacher, school, lesson, pupil, "4");
            assertThat(teacher.locator("okrug-journal [role=status][aria-live=polite]"))
                    .containsText("Всё сохранено");
            assertThat(teacher.getByText(WHY)).hasCount(0);

            clock.moveTo(UNPAID);
            billing.beat();
            var data = tables(school);
            var refused = signedIn(chromium, "unpaid.teacher");
            mark(refused, school, lesson, pupil, "5");
            assertThat(refused.getByText(WHY).first()).isVisible();
            assertThat(refused.locator("okrug-journal .notice")).containsText("можно только просматривать");
            Assertions.assertThat(tables(school)).isEqualTo(data).containsKey("journal_change");

            pay(signedIn(chromium, "unpaid.office"), contract);
            refused.navigate("/day");
            assertThat(refused.getByText(WHY)).hasCount(0);
            mark(refused, school, lesson, another, "5");
            assertThat(refused.locator("okrug-journal [role=status][aria-live=polite]"))
                    .containsText("Всё сохранено");
        }
        Assertions.assertThat(registry.get(school.id()).state()).isEqualTo(SchoolState.ACTIVE);
    }

    private void mark(Page teacher, TestSchool school, String lesson, String pupil, String value) {
        teacher.navigate("/journal/" + schools.maths(school).value());
        teacher.locator("okrug-journal td[data-column='%s'][data-row='%s']".formatted(lesson, pupil))
                .click();
        teacher.keyboard().press(value);
        teacher.keyboard().press("Enter");
    }

    private static void pay(Page operator, ContractId contract) {
        operator.navigate("/office/billing/contracts/" + contract.value());
        assertThat(operator.getByText("школы только для чтения")).isVisible();
        assertThat(operator.getByText("просрочено с 11.09.2026").first()).isVisible();
        button(operator, "Внести платёж").click();
        fill(operator, "Сумма, руб.", "3 000");
        fill(operator, "Платёжное поручение №", "17");
        button(operator, "Внести платёж").last().click();
        assertThat(operator.locator("vaadin-dialog[opened]")).hasCount(0);
        assertThat(operator.getByText("оплачен").first()).isVisible();
    }

    private static void fill(Page page, String label, String words) {
        var field = page.locator("vaadin-dialog").getByLabel(label).first();
        field.fill(words);
        field.press("Tab");
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private Page signedIn(Chromium chromium, String login) {
        var page = chromium.person("http://localhost:" + port, 1400);
        page.navigate("/login?lang=ru");
        page.fill("input[name=login]", login);
        page.fill("input[name=password]", PASSWORD);
        page.click("button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private Actor staff(TestSchool school) {
        return SchoolFixture.actor(school.call(() -> fixture.staff("1")), Category.STAFF);
    }

    private void open(TestSchool school, Actor somebody, String name, String login) {
        school.run(() -> {
            accounts.provision(List.of(new NewMember(somebody.person(), somebody.category(), name, null)));
            logins.open(somebody.person(), somebody.category(), login, PASSWORD);
        });
    }

    /// A digest of every table that people have filled: what is recorded of them while they look goes on
    /// meanwhile.
    private Map<String, String> tables(TestSchool school) {
        return CurrentSchool.<Map<String, String>, RuntimeException>call(school.id(), () -> {
            var digests = new LinkedHashMap<String, String>();
            sql.sql("""
                            select relname::text from pg_class
                            where relnamespace = current_schema()::regnamespace and relkind = 'r'
                                and relname not in ('audit_event', 'access_decision')
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
        });
    }
}

package app.okrug.identity;

import static app.okrug.access.Category.STAFF;
import static app.okrug.identity.TestSchools.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.ConfirmationNeeded;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.audit.PlatformAudit;
import app.okrug.identity.TestSchools.Someone;
import app.okrug.identity.signin.SessionPresence;
import app.okrug.regulation.RegulationStart;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.testing.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Taking a lost second step away, and who may not.
@IdentityWebTest
class LostSecondStepTests {

    private static final String REASON = "телефон утерян, пришла с паспортом";

    @LocalServerPort
    int port;

    @Autowired
    TestSchools schools;

    @Autowired
    LostSecondSteps lost;

    @Autowired
    Operators operators;

    @Autowired
    SecondFactors factors;

    @Autowired
    AccountChanges changes;

    @Autowired
    Passwords passwords;

    @Autowired
    Assignments assignments;

    @Autowired
    RegulationStart regulation;

    @Autowired
    SessionPresence shown;

    @Autowired
    PlatformAudit audit;

    @Autowired
    MovableClock clock;

    @AfterEach
    void everythingAsBefore() {
        clock.reset();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theOfficeTakesItFromTheAdministratorOfASchoolWhoseSessionsEnd() throws InterruptedException {
        var administrator = administrator();
        var browser = new Browser(port);
        browser.signIn(administrator.login(), PASSWORD);
        assertThat(where(browser)).isEqualTo(200);
        protect(administrator.account());

        asOffice(() -> assertThat(lost.byOffice(administrator.school(), " " + administrator.login() + " ", REASON))
                .hasValue("Админова Анна"));

        assertThat(factors.has(administrator.account())).isFalse();
        assertThat(factors.recoveryLeft(administrator.account())).isZero();
        ends(browser);
        assertThat(new Browser(port).signIn(administrator.login(), PASSWORD).statusCode())
                .isEqualTo(303);
        var line = audit.lines(administrator.school(), Long.MAX_VALUE, 1).getFirst();
        assertThat(line.action()).isEqualTo("identity.second_step_taken");
        assertThat(line.details()).containsEntry("reason", REASON);
    }

    @Test
    void theOfficeFindsNobodyOfAnotherSchoolAndNothingWhereThereIsNone() {
        var teacher = schools.someone(schools.school(), STAFF, "Инова Инна");
        var other = schools.school();

        asOffice(() -> assertThat(lost.byOffice(teacher.school(), teacher.login(), REASON))
                .isEmpty());
        protect(teacher.account());
        asOffice(() -> assertThat(lost.byOffice(other, teacher.login(), REASON)).isEmpty());

        assertThat(factors.has(teacher.account())).isTrue();
    }

    @Test
    void anOperatorHelpsAnotherOneAndNotThemselves() {
        var office = new UserId(UUID.randomUUID());
        var colleague = CurrentOperator.<UserId, RuntimeException>call(
                new Operator(office),
                () -> operators.open("operator." + UUID.randomUUID().toString().substring(0, 8), "Коллегова Инна"));
        protect(colleague);

        CurrentOperator.run(
                new Operator(colleague),
                () -> assertThatThrownBy(() -> lost.ofOperator(colleague, REASON))
                        .isInstanceOf(NotOneself.class));
        CurrentOperator.run(new Operator(office), () -> {
            assertThat(operators.all())
                    .filteredOn(line -> line.account().equals(colleague))
                    .allMatch(Operators.OperatorLine::secondStep);
            lost.ofOperator(colleague, REASON);
            assertThatThrownBy(() -> lost.ofOperator(administrator().account(), REASON))
                    .isInstanceOf(UnknownAccount.class);
            operators.end(colleague, REASON);
        });

        assertThat(factors.has(colleague)).isFalse();
    }

    @Test
    void theAdministratorHelpsTheStaffOfTheSchoolAndNobodyWhoOpensMore() {
        var administrator = administrator();
        var teacher = schools.someone(administrator.school(), STAFF, "Педагогова Инна");
        var wanderer = schools.someone(administrator.school(), STAFF, "Двухшкольная Инна");
        schools.join(wanderer, schools.stranger(schools.school(), STAFF, "Двухшкольная Инна"));
        protect(teacher.account());
        protect(wanderer.account());
        protect(administrator.account());

        as(administrator, () -> {
            lost.here(teacher.account(), REASON);
            assertThatThrownBy(() -> lost.here(wanderer.account(), REASON)).isInstanceOf(UnknownAccount.class);
            assertThatThrownBy(() -> lost.here(administrator.account(), REASON)).isInstanceOf(NotOneself.class);
        });
        as(
                teacher,
                () -> assertThatThrownBy(() -> lost.here(administrator.account(), REASON))
                        .isInstanceOf(AccessRefused.class));

        assertThat(factors.has(teacher.account())).isFalse();
        assertThat(factors.has(wanderer.account())).isTrue();
        assertThat(factors.has(administrator.account())).isTrue();
    }

    @Test
    void nobodyOfASchoolDoesWhatIsTheOfficesAndNothingGoesWithoutReasonOrConfirmation() {
        var administrator = administrator();
        protect(administrator.account());

        as(
                administrator,
                () -> assertThatThrownBy(() -> lost.byOffice(administrator.school(), administrator.login(), REASON))
                        .isInstanceOf(AccessRefused.class));
        asOffice(() -> assertThatThrownBy(() -> lost.byOffice(administrator.school(), administrator.login(), " "))
                .isInstanceOf(IllegalArgumentException.class));
        var request = new MockHttpServletRequest();
        request.getSession(true);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        shown.shown();
        clock.forward(Duration.ofMinutes(16));
        asOffice(() -> assertThatThrownBy(() -> lost.byOffice(administrator.school(), administrator.login(), REASON))
                .isInstanceOf(ConfirmationNeeded.class));

        assertThat(factors.has(administrator.account())).isTrue();
    }

    private void protect(UserId account) {
        var secret = factors.begin(account).orElseThrow();
        assertThat(factors.confirm(
                        account, TimeCode.code(secret, clock.instant().getEpochSecond() / TimeCode.SECONDS)))
                .hasSize(10);
    }

    private Someone administrator() {
        var school = schools.school();
        var administrator = schools.someone(school, STAFF, "Админова Анна");
        CurrentSchool.run(school, () -> {
            regulation.begin("001");
            CurrentOperator.run(
                    new Operator(new UserId(UUID.randomUUID())),
                    () -> assignments.open(administrator.person(), "opening"));
        });
        return administrator;
    }

    private static void asOffice(Runnable work) {
        CurrentOperator.run(new Operator(new UserId(UUID.randomUUID())), work::run);
    }

    private static void as(Someone someone, Runnable work) {
        CurrentActor.run(
                someone.school(), new Actor(someone.account(), someone.person(), someone.category()), work::run);
    }

    private static void ends(Browser browser) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (where(browser) == 200) {
            assertThat(System.nanoTime()).as("the session goes on").isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private static int where(Browser browser) {
        return browser.get("/api/test/where").statusCode();
    }
}

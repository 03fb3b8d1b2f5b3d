package app.okrug.identity;

import static app.okrug.access.Category.STAFF;
import static app.okrug.identity.TestSchools.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.RefusalCode;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.access.UserId;
import app.okrug.audit.AuditLine;
import app.okrug.audit.SchoolAudit;
import app.okrug.database.ControlPlane;
import app.okrug.regulation.RegulationStart;
import app.okrug.support.SupportAccess;
import app.okrug.support.SupportRefused;
import app.okrug.support.SupportRequest;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// T-52: support without the school's yes, after its time, with a copied cookie.
@IdentityWebTest
class SupportWebTests {

    private static final UUID PUPIL = UUID.randomUUID();

    @LocalServerPort
    int port;

    @Autowired
    TestSchools schools;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    RegulationStart regulation;

    @Autowired
    Assignments assignments;

    @Autowired
    SupportAccess support;

    @Autowired
    Operators operators;

    @Autowired
    AccountChanges changes;

    @Autowired
    AccountReads reads;

    @Autowired
    Passwords passwords;

    @Autowired
    Access access;

    @Autowired
    SchoolAudit audit;

    @Autowired
    ControlPlane control;

    @Autowired
    MovableClock clock;

    @AfterEach
    void theClockIsRightAgain() {
        clock.reset();
    }

    @Test
    void withoutTheSchoolsYesThereIsNoWayIn() {
        var school = school();
        var operator = operator();
        ask(school, operator, 1);

        assertThat(reads.memberships(operator)).isEmpty();
        assertThatThrownBy(() -> CurrentOperator.run(
                        new Operator(operator),
                        () -> support.grant(request(school).id())))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> ask(school, operator, 1)).isInstanceOf(SupportRefused.class);
    }

    @Test
    void supportLooksForItsHoursChangesNothingAndIsOnRecord() {
        var school = school();
        var operator = operator();
        ask(school, operator, 2);
        as(school, () -> support.grant(request(school).id()));
        var browser = new Browser(port);
        browser.signIn(login(operator), PASSWORD);

        choose(browser, operator);
        var where = browser.get("/api/test/where");
        var copied = browser.cookie("okrug-session");

        assertThat(where.body()).contains(school.school().toString(), "STAFF");
        var actor = visitor(operator);
        assertThat(allowed(school, actor, Right.PUPILS_VIEW)).isTrue();
        assertThat(allowed(school, actor, Right.JOURNAL_VIEW)).isTrue();
        for (var right : Right.values()) {
            assertThat(allowed(school, actor, right)
                            && (right.changes() || right == Right.EXPORT_RUN || right == Right.ARCHIVE_TAKE))
                    .as(right.name())
                    .isFalse();
        }
        CurrentActor.run(school.school(), actor, () -> access.require(Right.PUPILS_VIEW, Target.pupil(PUPIL, null)));
        assertThatThrownBy(() -> CurrentActor.run(
                        school.school(), actor, () -> access.require(Right.PUPILS_EDIT, Target.school())))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.VISIT_LOOKS));
        await().untilAsserted(() -> assertThat(CurrentSchool.call(
                        school.school(),
                        () -> audit.lines(
                                "support.looked", actor.person().value(), PUPIL.toString(), Long.MAX_VALUE, 10)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.personName()).isEqualTo("Поддержкина Лия");
                    assertThat(line.details()).containsEntry("right", "PUPILS_VIEW");
                }));
        assertThat(CurrentSchool.call(school.school(), () -> support.openUntil()))
                .isPresent();

        clock.forward(Duration.ofHours(2).plusSeconds(1));

        assertThat(new Browser(port)
                        .get("/api/test/where", "Cookie", "okrug-session=" + copied)
                        .body())
                .doesNotContain(school.school().toString());
        assertThat(reads.memberships(operator)).isEmpty();
        assertThat(CurrentSchool.call(school.school(), () -> support.openUntil()))
                .isEmpty();
        assertThat(allowed(school, actor, Right.PUPILS_VIEW)).isFalse();
    }

    @Test
    void theSchoolEndsTheAccessAtOnce() {
        var school = school();
        var operator = operator();
        ask(school, operator, 4);
        as(school, () -> support.grant(request(school).id()));
        var browser = new Browser(port);
        browser.signIn(login(operator), PASSWORD);
        choose(browser, operator);
        var copied = browser.cookie("okrug-session");

        as(school, () -> support.end(request(school).id()));

        await().untilAsserted(() -> assertThat(browser.get("/api/test/where").body())
                .doesNotContain(school.school().toString()));
        assertThat(new Browser(port)
                        .get("/api/test/where", "Cookie", "okrug-session=" + copied)
                        .body())
                .doesNotContain(school.school().toString());
        assertThatThrownBy(() -> choose(browser, operator)).isInstanceOf(NoSuchElementException.class);
        assertThat(actions(school)).contains("support.granted", "support.ended");
    }

    @Test
    void whoHasAskedTakesItBackOrLeaves() {
        var school = school();
        var operator = operator();
        var another = operator();
        ask(school, operator, 1);
        var first = request(school).id();

        assertThatThrownBy(() -> leave(school, another, first)).isInstanceOf(SupportRefused.class);
        leave(school, operator, first);
        assertThatThrownBy(() -> as(school, () -> support.grant(first))).isInstanceOf(SupportRefused.class);

        ask(school, operator, 1);
        var second = request(school).id();
        as(school, () -> support.grant(second));
        assertThat(reads.memberships(operator)).hasSize(1);
        leave(school, operator, second);

        assertThat(reads.memberships(operator)).isEmpty();
        assertThatThrownBy(() -> leave(school, operator, second)).isInstanceOf(SupportRefused.class);
    }

    @Test
    void whoWorksForTheOfficeNoMoreIsOutOfTheSchoolToo() {
        var school = school();
        var operator = operator();
        ask(school, operator, 4);
        as(school, () -> support.grant(request(school).id()));

        control.sql()
                .sql("update identity_operator set ended_at = now() where account_id = ?")
                .param(operator.value())
                .update();

        assertThat(reads.memberships(operator)).isEmpty();
    }

    @Test
    void whatCannotBeAskedIsRefusedWithAReason() {
        var school = school();
        var operator = operator();

        assertThatThrownBy(() -> ask(school, operator, 5)).isInstanceOf(SupportRefused.class);
        assertThatThrownBy(() -> ask(school, operator, 0)).isInstanceOf(SupportRefused.class);
        assertThatThrownBy(() -> CurrentOperator.run(
                        new Operator(operator), () -> support.ask(registry.get(school.school()), " ", 1)))
                .isInstanceOf(SupportRefused.class);
    }

    @Test
    void onlyWhoHasTheRightInThisSchoolLetsSupportIn() {
        var north = school();
        var south = school();
        var operator = operator();
        ask(north, operator, 1);
        var teacher = schools.someone(north.school(), STAFF, "Учителева Лия");

        assertThatThrownBy(() -> as(teacher, () -> support.grant(request(north).id())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> as(south, () -> support.grant(request(north).id())))
                .isInstanceOf(SupportRefused.class);
        as(north, () -> support.refuse(request(north).id(), "Не сейчас"));
        assertThat(request(north).answer()).isEqualTo("Не сейчас");
        assertThatThrownBy(() -> as(north, () -> support.grant(request(north).id())))
                .isInstanceOf(SupportRefused.class);
    }

    private TestSchools.Someone school() {
        var id = schools.school();
        var administrator = schools.someone(id, STAFF, "Гусева Лия");
        CurrentSchool.run(id, () -> regulation.begin("001"));
        CurrentSchool.run(
                id,
                () -> CurrentOperator.run(
                        new Operator(new UserId(UUID.randomUUID())),
                        () -> assignments.open(administrator.person(), "")));
        return administrator;
    }

    private UserId operator() {
        var login = "support-" + UUID.randomUUID().toString().substring(0, 8);
        var account = operators.open(login, "Поддержкина Лия");
        changes.password(account, passwords.hash(PASSWORD));
        return account;
    }

    private String login(UserId account) {
        return reads.signedIn(account).orElseThrow().login();
    }

    private void ask(TestSchools.Someone school, UserId operator, int hours) {
        CurrentOperator.run(
                new Operator(operator),
                () -> support.ask(registry.get(school.school()), "Не печатается журнал 7Б", hours));
    }

    private SupportRequest request(TestSchools.Someone school) {
        return CurrentOperator.<SupportRequest, RuntimeException>call(
                new Operator(new UserId(UUID.randomUUID())),
                () -> support.to(registry.get(school.school())).getFirst());
    }

    private void leave(TestSchools.Someone school, UserId operator, UUID request) {
        CurrentOperator.run(new Operator(operator), () -> support.leave(registry.get(school.school()), request));
    }

    private Actor visitor(UserId operator) {
        return reads.signedIn(operator)
                .map(who -> who.choosing(who.memberships().getFirst().id()))
                .flatMap(SignedIn::actor)
                .orElseThrow();
    }

    private List<String> actions(TestSchools.Someone school) {
        return CurrentSchool.call(school.school(), () -> audit.lines("support.", null, "", Long.MAX_VALUE, 50)).stream()
                .map(AuditLine::action)
                .toList();
    }

    private static void as(TestSchools.Someone someone, Runnable work) {
        CurrentActor.run(someone.school(), new Actor(someone.account(), someone.person(), STAFF), work);
    }

    private boolean allowed(TestSchools.Someone school, Actor actor, Right right) {
        Supplier<Boolean> asked = () -> CurrentActor.<Boolean, RuntimeException>call(
                school.school(), actor, () -> access.allows(right, Target.school()));
        return asked.get();
    }

    /// Chooses the school among the operator's places, as the shell does.
    private void choose(Browser browser, UserId operator) {
        var membership = reads.memberships(operator).getFirst().id().value();
        browser.form("/oauth2/school", Map.of("membership", membership.toString(), "next", "/"));
    }
}

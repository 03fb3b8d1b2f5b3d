package app.okrug.identity;

import static app.okrug.access.Category.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.audit.PlatformAudit;
import app.okrug.database.ControlPlane;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Who comes to the office and who leaves it.
@IdentityWebTest
class OperatorsTests {

    private static final String REASON = "уволена приказом № 12-л";

    @LocalServerPort
    int port;

    @Autowired
    TestSchools schools;

    @Autowired
    Operators operators;

    @Autowired
    Activation activation;

    @Autowired
    AccountChanges changes;

    @Autowired
    Passwords passwords;

    @Autowired
    ControlPlane control;

    @Autowired
    PlatformAudit audit;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private UserId inna;
    private UserId olga;

    @BeforeEach
    void twoWhoCanSignIn() {
        nobodyElse();
        inna = operator("inna");
        olga = operator("olga");
    }

    @AfterEach
    void nobodyElse() {
        control.sql()
                .sql("update identity_operator set ended_at = now() where ended_at is null")
                .update();
    }

    @Test
    void whoIsInvitedSetsAPasswordByTheCodeAndIsOneOfThem() throws InterruptedException {
        var code = as(inna, () -> operators.add(" New." + mark + " ", " Новикова Нина "));

        assertThat(code.login()).isEqualTo("new." + mark);
        activation.attempt(code.login(), code.code(), TestSchools.PASSWORD, "203.0.113.7", Locale.of("ru"));
        assertThat(as(inna, operators::all))
                .filteredOn(line -> line.login().equals(code.login()))
                .singleElement()
                .satisfies(line -> assertThat(line.displayName()).isEqualTo("Новикова Нина"))
                .satisfies(line -> assertThat(line.activated()).isTrue());
        assertThat(signedIn("new." + mark)).isEqualTo(303);
    }

    @Test
    void aLoginIsSpeltAsLoginsAreAndBelongsToOne() {
        assertThat(List.of("a", "Иванова", "a b", ".ab", "ab.", "x".repeat(41))).noneMatch(operators::fit);
        assertThat(List.of("ivanova.m", "abc", "Ivanova-2", " office ")).allMatch(operators::fit);

        assertThatThrownBy(() -> as(inna, () -> operators.add("inna." + mark, "Другая")))
                .isInstanceOf(LoginTaken.class);
        assertThatThrownBy(() -> as(inna, () -> operators.add("Иванова", "Иванова")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> as(inna, () -> operators.add("ivanova." + mark, " ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoIsEndedIsOutAtOnceAndStaysOnRecordWithTheReason() {
        var browser = new Browser(port);
        browser.signIn("olga." + mark, TestSchools.PASSWORD);

        run(inna, () -> operators.end(olga, REASON));

        assertThat(browser.get("/api/test/where").statusCode()).isNotEqualTo(200);
        assertThat(as(inna, operators::all))
                .extracting(Operators.OperatorLine::account)
                .containsExactly(inna);
        assertThat(as(inna, operators::former).getFirst())
                .satisfies(one -> assertThat(one.login()).isEqualTo("olga." + mark))
                .satisfies(one -> assertThat(one.by()).isEqualTo("inna"))
                .satisfies(one -> assertThat(one.reason()).isEqualTo(REASON));
        var line = audit.lines(null, Long.MAX_VALUE, 1).getFirst();
        assertThat(line.action()).isEqualTo("identity.operator_ended");
        assertThat(line.details()).containsEntry("reason", REASON);
    }

    @Test
    void nobodyEndsThemselvesOrWhoIsNoneOrWithoutAReason() {
        assertThatThrownBy(() -> run(inna, () -> operators.end(inna, REASON))).isInstanceOf(NotOneself.class);
        assertThatThrownBy(() -> run(inna, () -> operators.end(olga, " ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> run(inna, () -> operators.end(new UserId(UUID.randomUUID()), REASON)))
                .isInstanceOf(UnknownAccount.class);

        assertThat(as(inna, operators::all)).hasSize(2);
    }

    @Test
    void theLastOneWhoCanSignInStays() {
        var invited = as(inna, () -> operators.add("late." + mark, "Поздняя Ия"));
        run(inna, () -> operators.end(olga, REASON));
        var late = as(inna, operators::all).stream()
                .filter(line -> line.login().equals(invited.login()))
                .findFirst()
                .orElseThrow()
                .account();

        assertThatThrownBy(() -> run(late, () -> operators.end(inna, REASON))).isInstanceOf(LastOperator.class);

        assertThat(as(inna, operators::all)).hasSize(2);
    }

    @Test
    void ofTwoWhoEndEachOtherOneStays() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes =
                    threads.invokeAll(List.<Callable<Boolean>>of(() -> ends(inna, olga), () -> ends(olga, inna)));

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).contains(true);
        }
        assertThat(as(inna, operators::all)).hasSize(1);
    }

    @Test
    void aFreshCodeIsForAColleagueAndLeavesTheOldPasswordUntilItIsUsed() throws InterruptedException {
        var code = as(inna, () -> operators.freshCode(olga));

        assertThat(signedIn("olga." + mark)).isEqualTo(303);
        activation.attempt(code.login(), code.code(), "совсем другая шляпа", "203.0.113.8", Locale.of("ru"));
        assertThat(signedIn("olga." + mark)).isEqualTo(401);
        assertThatThrownBy(() -> as(inna, () -> operators.freshCode(inna))).isInstanceOf(NotOneself.class);
        var teacher = schools.someone(schools.school(), STAFF, "Инова Инна");
        assertThatThrownBy(() -> as(inna, () -> operators.freshCode(teacher.account())))
                .isInstanceOf(UnknownAccount.class);
    }

    @Test
    void nobodyOfASchoolTouchesTheOffice() {
        var teacher = schools.someone(schools.school(), STAFF, "Инова Инна");

        CurrentActor.run(teacher.school(), new Actor(teacher.account(), teacher.person(), STAFF), () -> {
            assertThatThrownBy(() -> operators.add("sly." + mark, "Хитрова Инна"))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> operators.freshCode(olga)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> operators.end(olga, REASON)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(operators::former).isInstanceOf(AccessRefused.class);
        });
    }

    private boolean ends(UserId by, UserId whom) {
        try {
            run(by, () -> operators.end(whom, REASON));
            return true;
        } catch (LastOperator | UnknownAccount refused) {
            return false;
        }
    }

    private UserId operator(String name) {
        var account = operators.open(name + "." + mark, name);
        changes.password(account, passwords.hash(TestSchools.PASSWORD));
        return account;
    }

    private int signedIn(String login) {
        return new Browser(port).signIn(login, TestSchools.PASSWORD).statusCode();
    }

    private static <T> T as(UserId operator, Supplier<T> work) {
        return CurrentOperator.<T, RuntimeException>call(new Operator(operator), work::get);
    }

    private static void run(UserId operator, Runnable work) {
        CurrentOperator.run(new Operator(operator), work);
    }
}

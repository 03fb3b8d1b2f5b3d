package app.okrug.identity;

import static app.okrug.access.Category.GUARDIAN;
import static app.okrug.access.Category.PUPIL;
import static app.okrug.access.Category.STAFF;
import static app.okrug.identity.PasswordRules.Fault.TOO_COMMON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.regulation.RegulationStart;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;

@IdentityWebTest
class ActivationTests {

    private static final String OWN = "лось пьёт чай с мятой";
    private static final String HOME = "198.51.100.";

    @LocalServerPort
    int port;

    @Autowired
    TestSchools schools;

    @Autowired
    ActivationCodes codes;

    @Autowired
    Credentials credentials;

    @Autowired
    Activation activation;

    @Autowired
    Joining joining;

    @Autowired
    SignIn signIn;

    @Autowired
    FirstOperator firstOperator;

    @Autowired
    Assignments assignments;

    @Autowired
    RegulationStart regulation;

    @Autowired
    AccountReads reads;

    @Autowired
    MovableClock clock;

    private int house;

    @AfterEach
    void theClockGoesRightAgain() {
        clock.reset();
    }

    @Test // D-22
    void aCodeFromPaperBecomesAPasswordOfOnesOwn() {
        var pupil = schools.stranger(schools.school(), PUPIL, "Активов Роман");
        var code = code(pupil);
        var browser = new Browser(port);

        var answer = browser.form(
                "/activate",
                Map.of("login", pupil.login(), "code", code.toLowerCase(), "password", OWN, "repeated", OWN));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/api/me").body()).contains(pupil.login());
        assertThat(new Browser(port).signIn(pupil.login(), OWN).statusCode()).isEqualTo(303);
    }

    @Test
    void theFormTellsWhatIsWrongWithThePasswordAndKeepsTheCode() {
        var pupil = schools.stranger(schools.school(), PUPIL, "Слабов Роман");
        var code = code(pupil);
        var browser = new Browser(port);

        var common = browser.form(
                "/activate?lang=en",
                Map.of("login", pupil.login(), "code", code, "password", "пароль123456", "repeated", "пароль123456"));
        var differs = browser.form(
                "/activate?lang=ru",
                Map.of("login", pupil.login(), "code", code, "password", OWN, "repeated", OWN + "!"));

        assertThat(common.statusCode()).isEqualTo(422);
        assertThat(common.body()).contains("easy to guess", code);
        assertThat(differs.body()).contains("Пароли не совпадают");
        assertThat(attempt(pupil, code, OWN)).isInstanceOf(SignInOutcome.Welcome.class);
    }

    @Test
    void aCodeWorksOnceAlsoWhenItIsSentManyTimesAtOnce() throws Exception {
        var pupil = schools.stranger(schools.school(), PUPIL, "Торопов Роман");
        var code = code(pupil);
        var outcomes = new ArrayList<SignInOutcome>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = IntStream.range(0, 4)
                    .mapToObj(number -> threads.submit(
                            () -> activation.attempt(pupil.login(), code, OWN + number, HOME + number, null)))
                    .toList();
            for (var one : attempts) {
                outcomes.add(one.get());
            }
        }

        assertThat(outcomes).filteredOn(SignInOutcome.Welcome.class::isInstance).hasSize(1);
        assertThat(attempt(pupil, code, OWN)).isInstanceOf(SignInOutcome.Wrong.class);
    }

    @Test
    void usedWrongForeignAndOldCodesCannotBeToldApart() {
        var school = schools.school();
        var pupil = schools.stranger(school, PUPIL, "Старов Роман");
        var neighbour = schools.stranger(school, PUPIL, "Соседов Роман");
        var code = code(pupil);
        var foreign = code(neighbour);

        assertThat(attempt(pupil, "AAAAA-AAAAA", OWN)).isEqualTo(new SignInOutcome.Wrong());
        assertThat(attempt(pupil, foreign, OWN)).isEqualTo(new SignInOutcome.Wrong());
        assertThat(attempt(schools.stranger(school, PUPIL, "Бескодов Роман"), code, OWN))
                .isEqualTo(new SignInOutcome.Wrong());
        clock.forward(Duration.ofDays(14).plusMinutes(1));
        assertThat(attempt(pupil, code, OWN)).isEqualTo(new SignInOutcome.Wrong());
    }

    @Test // T-25
    void codesAreNotGuessedOneAfterTheOther() throws InterruptedException {
        var pupil = schools.stranger(schools.school(), PUPIL, "Подборов Роман");
        var code = code(pupil);
        for (var index = 0; index < 6; index++) {
            activation.attempt(pupil.login(), "AAAAA-AAAA" + "BCDEFG".charAt(index), OWN, HOME + "200", null);
        }

        assertThat(activation.attempt(pupil.login(), code, OWN, HOME + "200", null))
                .isInstanceOf(SignInOutcome.Wait.class);
        assertThat(attempt(pupil, code, OWN)).isInstanceOf(SignInOutcome.Welcome.class);
    }

    @Test
    void lettersOfTheRussianKeyboardThatLookTheSameAreTheSame() {
        assertThat(ActivationCode.typed(" асв-ем кнр тх ")).isEqualTo("ACBEMKHPTX");
        assertThat(ActivationCode.fresh()).matches("[2-9A-HJ-NP-Z]{10}");
    }

    @Test
    void thePasswordMayNotBeMadeOfTheOwnName() {
        var pupil = schools.stranger(schools.school(), PUPIL, "Тимирязев Эдуард");

        assertThat(attempt(pupil, code(pupil), "Тимирязев2014")).isEqualTo(new SignInOutcome.Unfit(TOO_COMMON));
    }

    @Test
    void anAdministratorIssuesCodesAndATeacherDoesNot() {
        var school = school();
        var administrator = administrator(school);
        var teacher = schools.stranger(school, STAFF, "Обычная Раиса");
        var pupil = schools.stranger(school, PUPIL, "Бумажкин Роман");

        var issued = as(administrator, () -> codes.issue(List.of(pupil.person()), PUPIL));

        assertThat(issued.codes()).extracting(IssuedCode::login).containsExactly(pupil.login());
        assertThat(issued.codes().getFirst().code()).matches("[2-9A-Z]{5}-[2-9A-Z]{5}");
        assertThat(issued.toString()).doesNotContain(issued.codes().getFirst().code());
        assertThatThrownBy(() -> as(teacher, () -> codes.issue(List.of(pupil.person()), PUPIL)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void nobodyAtSchoolOpensWhatThePersonHasElsewhere() {
        var school = school();
        var administrator = administrator(school);
        var guardian = schools.someone(school, GUARDIAN, "Двойная Раиса");
        schools.join(guardian, schools.stranger(schools.school(), GUARDIAN, "Двойная Раиса"));

        var issued = as(administrator, () -> codes.issue(List.of(guardian.person()), GUARDIAN));
        var byOffice = CurrentOperator.call(
                new Operator(new UserId(UUID.randomUUID())), () -> codes.issueByOffice(guardian.account()));

        assertThat(issued.codes()).isEmpty();
        assertThat(issued.elsewhere()).containsExactly(guardian.person());
        assertThat(attempt(guardian, byOffice.code(), OWN)).isInstanceOf(SignInOutcome.Welcome.class);
    }

    @Test
    void aGuardianAddsTheSecondSchoolWithTheCodeFromItsSheet() {
        var north = schools.someone(schools.school(), GUARDIAN, "Соединялова Раиса");
        var south = schools.stranger(schools.school(), GUARDIAN, "Соединялова Раиса");
        var code = code(south);
        var who = reads.signedIn(north.account()).orElseThrow();
        var security = SecurityContextHolder.getContext();
        security.setAuthentication(new SignedInAuthentication(who));
        try {
            assertThat(joining.join(south.login(), "AAAAA-AAAAA", HOME + "9")).isFalse();
            assertThat(joining.join(south.login(), code, HOME + "9")).isTrue();
            assertThat(joining.join(south.login(), code, HOME + "9")).isFalse();
        } finally {
            SecurityContextHolder.clearContext();
        }

        assertThat(reads.memberships(north.account())).hasSize(2);
        assertThat(attempt(south, code, OWN)).isInstanceOf(SignInOutcome.Wrong.class);
    }

    @Test
    void theFirstOperatorIsOfferedACodeUntilSomebodyOfTheOfficeCanSignIn() throws InterruptedException {
        var offer = firstOperator.offer();

        if (offer.isPresent()) {
            var again = firstOperator.offer().orElseThrow();
            assertThat(again.login()).isEqualTo("office");
            assertThat(activation.attempt("office", again.code(), OWN, HOME + "11", null))
                    .isInstanceOf(SignInOutcome.Welcome.class);
        }
        assertThat(firstOperator.offer()).isEmpty();
    }

    private SchoolId school() {
        var school = schools.school();
        CurrentSchool.run(school, () -> regulation.begin("001"));
        return school;
    }

    private TestSchools.Someone administrator(SchoolId school) {
        var administrator = schools.stranger(school, STAFF, "Админова Раиса");
        CurrentOperator.run(
                new Operator(new UserId(UUID.randomUUID())),
                () -> CurrentSchool.run(school, () -> assignments.open(administrator.person(), "начало")));
        return administrator;
    }

    private static <T> T as(TestSchools.Someone someone, Supplier<T> work) {
        Category category = someone.category();
        return CurrentActor.call(someone.school(), new Actor(someone.account(), someone.person(), category), work::get);
    }

    private String code(TestSchools.Someone someone) {
        return codes.fresh(credentials.of(someone.account())).code();
    }

    /// From an address of its own each time.
    private SignInOutcome attempt(TestSchools.Someone someone, String code, String password) {
        try {
            house++;
            return activation.attempt(someone.login(), code, password, HOME + house, null);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}

package app.okrug.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.okrug.access.AccessRefused;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.access.TestSchool;
import app.okrug.access.UserId;
import app.okrug.acts.RegulationEditing;
import app.okrug.acts.Subject;
import app.okrug.audit.SchoolAudit;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.Ruling.Mode;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolLife;
import app.okrug.tenancy.SchoolState;
import app.okrug.testing.PlatformTest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Drafting the municipal template, looking at its effect, bringing it to the schools. Rules only on what
/// no other test reads, for a template holds in all schools of the deployment.
@PlatformTest
class MunicipalTemplatesTests {

    private static final Operator OPERATOR = new Operator(new UserId(UUID.randomUUID()));
    private static final Subject CONTACT = new Subject.OfParameter(Parameter.SUPPORT_CONTACT);
    private static final Rule LOCK = new Rule(CONTACT, Mode.LOCK, "одна линия на город", "Один телефон для всех");

    @Autowired
    TestSchool schools;

    @Autowired
    MunicipalTemplates templates;

    @Autowired
    TemplateApplying applying;

    @Autowired
    Jobs jobs;

    @Autowired
    Regulation regulation;

    @Autowired
    RegulationEditing editing;

    @Autowired
    SchoolAudit audit;

    @Autowired
    SchoolLife life;

    @BeforeEach
    void noDraftIsLeft() {
        asOperator(() -> templates.draft().ifPresent(draft -> templates.drop(draft.version())));
    }

    /// Other tests open schools that would begin with what was ruled here.
    @AfterEach
    void nothingIsRuledAnyMore() {
        noDraftIsLeft();
        asOperator(() -> templates
                .inForce()
                .filter(one -> !one.rules().isEmpty())
                .ifPresent(one -> {
                    templates.begin();
                    one.rules().forEach(rule -> templates.remove(rule.subject(), version()));
                    templates.document("отмена", version());
                    examined();
                    applied();
                }));
    }

    @Test
    void theEffectIsShownBeforeAndTheTemplateHoldsAfter() {
        var own = schools.open("001");
        var silent = schools.open("002");
        CurrentActor.run(
                own,
                TestSchool.ADMINISTRATOR,
                () -> editing.changeParameter(Parameter.SUPPORT_CONTACT, "кабинет 12", "У нас так", entry(own)));
        drafted(LOCK);

        asOperator(this::examined);

        asOperator(() -> {
            var effects = applying.effects(templates.draft().orElseThrow());
            assertThat(effects)
                    .filteredOn(effect -> effect.school().equals(own))
                    .singleElement()
                    .satisfies(effect -> assertThat(effect.lines())
                            .containsExactly(new SchoolEffect.Line(
                                    CONTACT, SchoolEffect.Kind.CHANGES, "кабинет 12", "одна линия на город")));
        });
        assertThat(contact(own)).isEqualTo("кабинет 12");

        asOperator(this::applied);

        assertThat(contact(own)).isEqualTo("одна линия на город");
        assertThat(contact(silent)).isEqualTo("одна линия на город");
        assertThat(CurrentSchool.call(own, () -> audit.lines("municipality.", null, "", Long.MAX_VALUE, 10)))
                .hasSize(1);
        asOperator(() -> assertThat(applying.outcomes(templates.inForce().orElseThrow()))
                .filteredOn(outcome -> outcome.school().id().equals(own))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.arrived()).isTrue()));
    }

    @Test
    void nothingIsAppliedThatNobodyHasLookedAt() {
        drafted(LOCK);

        assertThatThrownBy(() -> asOperator(() -> applying.apply(version())))
                .isInstanceOfSatisfying(
                        TemplateRefused.class,
                        refused -> assertThat(refused.sentence().key()).isEqualTo("municipality.examine-first"));
        asOperator(this::examined);
        asOperator(() -> templates.rule(new Rule(CONTACT, Mode.DEFAULT, "иначе", "Передумали"), version()));
        assertThatThrownBy(() -> asOperator(() -> applying.apply(version()))).isInstanceOf(TemplateRefused.class);
    }

    @Test
    void aSchoolThatMayOnlyBeReadGetsItWhenTheWorkGoesOn() {
        var closed = schools.open("001");
        life.move(
                closed,
                SchoolState.ACTIVE,
                SchoolState.READ_ONLY,
                "проверка",
                OPERATOR.account().value());
        drafted(LOCK);
        asOperator(this::examined);

        asOperator(this::applied);

        assertThat(contact(closed)).isNotEqualTo("одна линия на город");
        asOperator(() -> assertThat(outcome(closed).arrived()).isFalse());

        life.move(
                closed,
                SchoolState.READ_ONLY,
                SchoolState.ACTIVE,
                "проверка",
                OPERATOR.account().value());
        asOperator(() -> {
            applying.goOn();
            over(templates.inForce().orElseThrow().applyJob());
            assertThat(outcome(closed).arrived()).isTrue();
        });
        assertThat(contact(closed)).isEqualTo("одна линия на город");
    }

    @Test
    void whatCannotBeRuledIsRefused() {
        asOperator(templates::begin);
        var permission = new Permission(CellState.ALLOW, Scope.write(Set.of(Scope.SCHOOL)));
        var impossible = List.of(
                new Rule(new Subject.OfParameter(Parameter.MARK_SCALE), Mode.LOCK, "12", "Так"),
                new Rule(new Subject.OfParameter(Parameter.CLASS_TEACHER_OTHER_SUBJECTS), Mode.LOCK, "VIEW", "Так"),
                new Rule(new Subject.OfParameter(Parameter.MARK_EDIT_DAYS), Mode.LOCK, 9999, "Так"),
                new Rule(new Subject.OfCell(Role.DEPUTY, Right.REGULATION_EDIT), Mode.LOCK, permission, "Так"),
                new Rule(new Subject.OfCell(Role.GUARDIAN, Right.PUPILS_EDIT), Mode.LOCK, permission, "Так"),
                new Rule(
                        new Subject.OfCell(Role.GUARDIAN, Right.DIARY_VIEW),
                        Mode.LOCK,
                        new Permission(CellState.FORBID, ""),
                        "Так"),
                new Rule(CONTACT, Mode.LOCK, "телефон", " "));

        assertThat(impossible)
                .allSatisfy(rule -> assertThatThrownBy(() -> asOperator(() -> templates.rule(rule, version())))
                        .isInstanceOf(TemplateRefused.class));
        asOperator(() -> assertThat(templates.draft().orElseThrow().rules())
                .allMatch(rule -> rule.subject().equals(CONTACT)));
    }

    @Test
    void whoDidNotSeeTheLatestDraftChangesNothing() {
        asOperator(templates::begin);
        var seen = new long[1];
        asOperator(() -> seen[0] = version());
        asOperator(() -> templates.rule(LOCK, seen[0]));

        assertThatThrownBy(() -> asOperator(() -> templates.remove(CONTACT, seen[0])))
                .isInstanceOf(TemplateRefused.class);
        assertThatThrownBy(() -> asOperator(templates::begin)).isInstanceOf(TemplateRefused.class);
    }

    @Test
    void nobodyOfASchoolTouchesTheTemplate() {
        var school = schools.open("001");

        assertThatThrownBy(() -> CurrentActor.run(school, TestSchool.ADMINISTRATOR, templates::begin))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> CurrentActor.run(school, TestSchool.ADMINISTRATOR, applying::goOn))
                .isInstanceOf(AccessRefused.class);
    }

    private void drafted(Rule rule) {
        asOperator(() -> {
            templates.begin();
            templates.rule(rule, version());
            templates.document("приказ от 01.09.2026 № 15", version());
        });
    }

    private void examined() {
        applying.examine();
        over(templates.draft().orElseThrow().effectJob());
    }

    private void applied() {
        applying.apply(version());
        over(templates.inForce().orElseThrow().applyJob());
    }

    private void over(@Nullable JobId job) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(120))
                .until(() -> jobs.find(Objects.requireNonNull(job))
                        .orElseThrow()
                        .state()
                        .over());
    }

    private long version() {
        return templates.draft().orElseThrow().version();
    }

    private SchoolOutcome outcome(SchoolId school) {
        return applying.outcomes(templates.inForce().orElseThrow()).stream()
                .filter(one -> one.school().id().equals(school))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable UUID entry(SchoolId school) {
        return CurrentSchool.call(
                school, () -> regulation.current(Parameter.SUPPORT_CONTACT).entry());
    }

    private String contact(SchoolId school) {
        return CurrentSchool.call(
                school, () -> regulation.current(Parameter.SUPPORT_CONTACT).value());
    }

    private static void asOperator(Runnable work) {
        CurrentOperator.run(OPERATOR, work);
    }
}

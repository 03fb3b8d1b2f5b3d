package app.okrug.acts;

import static app.okrug.access.TestSchool.ADMINISTRATOR;
import static app.okrug.access.TestSchool.MATHS_TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.EventLog;
import app.okrug.access.PersonId;
import app.okrug.access.RefusalCode;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.access.TestSchool;
import app.okrug.access.UserId;
import app.okrug.language.Language;
import app.okrug.regulation.CellState;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.PlatformTest;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/// Risky rights are changed by two people where the school wants it so.
@PlatformTest
class RightsProposalTests {

    private static final Actor DIRECTOR =
            new Actor(new UserId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), Category.STAFF);

    @Autowired
    TestSchool schools;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Reverting reverting;

    @Autowired
    RightsProposals proposals;

    @Autowired
    RegulationPages pages;

    @Autowired
    Regulation regulation;

    @Autowired
    Assignments assignments;

    @Autowired
    EventLog log;

    @Autowired
    Clock clock;

    @BeforeEach
    void speakRussian() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
    }

    @Test
    void aRiskyRightWaitsForTheSecondPersonAndOthersDoNot() {
        var school = byTwo();

        asAdministrator(school, () -> {
            assertThat(change(Role.SECRETARY, Right.USERS_MANAGE)).isEqualTo(EditOutcome.PROPOSED);
            assertThat(change(Role.SECRETARY, Right.SCHOOL_DICTIONARIES_VIEW)).isEqualTo(EditOutcome.AT_ONCE);
            assertThat(scopes(Role.SECRETARY, Right.USERS_MANAGE)).isEmpty();
            assertThat(scopes(Role.SECRETARY, Right.SCHOOL_DICTIONARIES_VIEW)).isNotEmpty();
            assertThat(proposals.waiting()).singleElement().satisfies(line -> {
                assertThat(line.own()).isTrue();
                assertThat(line.mayDecide()).isFalse();
                assertThat(line.reason()).isEqualTo("Приказ № 7");
            });
        });
        asDirector(school, () -> {
            var line = proposals.waiting().getFirst();
            assertThat(line.mayDecide()).isTrue();
            proposals.confirm(line.id());
            assertThat(scopes(Role.SECRETARY, Right.USERS_MANAGE)).isNotEmpty();
            assertThat(proposals.waiting()).isEmpty();
            assertThat(proposals.decided(5)).singleElement().satisfies(one -> {
                assertThat(one.outcome()).isEqualTo(RightsProposalOutcome.CONFIRMED);
                assertThat(one.decidedBy()).isEqualTo(DIRECTOR.person());
            });
        });
        asAdministrator(school, () -> {
            assertThat(pages.changes(1).getFirst().by())
                    .isEqualTo(ADMINISTRATOR.person().value());
            assertThat(log.ofSchool("regulation.proposal", null, "", Long.MAX_VALUE, 10))
                    .extracting(line -> line.action())
                    .contains("regulation.proposal_waiting", "regulation.proposal_confirmed");
        });
    }

    @Test
    void nobodyConfirmsHisOwnAndNobodyWithoutTheRight() {
        var school = byTwo();
        asAdministrator(school, () -> change(Role.SECRETARY, Right.USERS_MANAGE));
        // The administrator is given the right to approve: by two, too.
        asAdministrator(school, () -> change(Role.ADMINISTRATOR, Right.REGULATION_APPROVE));
        asDirector(
                school,
                () -> proposals.waiting().stream()
                        .filter(line -> line.what().contains("утвержд"))
                        .forEach(line -> proposals.confirm(line.id())));

        asAdministrator(school, () -> {
            var mine = proposals.waiting().getFirst();
            assertThatThrownBy(() -> proposals.confirm(mine.id()))
                    .isInstanceOfSatisfying(
                            AccessRefused.class,
                            refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.OWN_PROPOSAL));
            CurrentActor.run(
                    school,
                    MATHS_TEACHER,
                    () -> assertThatThrownBy(() -> proposals.confirm(mine.id())).isInstanceOf(AccessRefused.class));
            assertThat(scopes(Role.SECRETARY, Right.USERS_MANAGE)).isEmpty();
        });
    }

    @Test
    void aRefusalHasWordsAndFreesTheCell() {
        var school = byTwo();
        asAdministrator(school, () -> {
            change(Role.SECRETARY, Right.USERS_MANAGE);
            assertThatThrownBy(() -> change(Role.SECRETARY, Right.USERS_MANAGE))
                    .isInstanceOf(RightsProposalWaits.class);
        });

        asDirector(school, () -> {
            var id = proposals.waiting().getFirst().id();
            assertThatThrownBy(() -> proposals.refuse(id, " ")).isInstanceOf(IllegalArgumentException.class);
            proposals.refuse(id, "Секретарю это не нужно");
            assertThatThrownBy(() -> proposals.confirm(id)).isInstanceOf(ChangedMeanwhile.class);
        });

        asAdministrator(school, () -> {
            assertThat(proposals.decided(5).getFirst().words()).isEqualTo("Секретарю это не нужно");
            assertThat(scopes(Role.SECRETARY, Right.USERS_MANAGE)).isEmpty();
            assertThat(change(Role.SECRETARY, Right.USERS_MANAGE)).isEqualTo(EditOutcome.PROPOSED);
            proposals.withdraw(proposals.waiting().getFirst().id());
            assertThat(proposals.waiting()).isEmpty();
        });
    }

    @Test
    void theRuleItselfIsTakenBackByTwoAndSoIsAChange() {
        var school = byTwo();
        asAdministrator(school, () -> {
            assertThat(rule(Set.of())).isEqualTo(EditOutcome.PROPOSED);
            assertThat(regulation.current(Parameter.RIGHTS_BY_TWO).value()).isNotEmpty();
            change(Role.SECRETARY, Right.USERS_MANAGE);
        });
        asDirector(
                school,
                () -> proposals.waiting().stream()
                        .filter(line -> !line.what().contains("вдвоём"))
                        .forEach(line -> proposals.confirm(line.id())));

        asAdministrator(school, () -> {
            var change = pages.changes(1).getFirst();
            assertThat(reverting.revert(change.change(), "передумали")).isEqualTo(EditOutcome.PROPOSED);
            assertThat(scopes(Role.SECRETARY, Right.USERS_MANAGE)).isNotEmpty();
        });
        asDirector(school, () -> proposals.waiting().forEach(line -> proposals.confirm(line.id())));

        asAdministrator(school, () -> {
            assertThat(scopes(Role.SECRETARY, Right.USERS_MANAGE)).isEmpty();
            assertThat(regulation.current(Parameter.RIGHTS_BY_TWO).value()).isEmpty();
            assertThat(change(Role.SECRETARY, Right.USERS_MANAGE)).isEqualTo(EditOutcome.AT_ONCE);
        });
    }

    private SchoolId byTwo() {
        var school = schools.open("001");
        asAdministrator(
                school,
                () -> assignments.assign(
                        DIRECTOR.person(), Role.DIRECTOR, schools.today().minusYears(1), "приказ"));
        asAdministrator(school, () -> assertThat(rule(Set.of("POWER", "MASS"))).isEqualTo(EditOutcome.AT_ONCE));
        return school;
    }

    private EditOutcome rule(Set<String> signs) {
        return editing.changeParameter(
                Parameter.RIGHTS_BY_TWO,
                signs,
                "Приказ № 6",
                regulation.current(Parameter.RIGHTS_BY_TWO).entry());
    }

    private EditOutcome change(Role role, Right right) {
        var seen = regulation.cell(role.name(), right.name(), clock.instant()).id();
        return editing.changeCell(role, right, CellState.ALLOW, Set.of(Scope.SCHOOL), null, "Приказ № 7", seen);
    }

    private Set<Scope> scopes(Role role, Right right) {
        return Scope.read(
                regulation.cell(role.name(), right.name(), clock.instant()).scopes());
    }

    private static void asAdministrator(SchoolId school, Runnable work) {
        CurrentActor.run(school, ADMINISTRATOR, work);
    }

    private static void asDirector(SchoolId school, Runnable work) {
        CurrentActor.run(school, DIRECTOR, work);
    }
}

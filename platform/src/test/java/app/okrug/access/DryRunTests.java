package app.okrug.access;

import static app.okrug.access.TestSchool.ADMINISTRATOR;
import static app.okrug.access.TestSchool.ANNA;
import static app.okrug.access.TestSchool.ANNA_HERSELF;
import static app.okrug.access.TestSchool.BORIS;
import static app.okrug.access.TestSchool.CLASS_1A;
import static app.okrug.access.TestSchool.CLASS_7B;
import static app.okrug.access.TestSchool.CLASS_9A;
import static app.okrug.access.TestSchool.DEPUTY;
import static app.okrug.access.TestSchool.MATHS_1A;
import static app.okrug.access.TestSchool.MATHS_7B;
import static app.okrug.access.TestSchool.MATHS_TEACHER;
import static app.okrug.access.TestSchool.MOTHER;
import static app.okrug.access.TestSchool.PHYSICS_7B;
import static app.okrug.access.TestSchool.PHYSICS_9A;
import static app.okrug.access.TestSchool.PHYSICS_TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.regulation.Amendments;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Regulation;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What the dry run foretells is what the enforcing code does once the change is saved.
@PlatformTest
class DryRunTests {

    private static final List<Actor> ACTORS =
            List.of(ADMINISTRATOR, DEPUTY, MATHS_TEACHER, PHYSICS_TEACHER, ANNA_HERSELF, MOTHER);

    private record Deed(Actor actor, Right right, Target target) {}

    private record Change(Role role, Right right, CellState state, Set<Scope> scopes) {}

    @Autowired
    TestSchool schools;

    @Autowired
    Access access;

    @Autowired
    DryRun dryRun;

    @Autowired
    PersonalGrants grants;

    @Autowired
    UsePulse pulse;

    @Autowired
    Amendments amendments;

    @Autowired
    Regulation regulation;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private SchoolId school;

    @BeforeEach
    void aSchool() {
        school = schools.open("001");
    }

    @Test
    void tenThousandRandomDeedsAreForetoldAsTheyAreThenDecided() {
        var random = new Random(21);
        CurrentActor.run(
                school,
                ADMINISTRATOR,
                () -> grants.allow(
                        PHYSICS_TEACHER.person(),
                        Right.JOURNAL_LATE,
                        Set.of(Scope.OWN_COURSE),
                        schools.today().minusDays(1),
                        null,
                        "Приказ № 5"));
        var deeds = new HashSet<Deed>();
        for (var number = 0; number < 10_000; number++) {
            var actor = ACTORS.get(random.nextInt(ACTORS.size()));
            var right = Right.values()[random.nextInt(Right.values().length)];
            var deed = new Deed(actor, right, target(random));
            attempt(deed);
            deeds.add(deed);
        }

        for (var change : List.of(
                new Change(Role.CLASS_TEACHER, Right.JOURNAL_MARK, CellState.ALLOW, Set.of(Scope.OWN_CLASS)),
                new Change(Role.TEACHER, Right.JOURNAL_LATE, CellState.ALLOW, Set.of(Scope.OWN_COURSE)),
                new Change(Role.TEACHER, Right.JOURNAL_MARK, CellState.FORBID, Set.of()),
                new Change(Role.DEPUTY, Right.PUPILS_VIEW, CellState.FORBID, Set.of()),
                new Change(Role.GUARDIAN, Right.DIARY_ACKNOWLEDGE, CellState.FORBID, Set.of()),
                new Change(Role.PUPIL, Right.TIMETABLE_VIEW, CellState.FORBID, Set.of()))) {
            var before = allowed(deeds);

            var foretold = CurrentActor.<Tried, RuntimeException>call(
                    school,
                    ADMINISTRATOR,
                    () -> dryRun.cell(change.role(), change.right(), change.state(), change.scopes()));

            save(change);
            var after = allowed(deeds);
            assertThat(foretold.whole()).isTrue();
            assertThat(counts(foretold)).as(change.toString()).isEqualTo(differences(deeds, before, after));
            assertThat(foretold.refused() + foretold.allowed())
                    .as(change.toString())
                    .isPositive();
        }
    }

    @Test
    void theSameDeedOfTheSameDayIsOneLine() {
        var lesson = Target.mark(MATHS_7B, CLASS_7B, 7, schools.today(), ANNA, true);
        var another = Target.mark(MATHS_7B, CLASS_7B, 7, schools.today(), BORIS, true);
        for (var number = 0; number < 3; number++) {
            attempt(new Deed(MATHS_TEACHER, Right.JOURNAL_MARK, lesson));
            attempt(new Deed(MATHS_TEACHER, Right.JOURNAL_MARK, another));
            CurrentActor.run(school, ADMINISTRATOR, () -> pulse.write());
        }

        var kept = CurrentActor.<List<Integer>, RuntimeException>call(
                school,
                ADMINISTRATOR,
                () -> sql.sql("select times from access_decision where right_code = 'JOURNAL_MARK'")
                        .query((row, _) -> row.getInt("times"))
                        .list());

        assertThat(kept).containsExactly(6);
    }

    @Test
    void afterThirtyDaysNothingIsKept() {
        attempt(new Deed(MATHS_TEACHER, Right.JOURNAL_MARK, Target.course(MATHS_7B, CLASS_7B, 7)));
        CurrentActor.run(school, ADMINISTRATOR, () -> pulse.write());

        MovableClock.on(schools.today().plusDays(31).toString(), () -> {
            CurrentActor.run(school, ADMINISTRATOR, () -> pulse.purge());
            return null;
        });

        assertThat(CurrentActor.<Integer, RuntimeException>call(
                        school,
                        ADMINISTRATOR,
                        () -> sql.sql("select count(*) from access_decision")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void onlyWhoMayChangeTheMatrixTriesAChange() {
        assertThatThrownBy(() -> CurrentActor.run(
                        school,
                        DEPUTY,
                        () -> dryRun.cell(Role.TEACHER, Right.JOURNAL_MARK, CellState.FORBID, Set.of())))
                .isInstanceOf(AccessRefused.class);
    }

    private void attempt(Deed deed) {
        CurrentActor.run(school, deed.actor(), () -> {
            try {
                access.require(deed.right(), deed.target());
            } catch (AccessRefused refused) {
                assertThat(refused.refusal().text()).isNotBlank();
            }
        });
    }

    private Set<Deed> allowed(Set<Deed> deeds) {
        var allowed = new HashSet<Deed>();
        for (var deed : deeds) {
            if (CurrentActor.<Boolean, RuntimeException>call(
                    school, deed.actor(), () -> access.allows(deed.right(), deed.target()))) {
                allowed.add(deed);
            }
        }
        return allowed;
    }

    /// By person: how many would be refused, how many allowed. Cells of one lesson are one deed of a teacher.
    private static Map<PersonId, List<Integer>> differences(Set<Deed> deeds, Set<Deed> before, Set<Deed> after) {
        var different = new HashSet<Deed>();
        for (var deed : deeds) {
            if (before.contains(deed) != after.contains(deed)) {
                different.add(new Deed(deed.actor(), deed.right(), plain(deed)));
            }
        }
        var counts = new HashMap<PersonId, List<Integer>>();
        for (var deed : different) {
            var was = deeds.stream()
                    .filter(one -> one.actor().equals(deed.actor())
                            && one.right() == deed.right()
                            && plain(one).equals(deed.target()))
                    .anyMatch(before::contains);
            var both = new ArrayList<>(counts.getOrDefault(deed.actor().person(), List.of(0, 0)));
            both.set(was ? 0 : 1, both.get(was ? 0 : 1) + 1);
            counts.put(deed.actor().person(), both);
        }
        return counts;
    }

    private static Target plain(Deed deed) {
        var target = deed.target();
        return deed.actor().category() == Category.STAFF && target.course() != null
                ? new Target(
                        target.course(),
                        target.classId(),
                        target.parallel(),
                        target.day(),
                        null,
                        target.lesson(),
                        target.member())
                : target;
    }

    private static Map<PersonId, List<Integer>> counts(Tried tried) {
        var counts = new HashMap<PersonId, List<Integer>>();
        tried.persons().forEach(one -> counts.put(one.person(), List.of(one.refused(), one.allowed())));
        return counts;
    }

    private void save(Change change) {
        CurrentActor.run(
                school,
                ADMINISTRATOR,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> amendments.cell(
                                change.role().name(),
                                change.right().name(),
                                change.state(),
                                Scope.write(change.scopes()),
                                null,
                                ADMINISTRATOR.person().value(),
                                "test",
                                regulation
                                        .cell(
                                                change.role().name(),
                                                change.right().name(),
                                                Instant.now())
                                        .id())));
    }

    private Target target(Random random) {
        var day = schools.today().plusDays(random.nextInt(60) - 50L);
        var pupil = random.nextBoolean() ? ANNA : BORIS;
        return switch (random.nextInt(8)) {
            case 0 -> Target.school();
            case 1 -> Target.schoolClass(random.nextBoolean() ? CLASS_7B : CLASS_9A);
            case 2 -> Target.lesson(MATHS_7B, CLASS_7B, 7, day);
            case 3 -> Target.lesson(PHYSICS_9A, CLASS_9A, 9, day);
            case 4 -> Target.mark(PHYSICS_7B, CLASS_7B, 7, day, ANNA, random.nextBoolean());
            case 5 -> Target.lesson(MATHS_1A, CLASS_1A, 1, day);
            case 6 -> Target.pupil(pupil, pupil.equals(ANNA) ? CLASS_7B : CLASS_9A);
            default -> Target.course(MATHS_7B, CLASS_7B, 7);
        };
    }
}

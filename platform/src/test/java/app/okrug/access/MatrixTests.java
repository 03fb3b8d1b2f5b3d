package app.okrug.access;

import static app.okrug.access.StatedRelations.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.regulation.PlatformMatrix;
import app.okrug.regulation.Preset;
import app.okrug.regulation.Presets;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.testing.PlatformTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Every role × every right × own and foreign objects, generated: what the files do not give is refused (T-29).
@PlatformTest
class MatrixTests {

    private static final Set<String> FOREIGN_CHILD = Set.of("foreign cell", "foreign pupil");

    @Autowired
    TestSchool schools;

    @Autowired
    Judge judge;

    @Autowired
    Presets presets;

    @Autowired
    PlatformMatrix platform;

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void whatTheFilesDoNotGiveIsRefused(String preset) {
        var school = schools.open(preset);
        var today = schools.today();
        var targets = Map.of(
                "own course", Target.lesson(id("own course"), id("class"), 7, today),
                "own class", Target.lesson(id("another's course"), id("own class"), 7, today),
                "own class, as a class", Target.schoolClass(id("own class")),
                "own pupil", Target.pupil(id("own pupil"), id("class")),
                "own pupil's cell", Target.mark(id("own course"), id("class"), 7, today, id("own pupil"), true),
                "foreign cell", Target.mark(id("course"), id("class"), 7, today, id("pupil"), true),
                "foreign course", Target.lesson(id("course"), id("class"), 7, today),
                "foreign class", Target.schoolClass(id("class")),
                "foreign pupil", Target.pupil(id("pupil"), id("class")),
                "school", Target.school());

        var faults = new ArrayList<String>();
        CurrentSchool.run(school, () -> {
            for (var role : Role.values()) {
                var standing = standing(role);
                for (var right : Right.values()) {
                    var given = given(presets.get(preset), role, right);
                    targets.forEach((name, target) -> {
                        var may = judge.judge(standing, right, target, Instant.now()) instanceof Verdict.Granted;
                        if (may != (expected(role, name, given) && !refusedByTheAct(preset, right))) {
                            faults.add(role + " " + right + " " + name + ": " + may);
                        }
                    });
                }
            }
        });

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"STAFF", "PUPIL", "GUARDIAN"})
    void withoutARoleNothingIsAllowed(Category category) {
        var school = schools.open("001");
        var standing = new Standing(
                new PersonId(id("person")),
                category,
                Set.of(),
                List.of(),
                new Relations(Set.of(id("course")), Set.of(id("class")), Set.of(id("pupil"))),
                schools.today());

        CurrentSchool.run(school, () -> {
            for (var right : Right.values()) {
                var verdict = judge.judge(standing, right, Target.course(id("course"), id("class"), 7), Instant.now());

                assertThat(verdict).as(right.name()).isInstanceOf(Verdict.Denied.class);
            }
        });
    }

    @Test
    void theFilesNameOnlyRolesRightsAndScopesThatExistAndArePossible() {
        assertThat(platform.rights())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Right.values()).map(Enum::name).toList());
        for (var right : Right.values()) {
            for (var role : platform.roles(right.name())) {
                assertPossible(Role.valueOf(role), right, platform.scopes(role, right.name()));
            }
        }
        for (var preset : presets.all()) {
            preset.cells()
                    .forEach(cell ->
                            assertPossible(Role.valueOf(cell.role()), Right.valueOf(cell.right()), cell.scopes()));
        }
    }

    /// Whoever gives a lesson for a colleague records that himself by one of the acts alone (002 II ¶3.4).
    private static boolean refusedByTheAct(String preset, Right right) {
        return right == Right.SUBSTITUTION_TAKE && !preset.equals("002");
    }

    private static void assertPossible(Role role, Right right, String letters) {
        assertThat(right.possible(role)).as(role + " " + right).containsAll(Scope.read(letters));
    }

    private Set<Scope> given(Preset preset, Role role, Right right) {
        return preset.cells().stream()
                .filter(cell -> cell.role().equals(role.name()) && cell.right().equals(right.name()))
                .filter(cell -> !cell.scopes().isEmpty())
                .findFirst()
                .map(cell -> Scope.read(cell.scopes()))
                .orElseGet(() -> Scope.read(platform.scopes(role.name(), right.name())));
    }

    /// What the letters mean, told independently of the code that decides.
    private static boolean expected(Role role, String target, Set<Scope> given) {
        if (given.contains(Scope.SCHOOL)) {
            return role.category() == Category.STAFF || !FOREIGN_CHILD.contains(target);
        }
        var whole = new EnumMap<Scope, Set<String>>(Map.of(
                Scope.OWN_COURSE, Set.of("own course", "own pupil", "own pupil's cell"),
                Scope.OWN_CLASS, Set.of("own class", "own class, as a class"),
                Scope.SELF, Set.of("own course", "own pupil", "own pupil's cell", "own class, as a class"),
                Scope.OWN_CHILD, Set.of("own course", "own pupil", "own pupil's cell", "own class, as a class")));
        return given.stream().anyMatch(scope -> whole.get(scope).contains(target));
    }

    private Standing standing(Role role) {
        return new Standing(
                new PersonId(id("person")),
                role.category(),
                Set.of(role),
                List.of(),
                new Relations(Set.of(id("own course")), Set.of(id("own class")), Set.of(id("own pupil"))),
                schools.today());
    }
}

package app.okrug.admin.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.acts.MatrixPage.Square;
import app.okrug.regulation.CellState;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CellLookTests {

    private static final Set<Scope> SCHOOL = Set.of(Scope.SCHOOL);

    @Test
    void whatTheRoleCanNeverHaveLooksLikeNothingElse() {
        assertThat(CellLook.of(square(CellState.ALLOW, SCHOOL, Set.of(), false, true)))
                .isEqualTo(CellLook.NEVER);
    }

    @Test
    void aVetoIsToldFromARightThatWasNeverGiven() {
        assertThat(CellLook.of(square(CellState.FORBID, Set.of(), SCHOOL, false, true)))
                .isEqualTo(CellLook.FORBIDDEN);
        assertThat(CellLook.of(square(CellState.INHERIT, Set.of(), SCHOOL, false, false)))
                .isEqualTo(CellLook.USUAL_NO);
    }

    @Test
    void whatTheSchoolGaveIsToldFromTheUsual() {
        assertThat(CellLook.of(square(CellState.ALLOW, SCHOOL, SCHOOL, false, true)))
                .isEqualTo(CellLook.SET_YES);
        assertThat(CellLook.of(square(CellState.INHERIT, SCHOOL, SCHOOL, false, false)))
                .isEqualTo(CellLook.USUAL_YES);
    }

    @Test
    void whatTheLawGivesIsLocked() {
        assertThat(CellLook.of(square(CellState.INHERIT, SCHOOL, SCHOOL, true, false)))
                .isEqualTo(CellLook.LOCKED);
    }

    private static Square square(
            CellState state, Set<Scope> scopes, Set<Scope> possible, boolean locked, boolean changed) {
        return new Square(
                Role.TEACHER,
                state,
                scopes,
                scopes,
                scopes,
                possible,
                locked,
                changed,
                false,
                null,
                null,
                "",
                null,
                null);
    }
}

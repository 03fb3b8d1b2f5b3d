package app.okrug.access;

import app.okrug.regulation.CellState;
import app.okrug.regulation.Regulation;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Whether what somebody has handed on is still his to give: it never outlives what he holds himself,
/// and what was handed to him, or what he does for another, is not his.
@Component
class HandedOn {

    private final PersonFiles files;
    private final Judge judge;
    private final Regulation regulation;

    HandedOn(PersonFiles files, Judge judge, Regulation regulation) {
        this.files = files;
        this.judge = judge;
        this.regulation = regulation;
    }

    /// Whether a role holds on a day as far as its giver is concerned.
    boolean stands(Assignment one, LocalDate day) {
        return one.handedBy() == null || holds(one.handedBy(), one.role(), day);
    }

    /// Whether a right in person holds on a day as far as its giver is concerned.
    boolean stands(PersonalGrant one, LocalDate day) {
        return one.handedBy() == null || holds(one.handedBy(), one.right(), day);
    }

    /// Whether a role is a person's own on a day.
    boolean holds(PersonId giver, Role role, LocalDate day) {
        return files.of(giver).own(day).contains(role);
    }

    /// Whether a person holds a right over the whole school on a day by what is his own, and nothing
    /// forbids it.
    boolean holds(PersonId giver, Right right, LocalDate day) {
        var file = files.of(giver);
        var roles = file.own(day);
        var moment = regulation.moment(day);
        var grants = file.grants(day).stream()
                .filter(grant -> grant.right() == right)
                .toList();
        if (grants.stream().anyMatch(grant -> !grant.allows())
                || roles.stream()
                        .anyMatch(role -> judge.cell(role, right, moment).state() == CellState.FORBID)) {
            return false;
        }
        return roles.stream().anyMatch(role -> judge.scopes(role, right, moment).contains(Scope.SCHOOL))
                || grants.stream()
                        .anyMatch(grant -> grant.handedBy() == null
                                && grant.scopes().contains(Scope.SCHOOL)
                                && right.ceiling(Category.STAFF).contains(Scope.SCHOOL));
    }
}

package app.okrug.drafts;

import app.okrug.access.Power;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Scope;
import app.okrug.acts.Provision;
import app.okrug.acts.Subject;
import app.okrug.acts.WholeAct;
import app.okrug.regulation.Act;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.Enactment;
import app.okrug.regulation.Preset;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Makes a version of the act out of an approved draft, and keeps somebody who can change it.
@Component
class Enacting {

    private final Power power;
    private final Enactment enactment;

    Enacting(Power power, Enactment enactment) {
        this.power = power;
        this.enactment = enactment;
    }

    /// @throws app.okrug.access.AccessRefused when nobody would be left who can change the regulation
    void enact(Act cover, WholeAct whole) {
        keepAnAdministrator(whole);
        var values = new ArrayList<Preset.Value>();
        var cells = new ArrayList<Preset.Given>();
        for (var provision : whole.provisions()) {
            switch (provision.subject()) {
                case Subject.OfParameter(var parameter) -> {
                    if (provision.said()) {
                        values.add(new Preset.Value(
                                parameter.code(), provision.value(), provision.paragraph(), provision.quote()));
                    }
                }
                case Subject.OfCell(var role, var right) -> {
                    var permission = (Permission) provision.value();
                    cells.add(new Preset.Given(
                            role.name(),
                            right.name(),
                            permission.state(),
                            permission.scopes(),
                            provision.paragraph(),
                            provision.quote()));
                }
            }
        }
        enactment.enact(cover, whole.paragraphs(), values, cells);
    }

    /// What the draft says of the right to change the act, laid over what holds now.
    private void keepAnAdministrator(WholeAct whole) {
        var holders = power.holders();
        var forbidden = power.forbidden();
        for (var provision : whole.provisions()) {
            if (provision.subject() instanceof Subject.OfCell(var role, var right) && right == Right.REGULATION_EDIT) {
                keep(role, provision, holders, forbidden);
            }
        }
        power.refuseWithoutAdministrator(holders, forbidden);
    }

    private void keep(Role role, Provision provision, Set<Role> holders, Set<Role> forbidden) {
        var permission = (Permission) provision.value();
        holders.remove(role);
        forbidden.remove(role);
        switch (permission.state()) {
            case FORBID -> forbidden.add(role);
            case ALLOW -> {
                if (Scope.read(permission.scopes()).contains(Scope.SCHOOL)) {
                    holders.add(role);
                }
            }
            case INHERIT -> {
                if (power.usual(role, Right.REGULATION_EDIT).contains(Scope.SCHOOL)) {
                    holders.add(role);
                }
            }
        }
    }
}

package app.okrug.admin.regulation;

import app.okrug.access.Right;
import app.okrug.access.SchoolRoles;
import app.okrug.acts.Provision;
import app.okrug.acts.ProvisionText;
import app.okrug.acts.Subject;
import app.okrug.acts.WholeAct;
import app.okrug.language.Texts;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// All that an act can speak of, with its name and the field to enter it.
@Component
class ProvisionFields {

    private final Texts texts;
    private final ProvisionText words;
    private final ValueInputs inputs;
    private final SchoolRoles roles;

    ProvisionFields(Texts texts, ProvisionText words, ValueInputs inputs, SchoolRoles roles) {
        this.texts = texts;
        this.words = words;
        this.inputs = inputs;
        this.roles = roles;
    }

    /// Parameters first, then the cells of roles that can ever have the right.
    List<Subject> subjects() {
        var subjects = new ArrayList<Subject>();
        Parameter.all().stream()
                .filter(parameter -> !parameter.concluded())
                .forEach(parameter -> subjects.add(new Subject.OfParameter(parameter)));
        for (var role : roles.all()) {
            for (var right : Right.values()) {
                if (!right.possible(role).isEmpty()) {
                    subjects.add(new Subject.OfCell(role, right));
                }
            }
        }
        return subjects;
    }

    String name(Subject subject) {
        return words.name(subject);
    }

    /// A field that shows what the draft provides on the subject now.
    ValueInput input(Subject subject, WholeAct whole) {
        var now = whole.provision(subject).map(Provision::value);
        return switch (subject) {
            case Subject.OfParameter(var parameter) ->
                inputs.of(parameter, words.name(subject), now.orElse(parameter.usual()));
            case Subject.OfCell cell ->
                new PermissionInput(
                        texts, cell, (Permission) now.orElseGet(() -> new Permission(CellState.INHERIT, "")));
        };
    }
}

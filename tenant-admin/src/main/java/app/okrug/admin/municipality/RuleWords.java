package app.okrug.admin.municipality;

import app.okrug.access.Scope;
import app.okrug.acts.ProvisionText;
import app.okrug.acts.Subject;
import app.okrug.acts.ValueText;
import app.okrug.regulation.Change.Permission;
import org.springframework.stereotype.Component;

/// Says subjects and values of the template in words.
@Component
class RuleWords {

    private final ProvisionText subjects;
    private final ValueText values;

    RuleWords(ProvisionText subjects, ValueText values) {
        this.subjects = subjects;
        this.values = values;
    }

    String name(Subject subject) {
        return subjects.name(subject);
    }

    String value(Object value) {
        return value instanceof Permission(var state, var scopes)
                ? values.of(state, Scope.read(scopes))
                : values.of(value);
    }
}

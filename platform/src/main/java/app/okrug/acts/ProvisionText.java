package app.okrug.acts;

import app.okrug.access.Scope;
import app.okrug.language.Texts;
import app.okrug.regulation.Change.Permission;
import org.springframework.stereotype.Component;

/// Says what an act speaks of, and what it provides, in words of the reader's language.
@Component
public class ProvisionText {

    private final Texts texts;
    private final ValueText values;

    ProvisionText(Texts texts, ValueText values) {
        this.texts = texts;
        this.values = values;
    }

    /// The name of a subject: that of the parameter, or role and right.
    public String name(Subject subject) {
        return switch (subject) {
            case Subject.OfParameter(var parameter) -> texts.text("regulation.parameter." + parameter.code());
            case Subject.OfCell(var role, var right) ->
                texts.text("access.role." + role) + " · " + texts.text("access.right." + right + ".name");
        };
    }

    /// What is provided.
    public String value(Provision provision) {
        return provision.value() instanceof Permission(var state, var scopes)
                ? values.of(state, Scope.read(scopes))
                : values.of(provision.value());
    }
}

package app.okrug.municipality;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Scope;
import app.okrug.acts.Subject;
import app.okrug.database.ControlPlane;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.Ruling;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// Drafts the next municipal template (screens.md M-03). Nothing of a draft holds anywhere before it is
/// applied.
@Service
public class MunicipalTemplates {

    /// The longest reason, and the longest name of a decision.
    public static final int LONGEST = 300;

    private final Office office;
    private final TemplateTable templates;
    private final ControlPlane control;
    private final Clock clock;

    MunicipalTemplates(Office office, TemplateTable templates, ControlPlane control, Clock clock) {
        this.office = office;
        this.templates = templates;
        this.control = control;
        this.clock = clock;
    }

    /// The template that holds; empty when the office has ruled nothing yet.
    public Optional<Template> inForce() {
        office.require(OfficeRight.TEMPLATE_VIEW);
        return templates.find(TemplateState.APPLIED);
    }

    /// The next one, while it is being written.
    public Optional<Template> draft() {
        office.require(OfficeRight.TEMPLATE_VIEW);
        return templates.find(TemplateState.DRAFT);
    }

    /// Begins a draft with the rules that hold.
    ///
    /// @throws TemplateRefused when there is one already
    public void begin() {
        office.require(OfficeRight.TEMPLATE_CHANGE);
        var model = templates.find(TemplateState.APPLIED).orElse(null);
        var by = CurrentOperator.require().account();
        try {
            control.inTransaction(() -> {
                templates.begin(model, by, clock.instant());
            });
        } catch (DuplicateKeyException faster) {
            throw new TemplateRefused("municipality.begun-already");
        }
    }

    /// Names the decision by which the template will hold.
    ///
    /// @throws TemplateRefused without one, or when somebody else has changed the draft
    public void document(String document, long seen) {
        office.require(OfficeRight.TEMPLATE_CHANGE);
        if (document.isBlank() || document.length() > LONGEST) {
            throw new TemplateRefused("municipality.document-missing", LONGEST);
        }
        change(seen, draft -> templates.document(draft.id(), document.strip()));
    }

    /// Rules on a subject, instead of what the draft says of it so far.
    ///
    /// @throws TemplateRefused without a reason, on what cannot be ruled, with a value that cannot be,
    ///         against the law, or when somebody else has changed the draft
    public void rule(Rule rule, long seen) {
        office.require(OfficeRight.TEMPLATE_CHANGE);
        if (rule.reason().isBlank() || rule.reason().length() > LONGEST) {
            throw new TemplateRefused("municipality.reason-missing", LONGEST);
        }
        switch (rule.subject()) {
            case Subject.OfParameter(var parameter) -> {
                if (!Ruling.possible(parameter) || !parameter.editor().fits(rule.value())) {
                    throw new TemplateRefused("municipality.impossible");
                }
            }
            case Subject.OfCell cell -> refuseImpossible(cell, (Permission) rule.value());
        }
        change(seen, draft -> templates.put(draft.id(), rule));
    }

    /// Rules on a subject no more: every school goes by its own act again.
    ///
    /// @throws TemplateRefused when somebody else has changed the draft
    public void remove(Subject subject, long seen) {
        office.require(OfficeRight.TEMPLATE_CHANGE);
        change(seen, draft -> templates.remove(draft.id(), subject));
    }

    /// Throws the draft away; what holds stays as it is.
    ///
    /// @throws TemplateRefused when somebody else has changed the draft
    public void drop(long seen) {
        office.require(OfficeRight.TEMPLATE_CHANGE);
        change(seen, draft -> templates.drop(draft.id()));
    }

    private static void refuseImpossible(Subject.OfCell cell, Permission permission) {
        var scopes = Scope.read(permission.scopes());
        if (!Ruling.possible(cell.right().name())
                || scopes.isEmpty() == (permission.state() == CellState.ALLOW)
                || !cell.right().possible(cell.role()).containsAll(scopes)) {
            throw new TemplateRefused("municipality.impossible");
        }
        if (permission.state() == CellState.FORBID && cell.right().guaranteed(cell.role())) {
            throw new TemplateRefused("municipality.against-law");
        }
    }

    private void change(long seen, Consumer<Template> change) {
        control.inTransaction(() -> {
            var draft = templates
                    .find(TemplateState.DRAFT)
                    .filter(one -> templates.touch(one.id(), seen))
                    .orElseThrow(() -> new TemplateRefused("municipality.changed"));
            change.accept(draft);
        });
    }
}

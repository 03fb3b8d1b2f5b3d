package app.okrug.municipality;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Presence;
import app.okrug.audit.PlatformAudit;
import app.okrug.database.ControlPlane;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/// Looks at what a draft of the template would do in each school, and brings it to them.
@Service
public class TemplateApplying {

    /// The kinds of jobs.
    public static final String EXAMINE = "municipality.examine";

    /// The same.
    public static final String APPLY = "municipality.apply";

    private final Office office;
    private final Presence presence;
    private final TemplateTable templates;
    private final EffectTable effects;
    private final OutcomeTable outcomes;
    private final TemplateWalk walk;
    private final SchoolRegistry schools;
    private final Jobs jobs;
    private final PlatformAudit audit;
    private final ControlPlane control;
    private final JsonMapper json;
    private final Clock clock;

    TemplateApplying(
            Office office,
            Presence presence,
            TemplateTable templates,
            EffectTable effects,
            OutcomeTable outcomes,
            TemplateWalk walk,
            SchoolRegistry schools,
            Jobs jobs,
            PlatformAudit audit,
            ControlPlane control,
            JsonMapper json,
            Clock clock) {
        this.office = office;
        this.presence = presence;
        this.templates = templates;
        this.effects = effects;
        this.outcomes = outcomes;
        this.walk = walk;
        this.schools = schools;
        this.jobs = jobs;
        this.audit = audit;
        this.control = control;
        this.json = json;
        this.clock = clock;
    }

    /// Begins to look at what the draft would do.
    ///
    /// @throws TemplateRefused when there is none, or somebody is looking already
    public void examine() {
        office.require(OfficeRight.TEMPLATE_CHANGE);
        var draft = templates.find(TemplateState.DRAFT).orElseThrow(() -> new TemplateRefused("municipality.changed"));
        if (running(draft.effectJob())) {
            throw new TemplateRefused("municipality.running");
        }
        var count = schools.all().size();
        templates.examining(draft.id(), jobs.start(EXAMINE, count, progress -> walk.examine(draft, progress)));
    }

    /// What the draft would do, as it was when its effect was looked at last; schools without a line stay
    /// as they are.
    public List<SchoolEffect> effects(Template draft) {
        office.require(OfficeRight.TEMPLATE_VIEW);
        return effects.of(draft.id());
    }

    /// How many schools could not be compared when the draft's effect was looked at last: what would change
    /// in them is not known.
    public int uncompared(Template draft) {
        office.require(OfficeRight.TEMPLATE_VIEW);
        var job = draft.effectJob();
        return job == null
                ? 0
                : jobs.find(job)
                        .map(Job::outcome)
                        .map(outcome -> json.readValue(outcome, TemplateWalk.Result.class)
                                .failed())
                        .orElse(0);
    }

    /// Makes the draft hold, and begins to bring it to the schools.
    ///
    /// @param seen the draft as its effect was looked at
    /// @throws TemplateRefused when its effect is not known as it stands, no decision is named, the one
    ///         before is still on its way, or somebody else has changed the draft
    /// @throws app.okrug.access.ConfirmationNeeded when it is too long ago that the person has shown who it is
    public void apply(long seen) {
        office.require(OfficeRight.TEMPLATE_CHANGE);
        presence.require();
        if (templates
                .find(TemplateState.APPLIED)
                .map(Template::applyJob)
                .filter(this::running)
                .isPresent()) {
            throw new TemplateRefused("municipality.running");
        }
        var by = CurrentOperator.require().account();
        control.inTransaction(() -> {
            var draft = templates
                    .find(TemplateState.DRAFT)
                    .filter(one -> one.version() == seen)
                    .orElseThrow(() -> new TemplateRefused("municipality.changed"));
            if (draft.document().isEmpty()) {
                throw new TemplateRefused("municipality.document-missing", MunicipalTemplates.LONGEST);
            }
            if (!draft.examined()) {
                throw new TemplateRefused("municipality.examine-first");
            }
            if (!templates.touch(draft.id(), seen)) {
                throw new TemplateRefused("municipality.changed");
            }
            templates.applied(draft.id(), by, clock.instant());
            audit.write(
                    "municipality.template_applied",
                    null,
                    draft.id().value().toString(),
                    Map.of("document", draft.document(), "rules", draft.rules().size()));
        });
        start();
    }

    /// Goes on with the schools that have not got the template: they could not be written, or came later.
    ///
    /// @throws TemplateRefused when there is none, or the work is being done
    public void goOn() {
        office.require(OfficeRight.TEMPLATE_CHANGE);
        start();
    }

    /// What has come of the template in each school, by code.
    public List<SchoolOutcome> outcomes(Template template) {
        office.require(OfficeRight.TEMPLATE_VIEW);
        var known = outcomes.of(template.id());
        return schools.all().stream()
                .filter(school -> school.state().reachable())
                .map(school -> {
                    var outcome = known.get(school.id());
                    return outcome == null
                            ? new SchoolOutcome(school, 0, "", null)
                            : new SchoolOutcome(
                                    school,
                                    outcome.changed(),
                                    Objects.requireNonNullElse(outcome.failure(), ""),
                                    outcome.at());
                })
                .toList();
    }

    /// Whether work of the template is being done now.
    public boolean running(@Nullable JobId job) {
        office.require(OfficeRight.TEMPLATE_VIEW);
        return job != null && jobs.find(job).map(one -> !one.state().over()).orElse(false);
    }

    private void start() {
        var template =
                templates.find(TemplateState.APPLIED).orElseThrow(() -> new TemplateRefused("municipality.none"));
        if (running(template.applyJob())) {
            throw new TemplateRefused("municipality.running");
        }
        var count = walk.left(template).size();
        templates.applying(template.id(), jobs.start(APPLY, count, progress -> walk.apply(template, progress)));
    }
}

package app.okrug.municipality;

import app.okrug.jobs.JobFailed;
import app.okrug.jobs.Progress;
import app.okrug.language.Sentence;
import app.okrug.regulation.Rulings;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Goes from school to school, each in a piece of work of its own: no query ever sees two of them.
@Component
class TemplateWalk {

    private static final Logger log = LoggerFactory.getLogger(TemplateWalk.class);

    private final SchoolRegistry schools;
    private final EffectReading reading;
    private final Rulings rulings;
    private final TemplateTable templates;
    private final EffectTable effects;
    private final OutcomeTable outcomes;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    /// What came of one walk.
    record Result(int schools, int failed) {}

    TemplateWalk(
            SchoolRegistry schools,
            EffectReading reading,
            Rulings rulings,
            TemplateTable templates,
            EffectTable effects,
            OutcomeTable outcomes,
            ApplicationEventPublisher events,
            PlatformTransactionManager manager) {
        this.schools = schools;
        this.reading = reading;
        this.rulings = rulings;
        this.templates = templates;
        this.effects = effects;
        this.outcomes = outcomes;
        this.events = events;
        this.transactions = new TransactionTemplate(manager);
    }

    /// Looks at what a draft would do in each school that can be read. One that fails is counted and hides
    /// nothing of the others.
    Result examine(Template draft, Progress progress) {
        effects.clear(draft.id());
        var all = schools.all().stream()
                .filter(school -> school.state().reachable())
                .toList();
        progress.total(all.size());
        var failed = 0;
        for (var school : all) {
            step(school, progress);
            failed += compared(draft, school) ? 0 : 1;
            progress.advance(1);
        }
        templates.examined(draft.id(), draft.version());
        return new Result(all.size(), failed);
    }

    private boolean compared(Template draft, RegisteredSchool school) {
        try {
            var lines = CurrentSchool.call(school.id(), () -> reading.of(draft));
            if (!lines.isEmpty()) {
                effects.add(draft.id(), school.id(), lines);
            }
            return true;
        } catch (RuntimeException unexpected) {
            log.error("The school {} could not be compared with a draft: {}", school.id(), unexpected.getClass());
            return false;
        }
    }

    /// Brings a template to the schools that have not got it yet. One that fails leaves the others alone.
    Result apply(Template template, Progress progress) {
        var left = left(template);
        progress.total(left.size());
        var failed = 0;
        for (var school : left) {
            step(school, progress);
            failed += arrived(template, school) ? 0 : 1;
            progress.advance(1);
        }
        return new Result(left.size(), failed);
    }

    /// The schools without it that can be written now; when all have it, all of them: one may have gone
    /// back to an earlier moment since.
    List<RegisteredSchool> left(Template template) {
        var known = outcomes.of(template.id());
        var writable = schools.all().stream()
                .filter(school -> school.state().writable())
                .toList();
        var left = writable.stream()
                .filter(school -> {
                    var outcome = known.get(school.id());
                    return outcome == null || outcome.failure() != null;
                })
                .toList();
        return left.isEmpty() ? writable : left;
    }

    private boolean arrived(Template template, RegisteredSchool school) {
        try {
            int changed = CurrentSchool.call(school.id(), () -> write(template));
            outcomes.write(template.id(), school.id(), changed, null);
            return true;
        } catch (RuntimeException unexpected) {
            // The others go on, whatever it was. A message may carry data of the school, so only the kind is logged.
            log.error("The municipal template did not reach the school {}: {}", school.id(), unexpected.getClass());
            outcomes.write(template.id(), school.id(), 0, "municipality.unexpected");
            return false;
        }
    }

    private int write(Template template) {
        return transactions.execute(_ -> {
            var changed = rulings.replace(template.rules().stream()
                    .map(rule -> rule.ruling(template.document()))
                    .toList());
            if (changed > 0) {
                events.publishEvent(new TemplateArrived(template.number(), template.document(), changed));
            }
            return changed;
        });
    }

    private static void step(RegisteredSchool school, Progress progress) {
        if (Thread.currentThread().isInterrupted()) {
            throw new JobFailed(Sentence.of("jobs.failure.interrupted"), new InterruptedException());
        }
        progress.step(Sentence.of("municipality.step", school.name()));
    }
}

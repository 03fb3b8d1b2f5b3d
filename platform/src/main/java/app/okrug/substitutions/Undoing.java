package app.okrug.substitutions;

import app.okrug.access.Relationships;
import app.okrug.school.StaleCopy;
import app.okrug.timetable.LessonChanges;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Takes a decision back: the lesson is as it was before, and what followed from the decision is gone.
@Component
class Undoing {

    private final DecisionTable decisions;
    private final Hindrances hindrances;
    private final LessonChanges lessons;
    private final Relationships relationships;
    private final Replacements replacements;
    private final ApplicationEventPublisher events;

    Undoing(
            DecisionTable decisions,
            Hindrances hindrances,
            LessonChanges lessons,
            Relationships relationships,
            Replacements replacements,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.hindrances = hindrances;
        this.lessons = lessons;
        this.relationships = relationships;
        this.replacements = replacements;
        this.events = events;
    }

    /// @throws StaleCopy when somebody else has changed it in the meantime
    /// @throws UnfitSolution when the journal has a word about the lesson that stands in its place
    void undo(DecisionTable.Row decision) {
        if (!decisions.remove(decision.lesson(), decision.version())) {
            throw new StaleCopy("decision about " + decision.lesson());
        }
        switch (decision.kind()) {
            case SUBSTITUTED, MERGED -> handed();
            case CANCELLED -> lessons.setCancelled(decision.lesson(), false);
            case MOVED -> {
                var moved = decision.movedTo();
                if (moved != null) {
                    hindrances.requireUnwritten(moved);
                    lessons.remove(moved);
                }
                lessons.setCancelled(decision.lesson(), false);
            }
        }
        events.publishEvent(new LessonDecided(decision.lesson(), decision.kind(), decision.substitute(), false));
    }

    /// Somebody else gives a lesson now: who may see it, and how its page shows it, has changed.
    private void handed() {
        relationships.changed();
        replacements.changed();
    }
}

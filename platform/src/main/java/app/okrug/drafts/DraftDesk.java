package app.okrug.drafts;

import app.okrug.access.Access;
import app.okrug.drafts.UnfitDraft.Why;
import app.okrug.regulation.ChangedMeanwhile;
import java.util.HashSet;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Where the one draft lies that is being written: it is changed as it was seen, and remembers who wrote in it. Asks
/// for no right: the services have asked.
@Component
class DraftDesk {

    private final Access access;
    private final DraftStore store;
    private final ApplicationEventPublisher events;

    DraftDesk(Access access, DraftStore store, ApplicationEventPublisher events) {
        this.access = access;
        this.store = store;
        this.events = events;
    }

    /// Changes the draft.
    ///
    /// @param seen the version that the writer had before his eyes
    /// @param what was done, as a part of the name of the event
    /// @throws ChangedMeanwhile when somebody else has written in it
    /// @throws UnfitDraft when there is none, or it waits for approval
    Draft change(long seen, String what, Map<String, Object> details, UnaryOperator<Draft> change) {
        var draft = seen(seen);
        if (draft.state() == DraftState.SENT) {
            throw new UnfitDraft(Why.SENT_ALREADY);
        }
        var writers = new HashSet<>(draft.writers());
        writers.add(access.actor().person().value());
        store.write(DraftChange.of(change.apply(draft)).writers(writers));
        tell(draft, what, details);
        return store.current().orElseThrow();
    }

    /// The draft, if it is still as it was seen.
    ///
    /// @throws ChangedMeanwhile when somebody else has written in it
    /// @throws UnfitDraft when there is none
    Draft seen(long seen) {
        var draft = store.current().orElseThrow(() -> new UnfitDraft(Why.NONE_OPEN));
        if (draft.version() != seen) {
            throw new ChangedMeanwhile("the draft of the act");
        }
        return draft;
    }

    void tell(Draft draft, String step, Map<String, Object> details) {
        events.publishEvent(new DraftStep(draft.id(), step, details));
    }
}

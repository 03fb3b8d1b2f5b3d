package app.okrug.access;

import app.okrug.audit.Doer;
import app.okrug.audit.DoerSource;
import org.springframework.stereotype.Component;

/// Tells the audit who acts.
@Component
class ActingPerson implements DoerSource {

    ActingPerson() {}

    @Override
    public Doer now() {
        return CurrentActor.find()
                .map(actor -> new Doer(
                        actor.account().value(),
                        actor.person().value(),
                        actor.visit() == null ? null : actor.visit().name()))
                .or(() -> CurrentOperator.find()
                        .map(operator -> new Doer(operator.account().value(), null)))
                .orElse(Doer.NOBODY);
    }
}

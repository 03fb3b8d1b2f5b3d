package app.okrug.overview;

import app.okrug.time.Pulse;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Looks twice an hour which schools are due to publish. Switched off by `okrug.overview.publish=false`.
@Component
@ConditionalOnProperty(name = "okrug.overview.publish", havingValue = "true", matchIfMissing = true)
class PublishingPulse extends Pulse {

    private final Publishing publishing;

    PublishingPulse(Publishing publishing) {
        super("overview-publishing", Duration.ofMinutes(5), Duration.ofMinutes(30));
        this.publishing = publishing;
    }

    @Override
    protected void beat() {
        publishing.publishDue();
    }
}

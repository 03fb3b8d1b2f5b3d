package app.okrug.quotas;

import app.okrug.time.Pulse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Looks every five minutes which schools are due to count their files.
@Component
class StoragePulse extends Pulse {

    private final StorageCounting counting;

    StoragePulse(StorageCounting counting) {
        super("storage-pulse", Duration.ofMinutes(5), Duration.ofMinutes(5));
        this.counting = counting;
    }

    @Override
    protected void beat() {
        counting.countDue();
    }
}

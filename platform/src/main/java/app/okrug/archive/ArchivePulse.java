package app.okrug.archive;

import app.okrug.time.Pulse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Looks several times an hour which schools are due to be copied and which archives are to go. Copies are
/// switched off by `okrug.copies=false`.
@Component
class ArchivePulse extends Pulse {

    private final NightlyCopies copies;
    private final ArchiveSettings settings;

    ArchivePulse(NightlyCopies copies, ArchiveSettings settings) {
        super("archive-pulse", Duration.ofMinutes(10), Duration.ofMinutes(15));
        this.copies = copies;
        this.settings = settings;
    }

    @Override
    protected void beat() {
        copies.letGo();
        if (settings.copies()) {
            copies.copyDue();
        }
    }
}

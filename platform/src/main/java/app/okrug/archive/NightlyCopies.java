package app.okrug.archive;

import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Copies every school once a night by its own clock, or as soon as possible after a night that was missed;
/// and lets archives go whose time has passed. One that fails leaves the others alone.
@Component
class NightlyCopies {

    private static final Logger log = LoggerFactory.getLogger(NightlyCopies.class);

    private static final int BEGINS = 1;
    private static final int ENDS = 5;
    private static final Duration FRESH = Duration.ofHours(18);
    private static final Duration MISSED = Duration.ofHours(32);
    /// A node that died while it copied does not keep others from it for longer.
    private static final Duration CLAIMED = Duration.ofHours(2);

    private final SchoolRegistry schools;
    private final NightlyRows nightly;
    private final ArchiveTaking taking;
    private final ArchiveRows rows;
    private final ArchiveFolder folder;
    private final Clock clock;

    NightlyCopies(
            SchoolRegistry schools,
            NightlyRows nightly,
            ArchiveTaking taking,
            ArchiveRows rows,
            ArchiveFolder folder,
            Clock clock) {
        this.schools = schools;
        this.nightly = nightly;
        this.taking = taking;
        this.rows = rows;
        this.folder = folder;
        this.clock = clock;
    }

    /// Copies all schools that are due and that no other node has taken.
    void copyDue() {
        copyDue(schools.all());
    }

    void copyDue(List<RegisteredSchool> all) {
        var states = nightly.all();
        for (var school : all) {
            var now = clock.instant();
            var state = states.get(school.id());
            if (school.state().reachable()
                    && due(school, state == null ? null : state.succeededAt(), now)
                    && nightly.claim(school.id(), now.minus(CLAIMED), now)) {
                copy(school);
            }
        }
    }

    /// Copies one school.
    ///
    /// @return whether it went well
    boolean copy(RegisteredSchool school) {
        try {
            taking.take(school, ArchiveKind.COPY, null, total -> {}, () -> {});
            nightly.succeeded(school.id(), clock.instant());
            return true;
        } catch (RuntimeException failure) {
            // Whatever it was, the next school has nothing to do with it; a message could carry personal data.
            log.error("The school {} could not be copied: {}", school.code(), failure.getClass());
            nightly.failed(school.id(), failure.getClass().getSimpleName(), clock.instant());
            return false;
        }
    }

    /// Removes the files and the lines of archives whose time has passed.
    void letGo() {
        for (var line : rows.over(clock.instant())) {
            folder.remove(line.id());
            rows.remove(line.id());
        }
    }

    private static boolean due(RegisteredSchool school, @Nullable Instant last, Instant now) {
        var hour = now.atZone(school.zone()).getHour();
        var night = hour >= BEGINS && hour < ENDS;
        if (last == null) {
            return night || school.createdAt().plus(MISSED).isBefore(now);
        }
        return last.plus(night ? FRESH : MISSED).isBefore(now);
    }
}

package app.okrug.regulation;

import app.okrug.tenancy.SchoolCaches;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The school's local act as it is in force. Answers from memory.
///
/// It asks for no right itself, since rights are decided by what it says; screens of the act go through `acts`.
@Component
public class Regulation {

    private static final String ALL = "all";

    private final SchoolCaches.Region<String, Volume> volumes;
    private final Volumes stored;
    private final PlatformMatrix platform;
    private final SchoolRegistry schools;
    private final Clock clock;

    Regulation(SchoolCaches caches, Volumes stored, PlatformMatrix platform, SchoolRegistry schools, Clock clock) {
        this.volumes = caches.region("regulation", Duration.ofMinutes(30));
        this.stored = stored;
        this.platform = platform;
        this.schools = schools;
        this.clock = clock;
    }

    /// The act in force today.
    ///
    /// @throws NoRegulation when the school has not begun with one
    public Act act() {
        return find().orElseThrow(NoRegulation::new);
    }

    /// The act in force today, if the school has begun with one.
    public Optional<Act> find() {
        return volume().act(LocalDate.now(clock.withZone(schools.current().zone())));
    }

    /// How the act is cited: title, date and number.
    public String cited() {
        return Citation.of(act());
    }

    /// The paragraphs of the act in force, in its order.
    public List<Paragraph> paragraphs() {
        return paragraphs(act().id());
    }

    /// The paragraphs of one of the school's acts, in its order.
    public List<Paragraph> paragraphs(UUID act) {
        return volume().paragraphs(act);
    }

    /// All versions of the act that were, are and will be in force, in the order in which they begin.
    public List<Act> acts() {
        return volume().acts();
    }

    /// What a parameter is set to at a moment. When several qualified values fit, the strongest kind holds; without
    /// any, the platform's default. A lock of the municipality stands over all of them.
    public <T> Setting<T> setting(Parameter<T> parameter, Instant moment, Qualifier... qualifiers) {
        var own = own(parameter, moment, qualifiers);
        var lock = parameter.concluded() ? null : volume().lock(null, parameter.code(), moment);
        return lock == null
                ? own
                : new Setting<>(parameter.cast(lock.value()), null, null, null, own.entry(), lock.since(), lock);
    }

    /// The same as the school has it by its own act, whatever the municipality has ruled.
    public <T> Setting<T> own(Parameter<T> parameter, Instant moment, Qualifier... qualifiers) {
        if (parameter.concluded()) {
            return conclusion(parameter, moment);
        }
        var volume = volume();
        var entry = volume.entry(parameter, moment, qualifiers);
        if (entry == null) {
            return new Setting<>(parameter.usual(), null, null, null, null, null);
        }
        return new Setting<>(
                parameter.cast(entry.value()),
                entry.paragraph(),
                entry.quote(),
                volume.cited(entry.act()),
                entry.id(),
                entry.since());
    }

    /// What a parameter is set to now.
    public <T> Setting<T> current(Parameter<T> parameter, Qualifier... qualifiers) {
        return setting(parameter, clock.instant(), qualifiers);
    }

    /// What a parameter is set to for a lesson of that day: a past lesson is judged by what held at the end of its
    /// day, today's by what holds now, a coming one by what will hold when its day begins.
    public <T> Setting<T> onDay(Parameter<T> parameter, LocalDate day, Qualifier... qualifiers) {
        return setting(parameter, moment(day), qualifiers);
    }

    /// What a parameter was ever set to for one place alone, the earliest first; also what is still to come.
    public <T> List<Apart<T>> apart(Parameter<T> parameter, Qualifier place) {
        return volume().apart(parameter, place).stream()
                .map(entry -> apart(parameter, entry))
                .toList();
    }

    /// What a parameter is set to now where it is set apart, by place; the whole school is left out.
    public <T> Map<Qualifier, Apart<T>> apart(Parameter<T> parameter) {
        var apart = new LinkedHashMap<Qualifier, Apart<T>>();
        volume().apart(parameter, clock.instant()).forEach((place, entry) -> apart.put(place, apart(parameter, entry)));
        return apart;
    }

    /// Whether a parameter was never set for one place alone, so that no reader need tell for which place it asks.
    public boolean alike(Parameter<?> parameter) {
        return volume().alike(parameter);
    }

    private static <T> Apart<T> apart(Parameter<T> parameter, Entry entry) {
        return new Apart<>(
                entry.id(),
                parameter.cast(entry.value()),
                entry.since(),
                entry.changedBy(),
                entry.reason(),
                entry.lifted());
    }

    /// The moment whose regulation judges a lesson of that day.
    public Instant moment(LocalDate day) {
        var now = clock.instant();
        var zone = schools.current().zone();
        var ends = day.plusDays(1).atStartOfDay(zone).toInstant();
        if (!ends.isAfter(now)) {
            return ends.minusNanos(1);
        }
        var begins = day.atStartOfDay(zone).toInstant();
        return begins.isAfter(now) ? begins : now;
    }

    /// One cell of the matrix at a moment. A cell of which the school has never spoken is as the platform
    /// has it; a lock of the municipality stands over both.
    public Cell cell(String role, String right, Instant moment) {
        var own = ownCell(role, right, moment);
        var lock = volume().lock(role, right, moment);
        if (lock == null || !(lock.value() instanceof Change.Permission(var state, var scopes))) {
            return own;
        }
        return new Cell(
                own.id(),
                role,
                right,
                state,
                reach(state, scopes, own.usual()),
                own.usual(),
                null,
                null,
                null,
                lock.since(),
                null,
                lock.reason(),
                lock);
    }

    /// The same as the school has it by its own matrix, whatever the municipality has ruled.
    public Cell ownCell(String role, String right, Instant moment) {
        var volume = volume();
        var usual = platform.scopes(role, right);
        return cell(role, right, usual, volume.cell(role, right, moment), volume);
    }

    /// What the act in force itself sets a parameter to, before anybody changed it; null when it does not.
    public @Nullable Setting<?> begun(Parameter<?> parameter) {
        var volume = volume();
        var entry = volume.begun(parameter, clock.instant());
        return entry == null
                ? null
                : new Setting<>(
                        entry.value(),
                        entry.paragraph(),
                        entry.quote(),
                        volume.cited(entry.act()),
                        entry.id(),
                        entry.since());
    }

    /// One cell as the act itself has it, before anybody changed it.
    public Cell begun(String role, String right) {
        var volume = volume();
        return cell(role, right, platform.scopes(role, right), volume.begun(role, right, clock.instant()), volume);
    }

    private static Cell cell(String role, String right, String usual, @Nullable CellEntry entry, Volume volume) {
        if (entry == null) {
            return new Cell(null, role, right, CellState.INHERIT, usual, usual, null, null, null, null, null, "");
        }
        var scopes = reach(entry.state(), entry.scopes(), usual);
        return new Cell(
                entry.id(),
                role,
                right,
                entry.state(),
                scopes,
                usual,
                entry.paragraph(),
                entry.quote(),
                volume.cited(entry.act()),
                entry.since(),
                entry.changedBy(),
                entry.reason());
    }

    private static String reach(CellState state, String scopes, String usual) {
        return switch (state) {
            case INHERIT -> usual;
            case ALLOW -> scopes;
            case FORBID -> "";
        };
    }

    /// What the municipality has ruled, as it holds now.
    public List<Ruling> rulings() {
        return volume().rulings(clock.instant());
    }

    /// What the municipality has ruled on a parameter, as it holds now; null when nothing.
    public @Nullable Ruling ruling(Parameter<?> parameter) {
        return volume().ruling(null, parameter.code(), clock.instant());
    }

    /// What the municipality has ruled on a cell, as it holds now; null when nothing.
    public @Nullable Ruling ruling(String role, String right) {
        return volume().ruling(role, right, clock.instant());
    }

    /// What has been changed in the matrix and in the parameters, the latest first; the act's own beginning is left
    /// out.
    public List<Change> changes(int most) {
        return History.of(volume(), most);
    }

    /// To be called after anything of this feature has been written.
    void changed() {
        volumes.changed();
    }

    private <T> Setting<T> conclusion(Parameter<T> parameter, Instant moment) {
        var mark = cell("CLASS_TEACHER", "JOURNAL_MARK", moment);
        var view = cell("CLASS_TEACHER", "JOURNAL_VIEW", moment);
        var may = mark.scopes().isEmpty()
                ? view.scopes().isEmpty() ? OtherSubjects.NOTHING : OtherSubjects.VIEW
                : OtherSubjects.EDIT;
        @Nullable String paragraph = mark.paragraph() == null ? view.paragraph() : mark.paragraph();
        @Nullable String quote = mark.quote() == null ? view.quote() : mark.quote();
        return new Setting<>(parameter.cast(may), paragraph, quote, mark.act(), mark.id(), mark.since());
    }

    private Volume volume() {
        return volumes.get(ALL, _ -> stored.read());
    }
}

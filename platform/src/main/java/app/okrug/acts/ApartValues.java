package app.okrug.acts;

import app.okrug.access.Access;
import app.okrug.access.Power;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.regulation.Amendments;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Qualifier;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.SeenApart;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sets parameters of the act apart for a level, a year of study, a class, a subject, a role or a person, and lets such
/// a place go by the school again (regulations.md d3). The strongest place that fits holds; what the municipality
/// has locked holds over all of them.
@Service
@Transactional
public class ApartValues {

    private final Access access;
    private final Power power;
    private final Regulation regulation;
    private final Amendments amendments;
    private final PlaceNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApartValues(
            Access access,
            Power power,
            Regulation regulation,
            Amendments amendments,
            PlaceNames names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.power = power;
        this.regulation = regulation;
        this.amendments = amendments;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /// The kinds of places that a parameter can be set apart for by the acting person, who may not know all of them.
    @Transactional(readOnly = true)
    public List<Qualifier.Kind> kinds(Parameter<?> parameter) {
        access.require(Right.REGULATION_EDIT, Target.school());

        var knowsStaff = access.allows(Right.STAFF_VIEW, Target.school());
        return parameter.apart().stream()
                .filter(kind -> kind != Qualifier.Kind.PERSON || knowsStaff)
                .toList();
    }

    /// The places of a kind that the school has.
    @Transactional(readOnly = true)
    public List<PlaceChoice> places(Qualifier.Kind kind) {
        access.require(Right.REGULATION_EDIT, Target.school());

        return names.all(kind);
    }

    /// Sets a parameter for one place alone, from now on.
    ///
    /// @param seen the entry that the changer had before his eyes; null when the place went by the school
    /// @throws app.okrug.access.AccessRefused without the right, or on what the municipality has locked
    /// @throws app.okrug.regulation.ChangedMeanwhile when somebody else was faster
    /// @throws IllegalArgumentException without a reason, for a place that nobody asks for, or when the parameter
    ///     cannot take the value
    public <T> void set(Parameter<T> parameter, Qualifier place, T value, String reason, @Nullable UUID seen) {
        access.require(Right.REGULATION_EDIT, Target.school());
        power.refuseLocked(parameter);
        judge(parameter, place, reason);

        var before = holding(parameter, place);
        amendments.apart(
                parameter,
                value,
                List.of(new SeenApart(place, seen == null ? lifted(parameter, place) : seen)),
                clock.instant(),
                access.actor().person().value(),
                reason.strip());
        events.publishEvent(new ApartChanged(parameter.code(), name(place), before, value, false, reason.strip()));
    }

    /// From now on a place goes by the school again.
    ///
    /// @param seen the entry that the changer had before his eyes
    /// @throws app.okrug.access.AccessRefused without the right, or on what the municipality has locked
    /// @throws app.okrug.regulation.ChangedMeanwhile when somebody else was faster
    /// @throws IllegalArgumentException without a reason
    public <T> void lift(Parameter<T> parameter, Qualifier place, String reason, UUID seen) {
        access.require(Right.REGULATION_EDIT, Target.school());
        power.refuseLocked(parameter);
        judge(parameter, place, reason);

        var before = holding(parameter, place);
        amendments.lift(
                parameter, new SeenApart(place, seen), access.actor().person().value(), reason.strip());
        events.publishEvent(
                new ApartChanged(parameter.code(), name(place), before, holding(parameter, place), true, reason));
    }

    private static void judge(Parameter<?> parameter, Qualifier place, String reason) {
        if (!parameter.apart().contains(place.kind())) {
            throw new IllegalArgumentException(parameter.code() + " is not set apart for a " + place.kind());
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A change of the regulation needs a reason");
        }
    }

    private <T> Object holding(Parameter<T> parameter, Qualifier place) {
        return Objects.requireNonNull(
                (Object) regulation.current(parameter, place).value());
    }

    /// The entry by which a place goes by the school again; null when it always did.
    private @Nullable UUID lifted(Parameter<?> parameter, Qualifier place) {
        var known = regulation.apart(parameter, place);
        return known.isEmpty() || !known.getLast().lifted()
                ? null
                : known.getLast().entry();
    }

    private String name(Qualifier place) {
        return Objects.requireNonNull(names.of(List.of(place)).get(place));
    }
}

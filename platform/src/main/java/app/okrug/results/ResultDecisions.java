package app.okrug.results;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.curriculum.CourseId;
import app.okrug.people.UnknownPerson;
import app.okrug.school.StaleCopy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the school decides about single results: the council over the figures, a deferral or an early attestation over
/// the days (Q13).
@Service
@Transactional
public class ResultDecisions {

    private static final int LONGEST_TEXT = 500;

    private final Access access;
    private final ResultPlaces places;
    private final ResultStore store;
    private final ResultHistory history;
    private final Proposals proposals;
    private final Deferrals deferrals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResultDecisions(
            Access access,
            ResultPlaces places,
            ResultStore store,
            ResultHistory history,
            Proposals proposals,
            Deferrals deferrals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.places = places;
        this.store = store;
        this.history = history;
        this.proposals = proposals;
        this.deferrals = deferrals;
        this.events = events;
        this.clock = clock;
    }

    /// A decision of the teachers' council.
    ///
    /// @param column the id of a term, `year`, `exam` or `final`
    /// @param number of the minutes
    /// @param expected the version of the result that the writer had before his eyes
    public record Decision(
            CourseId course, UUID pupil, String column, String mark, String number, LocalDate day, long expected) {}

    /// Puts a result as the council has decided it, over whatever stood there. Teachers do not change it any more.
    ///
    /// @throws app.okrug.access.AccessRefused without the right
    /// @throws StaleCopy when somebody has put the result meanwhile
    /// @throws IllegalArgumentException without a number, or when the mark is none of the scale
    public void decide(Decision decision) {
        var place = place(decision.course());
        var column = column(place, decision.column());
        access.require(Right.RESULT_DECIDE, place.target(column, decision.pupil()));
        need(decision.number(), "number of the minutes");
        var mark = place.rule(column)
                .parse(decision.mark().strip(), place.codes(column))
                .orElseThrow(() -> new IllegalArgumentException("Not a result: " + decision.mark()));

        var key = key(place, column, decision.pupil());
        var before = store.lock(List.of(key)).getOrDefault(key, StoredResult.untouched(key));
        if (before.version() != decision.expected()) {
            throw new StaleCopy("a result");
        }
        var actor = access.actor();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var basis = proposals
                .of(List.of(place.course()), place.columns())
                .at(decision.course().value(), column.id(), decision.pupil());
        var after = before.with(mark, before.reason(), basis, actor.person().value(), now)
                .decided(new StoredResult.Decided(decision.number().strip(), decision.day()));
        if (store.write(List.of(after)) == 0) {
            throw new StaleCopy("a result");
        }
        history.add(List.of(new ResultHistory.Change(
                key.course(),
                key.pupil(),
                key.kind(),
                key.term(),
                UUID.randomUUID(),
                before.content(),
                after.content(),
                null,
                actor.account().value(),
                actor.person().value(),
                now)));
        events.publishEvent(new DecisionTaken(
                key.pupil(), key.course(), column.id(), mark, decision.number().strip()));
    }

    /// Gives the result of one pupil another day: later than its end a deferral, earlier an early attestation.
    ///
    /// @throws app.okrug.access.AccessRefused without the right
    /// @throws StaleCopy when somebody has changed it meanwhile
    /// @throws IllegalArgumentException without a reason
    public void defer(Deferral deferral) {
        var place = place(new CourseId(deferral.course()));
        var column = column(place, deferral.column());
        access.require(Right.RESULT_DECIDE, place.target(column, deferral.pupil()));
        need(deferral.reason(), "reason");
        if (!place.pupils().contains(deferral.pupil())) {
            throw new UnknownPerson(deferral.pupil().toString());
        }

        var written = deferrals.write(
                deferral,
                column.kind(),
                column.termId(),
                access.actor().person().value());
        if (!written) {
            throw new StaleCopy("a result");
        }
        events.publishEvent(
                new ResultDeferred(deferral.pupil(), deferral.course(), deferral.column(), deferral.until()));
    }

    private ResultPlace place(CourseId course) {
        var place = places.of(List.of(course.value())).get(course.value());
        if (place == null) {
            throw new UnknownResult();
        }
        return place;
    }

    private static ResultColumn column(ResultPlace place, String id) {
        return place.columns().stream()
                .filter(column -> column.id().equals(id))
                .findFirst()
                .orElseThrow(UnknownResult::new);
    }

    private static StoredResult.Key key(ResultPlace place, ResultColumn column, UUID pupil) {
        if (!place.pupils().contains(pupil)) {
            throw new UnknownPerson(pupil.toString());
        }
        return new StoredResult.Key(place.course().id().value(), pupil, column.kind(), column.termId());
    }

    private static void need(String text, String what) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A decision needs its " + what);
        }
    }
}

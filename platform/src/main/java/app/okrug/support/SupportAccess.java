package app.okrug.support;

import app.okrug.access.Access;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Open;
import app.okrug.access.Presence;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.audit.PlatformAudit;
import app.okrug.database.ControlPlane;
import app.okrug.identity.Visits;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolCaches;
import app.okrug.tenancy.SchoolId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Asking to be let into a school, letting in, refusing, ending (screens.md M-05).
@Service
public class SupportAccess {

    /// The longest time, in hours.
    public static final int MOST_HOURS = 4;
    /// The longest reason and the longest answer.
    public static final int LONGEST = 500;

    private static final int MOST = 100;

    private final Office office;
    private final Access access;
    private final Presence presence;
    private final RequestTable requests;
    private final Visits visits;
    private final PlatformAudit audit;
    private final ApplicationEventPublisher events;
    private final ControlPlane control;
    private final Clock clock;
    private final SchoolCaches.Region<String, Optional<Instant>> open;

    SupportAccess(
            Office office,
            Access access,
            Presence presence,
            RequestTable requests,
            Visits visits,
            PlatformAudit audit,
            ApplicationEventPublisher events,
            ControlPlane control,
            SchoolCaches caches,
            Clock clock) {
        this.office = office;
        this.access = access;
        this.presence = presence;
        this.requests = requests;
        this.visits = visits;
        this.audit = audit;
        this.events = events;
        this.control = control;
        this.clock = clock;
        this.open = caches.region("support.open", Duration.ofMinutes(1));
    }

    /// An operator asks a school to be let in.
    ///
    /// @throws SupportRefused without a reason, for too long, or while a request of theirs waits or is open
    public void ask(RegisteredSchool school, String reason, int hours) {
        office.require(OfficeRight.SUPPORT_ASK);
        if (reason.isBlank() || reason.length() > LONGEST || hours < 1 || hours > MOST_HOURS) {
            throw new SupportRefused("support.reason-missing", MOST_HOURS);
        }
        var operator = CurrentOperator.require().account();
        var asked = control.inTransaction((Supplier<Boolean>) () -> {
            if (requests.pending(school.id(), operator, clock.instant())) {
                return false;
            }
            requests.add(school.id(), operator, reason.strip(), hours, clock.instant());
            audit.write("support.asked", school.id(), school.code(), Map.of("reason", reason.strip(), "hours", hours));
            return true;
        });
        if (!asked) {
            throw new SupportRefused("support.pending");
        }
    }

    /// The requests to a school, for the office, the latest first.
    public List<SupportRequest> to(RegisteredSchool school) {
        office.require(OfficeRight.SUPPORT_ASK);
        return requests.of(school.id(), MOST);
    }

    /// An operator takes the own request back, or ends the own access at once.
    ///
    /// @throws SupportRefused when it has been decided or has ended meanwhile, or is somebody else's
    public void leave(RegisteredSchool school, UUID id) {
        office.require(OfficeRight.SUPPORT_ASK);
        var own = CurrentOperator.require().account();
        var request = requests.find(school.id(), id)
                .filter(one -> one.operator().equals(own))
                .orElseThrow(SupportAccess::decided);
        CurrentSchool.run(school.id(), () -> {
            if (request.state() == RequestState.ASKED) {
                moved(request, RequestState.ENDED, "", null);
            } else {
                ended(request);
            }
        });
    }

    /// The requests to the current school, the latest first.
    public List<SupportRequest> here() {
        access.require(Right.SUPPORT_ADMIT, Target.school());
        return requests.of(CurrentSchool.require(), MOST);
    }

    /// How many requests wait for whoever can decide; 0 for everybody else.
    @Open("tells a number, and only to those who hold the right")
    public int countWaiting() {
        return access.allows(Right.SUPPORT_ADMIT, Target.school()) ? requests.waiting(CurrentSchool.require()) : 0;
    }

    /// Lets support in, from now on for the hours it asked for.
    ///
    /// @throws SupportRefused when the request has been decided meanwhile
    /// @throws app.okrug.access.ConfirmationNeeded when it is too long ago that the person has shown who it is
    public void grant(UUID id) {
        access.require(Right.SUPPORT_ADMIT, Target.school());
        presence.require();
        var request = waiting(id);
        var until = clock.instant().plus(Duration.ofHours(request.hours()));
        control.inTransaction(() -> {
            moved(request, RequestState.GRANTED, "", until);
            visits.open(CurrentSchool.require(), request.operator(), request.person(), until);
        });
    }

    /// Refuses, with words for who has asked.
    ///
    /// @throws SupportRefused when the request has been decided meanwhile, or the words are too many
    public void refuse(UUID id, String answer) {
        access.require(Right.SUPPORT_ADMIT, Target.school());
        if (answer.length() > LONGEST) {
            throw new SupportRefused("support.answer-long", LONGEST);
        }
        moved(waiting(id), RequestState.REFUSED, answer.strip(), null);
    }

    /// Ends the access at once.
    ///
    /// @throws SupportRefused when it has ended already
    public void end(UUID id) {
        access.require(Right.SUPPORT_ADMIT, Target.school());
        ended(requests.find(CurrentSchool.require(), id).orElseThrow(SupportAccess::decided));
    }

    /// Until when support may look into the current school; empty when it may not now.
    @Open("everybody in the school may know that support can look in; says nothing else")
    public Optional<Instant> openUntil() {
        return open.get("", _ -> requests.open(CurrentSchool.require(), clock.instant()))
                .filter(until -> until.isAfter(clock.instant()));
    }

    private void ended(SupportRequest request) {
        if (!request.open(clock.instant())) {
            throw decided();
        }
        control.inTransaction(() -> {
            moved(request, RequestState.ENDED, "", null);
            visits.end(CurrentSchool.require(), request.operator(), request.person());
        });
    }

    /// The school's record first: what cannot be recorded does not happen.
    private void moved(SupportRequest request, RequestState to, String answer, @Nullable Instant until) {
        SchoolId school = CurrentSchool.require();
        control.inTransaction(() -> {
            if (!requests.move(request.id(), request.state(), to, answer, until, clock.instant())) {
                throw decided();
            }
            events.publishEvent(new SupportMoved(request.person(), request.operatorName(), request.reason(), to));
            audit.write("support." + to.stored(), school, request.id().toString(), Map.of());
            open.changed();
        });
    }

    private SupportRequest waiting(UUID id) {
        return requests.find(CurrentSchool.require(), id)
                .filter(request -> request.state() == RequestState.ASKED)
                .orElseThrow(SupportAccess::decided);
    }

    private static SupportRefused decided() {
        return new SupportRefused("support.decided");
    }
}

package app.okrug.attendance;

import static app.okrug.access.Right.ABSENCE_EXCUSE;
import static app.okrug.access.Right.DIARY_ABSENCE_NOTICE;
import static app.okrug.access.Right.DIARY_VIEW;
import static app.okrug.access.Right.TURNOUT_VIEW;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.access.Reach;
import app.okrug.access.Target;
import app.okrug.files.FilePlace;
import app.okrug.files.Files;
import app.okrug.files.SentFile;
import app.okrug.people.Pupils;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What families tell about the absence of a child, and what the class teacher answers (screens.md D-08). A notice sets
/// no sign in the journal: teachers see it beside the cell, and once confirmed it counts as the reason.
@Service
@Transactional
public class Notices {

    /// Under which the files of notices are kept.
    public static final String FILES = "attendance.notice";

    private static final int LONGEST = 60;
    private static final int AHEAD = 366;
    private static final int SHOWN_BACK = 366;

    private final Access access;
    private final NoticeStore store;
    private final ExcuseStore excuses;
    private final AwayRules rules;
    private final Files files;
    private final Pupils pupils;
    private final Regulation regulation;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    Notices(
            Access access,
            NoticeStore store,
            ExcuseStore excuses,
            AwayRules rules,
            Files files,
            Pupils pupils,
            Regulation regulation,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.store = store;
        this.excuses = excuses;
        this.rules = rules;
        this.files = files;
        this.pupils = pupils;
        this.regulation = regulation;
        this.clock = clock;
        this.events = events;
    }

    /// What the family of a pupil has told in the last year, the latest first.
    @Transactional(readOnly = true)
    public List<Notice> ofPupil(PersonId pupil) {
        access.require(DIARY_VIEW, target(pupil));

        return store.of(pupil, clock.today().minusDays(SHOWN_BACK));
    }

    /// Whether the acting person may send a notice about this pupil.
    @Transactional(readOnly = true)
    public boolean sends(PersonId pupil) {
        return access.allows(DIARY_ABSENCE_NOTICE, target(pupil));
    }

    /// Tells the class teacher and the teachers that a child is, or will be, away.
    ///
    /// @throws UnfitAbsence when the days make no sense, or lie further back than the school takes
    public NoticeId send(PersonId pupil, NoticeWish wish, List<SentFile> sent) {
        access.require(DIARY_ABSENCE_NOTICE, target(pupil));

        rules.judge(wish.away(), LONGEST);
        rules.judge(wish.words());
        var today = clock.today();
        var back = regulation.current(Parameter.NOTICE_BACK_DAYS).value();
        if (wish.away().from().isBefore(today.minusDays(back))) {
            throw rules.unfit("past", back);
        }
        if (wish.away().until().isAfter(today.plusDays(AHEAD))) {
            throw rules.unfit("ahead");
        }
        var id = store.add(pupil, wish);
        sent.forEach(file -> files.add(new FilePlace(FILES, id.value()), file));
        happened("notice_sent", id, Map.of("reason", wish.reason().name()));
        return id;
    }

    /// Takes a notice back that nobody has answered yet.
    ///
    /// @throws app.okrug.school.StaleCopy when it was answered in the meantime
    public void withdraw(NoticeId id, long version) {
        var notice = store.find(id).orElseThrow(UnknownNotice::new);
        access.require(DIARY_ABSENCE_NOTICE, target(notice.pupil()));

        answer(id, NoticeState.WITHDRAWN, "", version);
        happened("notice_withdrawn", id, Map.of());
    }

    /// The notices of a class that wait for an answer, the earliest day first.
    @Transactional(readOnly = true)
    public List<Notice> waiting(ClassId schoolClass) {
        access.require(TURNOUT_VIEW, Target.schoolClass(schoolClass.value()));

        return store.waiting(schoolClass.value(), clock.today());
    }

    /// The classes in which a notice waits for an answer that the acting person may give, by class.
    @Open("nothing but what is within reach of the right to answer is counted")
    @Transactional(readOnly = true)
    public List<WaitingNotices> waitingForMe() {
        return switch (access.reach(ABSENCE_EXCUSE)) {
            case Reach.Everywhere() -> store.waitingByClass(null, clock.today());
            case Reach.Only(var _, var classes, var _) ->
                classes.isEmpty() ? List.of() : store.waitingByClass(classes, clock.today());
        };
    }

    /// Accepts what the family told as the reason of the absence: from now on it counts as a note of the parents.
    ///
    /// @throws app.okrug.school.StaleCopy when it was answered or withdrawn in the meantime
    public void confirm(NoticeId id, long version) {
        var notice = store.find(id).orElseThrow(UnknownNotice::new);
        access.require(ABSENCE_EXCUSE, target(notice.pupil()));

        answer(id, NoticeState.CONFIRMED, "", version);
        excuses.add(
                new ExcuseWish(
                        notice.pupil(),
                        notice.away(),
                        ExcuseKind.PARENT_NOTE,
                        notice.reason().state(),
                        notice.words()),
                id);
        happened("notice_confirmed", id, Map.of());
    }

    /// Does not accept it, and says why.
    ///
    /// @throws UnfitAbsence without words
    /// @throws app.okrug.school.StaleCopy when it was answered or withdrawn in the meantime
    public void decline(NoticeId id, String words, long version) {
        var notice = store.find(id).orElseThrow(UnknownNotice::new);
        access.require(ABSENCE_EXCUSE, target(notice.pupil()));

        if (words.isBlank()) {
            throw rules.unfit("answer");
        }
        rules.judge(words);
        answer(id, NoticeState.DECLINED, words, version);
        happened("notice_declined", id, Map.of());
    }

    private void answer(NoticeId id, NoticeState state, String words, long version) {
        if (!store.answer(id, state, words, version)) {
            throw new StaleCopy("notice " + id.value());
        }
    }

    private Target target(PersonId pupil) {
        return Target.pupil(
                pupil.value(),
                pupils.classOf(pupil, clock.today())
                        .map(line -> line.id().value())
                        .orElse(null));
    }

    private void happened(String fact, NoticeId id, Map<String, Object> details) {
        events.publishEvent(new AbsenceExplained(fact, id.value(), details));
    }
}

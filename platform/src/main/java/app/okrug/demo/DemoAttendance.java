package app.okrug.demo;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.attendance.Away;
import app.okrug.attendance.ExcuseKind;
import app.okrug.attendance.ExcuseWish;
import app.okrug.attendance.Excuses;
import app.okrug.attendance.NoticeReason;
import app.okrug.attendance.NoticeWish;
import app.okrug.attendance.Notices;
import app.okrug.people.Guardians;
import app.okrug.people.PupilLine;
import app.okrug.people.Pupils;
import app.okrug.regulation.AbsenceState;
import app.okrug.school.ClassId;
import app.okrug.school.ClassName;
import app.okrug.school.Classes;
import app.okrug.school.Years;
import app.okrug.time.ClockOfWork;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What class teachers and families of two classes tell about absence: certificates after an illness, a note that was
/// confirmed, and one for tomorrow that waits for an answer.
@Component
class DemoAttendance {

    private static final List<Post> LEADERS = List.of(Post.MATHS_YOUNGER, Post.RUSSIAN_OLDER);
    private static final int PATIENCE = 3;

    private final Excuses excuses;
    private final Notices notices;
    private final Pupils pupils;
    private final Guardians guardians;
    private final Classes classes;
    private final Years years;

    DemoAttendance(Excuses excuses, Notices notices, Pupils pupils, Guardians guardians, Classes classes, Years years) {
        this.excuses = excuses;
        this.notices = notices;
        this.pupils = pupils;
        this.guardians = guardians;
        this.classes = classes;
        this.years = years;
    }

    /// Tells the reasons of what [Quarter] has made happen from a day up to a moment.
    void tell(Brought brought, LocalDate from, Instant until, ZoneId zone, long seed) {
        var chance = new Chance(seed);
        var today = until.atZone(zone).toLocalDate();
        for (var post : LEADERS) {
            var leader = brought.teacher(post);
            var led = CurrentActor.call(brought.school(), leader, () -> led(post, today));
            var inClass = CurrentActor.call(brought.school(), leader, () -> pupils.ofClass(led, today));
            from.datesUntil(today.minusDays(PATIENCE))
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                    .forEach(day -> certificates(brought, leader, inClass, day, zone, chance));
        }
        var leader = brought.teacher(Post.RUSSIAN_OLDER);
        var led = CurrentActor.call(brought.school(), leader, () -> led(Post.RUSSIAN_OLDER, today));
        var inClass = CurrentActor.call(brought.school(), leader, () -> pupils.ofClass(led, today));
        var earlier = today.minusDays(2);
        send(brought, leader, inClass.get(1), earlier, earlier, NoticeReason.DOCTOR, "Плановый приём врача", zone);
        ClockOfWork.runAt(
                earlier.atTime(12, 0).atZone(zone).toInstant(),
                () -> CurrentActor.run(
                        brought.school(),
                        leader,
                        () -> notices.waiting(led).forEach(notice -> notices.confirm(notice.id(), notice.version()))));
        var tomorrow = today.plusDays(1);
        send(
                brought,
                leader,
                inClass.get(2),
                today.minusDays(1),
                tomorrow,
                NoticeReason.EVENT,
                "Едем на соревнования по плаванию",
                zone);
    }

    private ClassId led(Post post, LocalDate day) {
        var name = ClassName.of(String.valueOf(post.classTeacherOf));
        return classes.named(years.current(day).orElseGet(years::current).id(), name)
                .orElseThrow()
                .id();
    }

    private void certificates(
            Brought brought, Actor leader, List<PupilLine> inClass, LocalDate day, ZoneId zone, Chance chance) {
        for (var pupil : inClass) {
            var name = pupil.name().familyName() + pupil.name().givenName();
            var since = pupil.since();
            if ((since == null || !since.isAfter(day))
                    && chance.of(Quarter.ABSENT, "absent", day, name)
                    && chance.of(Quarter.ILL, "ill", day, name)
                    && chance.of(0.7, "certificate", day, name)) {
                ClockOfWork.runAt(
                        day.plusDays(PATIENCE).atTime(9, 0).atZone(zone).toInstant(),
                        () -> CurrentActor.run(
                                brought.school(),
                                leader,
                                () -> excuses.enter(new ExcuseWish(
                                        pupil.person(),
                                        Away.days(day, day),
                                        ExcuseKind.CERTIFICATE,
                                        AbsenceState.ILL,
                                        "справка, детская поликлиника"))));
            }
        }
    }

    /// What the first guardian of a pupil tells on a morning.
    private void send(
            Brought brought,
            Actor leader,
            PupilLine pupil,
            LocalDate morning,
            LocalDate away,
            NoticeReason reason,
            String words,
            ZoneId zone) {
        var guardian = CurrentActor.call(brought.school(), leader, () -> guardians.ofPupil(pupil.person(), morning))
                .getFirst();
        ClockOfWork.runAt(
                morning.atTime(7, 15).atZone(zone).toInstant(),
                () -> CurrentActor.run(
                        brought.school(),
                        family(guardian.person()),
                        () -> notices.send(
                                pupil.person(), new NoticeWish(Away.days(away, away), reason, words), List.of())));
    }

    private static Actor family(PersonId guardian) {
        return new Actor(new UserId(new UUID(0, 0)), guardian, Category.GUARDIAN);
    }
}

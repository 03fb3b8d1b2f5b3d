package app.okrug.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.diary.DiarySchool;
import app.okrug.files.FileId;
import app.okrug.files.Files;
import app.okrug.files.SentFile;
import app.okrug.journal.JournalPages;
import app.okrug.regulation.AbsenceState;
import app.okrug.school.ClassId;
import app.okrug.school.StaleCopy;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From a family's notice to the reason beside the teacher's sign.
@PlatformTest
class AttendanceTests {

    private static final String MONDAY = "2026-09-14";
    private static final LocalDate DAY = LocalDate.parse(MONDAY);

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Notices notices;

    @Autowired
    Excuses excuses;

    @Autowired
    Turnout turnout;

    @Autowired
    WeekChecks weeks;

    @Autowired
    AbsenceWatch watch;

    @Autowired
    JournalPages pages;

    @Autowired
    Files files;

    @Autowired
    JdbcClient sql;

    private @SuppressWarnings("NullAway.Init") TestSchool school;
    private @SuppressWarnings("NullAway.Init") Actor mother;
    private @SuppressWarnings("NullAway.Init") Actor classTeacher;
    private @SuppressWarnings("NullAway.Init") Actor colleague;
    private @SuppressWarnings("NullAway.Init") ClassId seventh;

    @BeforeEach
    void theSeventhClass() {
        school = schools.school("001");
        mother = schools.guardian(school, "А-1");
        classTeacher = staff("1");
        colleague = staff("2");
        seventh = school.call(() -> fixture.schoolClass("7А"));
    }

    @Test
    void aNoticeIsSeenBesideTheCellAndSetsNoSign() {
        send("А-1", Away.days(DAY, DAY.plusDays(1)), NoticeReason.ILL);

        var page = at(classTeacher, () -> pages.page(schools.maths(school), null));

        assertThat(page.reasons())
                .singleElement()
                .satisfies(told ->
                        assertThat(told.get(2).toString()).contains("illness").contains("waits"));
        assertThat(page.cells()).isEmpty();
    }

    @Test
    void aConfirmedNoticeIsTheReasonAndTheTeachersSignStays() {
        var id = send("А-1", Away.days(DAY, DAY), NoticeReason.ILL);
        schools.mark(school, MONDAY, schools.maths(school, MONDAY), "А-1", "н");

        at(classTeacher, () -> {
            notices.confirm(id, 1);
            return null;
        });

        assertThat(absentees())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.lessons()).containsExactly(new MissedLesson(1, "Н", null, AbsenceState.ILL)));
        assertThat(at(mother, () -> notices.ofPupil(anna())))
                .singleElement()
                .satisfies(notice -> assertThat(notice.state()).isEqualTo(NoticeState.CONFIRMED));
    }

    @Test // Q29
    void whoMissesTheActsShareOfAWeekIsSeenByTheClassTeacher() {
        missMondayAndWednesday("А-1", "н");
        missMondayAndWednesday("А-3", "б");

        var often = at(classTeacher, () -> watch.ofClass(seventh, DAY.plusDays(2)));
        var monday = at(classTeacher, () -> watch.ofClass(seventh, DAY));
        var weekAfter = at(classTeacher, () -> watch.ofClass(seventh, DAY.plusDays(7)));

        assertThat(often).singleElement().satisfies(line -> {
            assertThat(line.pupil().familyName()).isEqualTo("Яковлева");
            assertThat(line.week()).isEqualTo(new OftenAway.Share(2, 4));
            assertThat(line.days()).isEqualTo(2);
        });
        assertThat(monday).isEmpty();
        assertThat(weekAfter).isEmpty();
    }

    @Test // K29
    void aDocumentTakesAnAbsenceAway() {
        missMondayAndWednesday("А-1", "н");
        at(
                classTeacher,
                () -> excuses.enter(
                        new ExcuseWish(anna(), Away.days(DAY, DAY), ExcuseKind.CERTIFICATE, AbsenceState.ILL, "")));

        assertThat(at(classTeacher, () -> watch.ofClass(seventh, DAY.plusDays(2))))
                .isEmpty();
    }

    @Test
    void whoMaySeeTheTurnoutSeesThemOfHisClassesAlone() {
        missMondayAndWednesday("А-1", "н");
        var day = DAY.plusDays(2);

        assertThat(at(classTeacher, () -> watch.withinReach(day))).hasSize(1);
        assertThat(at(school.administrator(), () -> watch.withinReach(day))).hasSize(1);
        assertThat(at(colleague, () -> watch.withinReach(day))).isEmpty();
        assertThatThrownBy(() -> at(colleague, () -> watch.ofClass(seventh, day)))
                .isInstanceOf(AccessRefused.class);
    }

    private void missMondayAndWednesday(String file, String sign) {
        for (var day : List.of(MONDAY, "2026-09-16")) {
            schools.mark(school, day, schools.maths(school, day), file, sign);
        }
    }

    @Test
    void aNoticeIsAnsweredOnce() {
        var id = send("А-1", Away.days(DAY, DAY), NoticeReason.FAMILY);

        at(mother, () -> {
            notices.withdraw(id, 1);
            return null;
        });

        assertThatThrownBy(() -> at(classTeacher, () -> {
                    notices.confirm(id, 1);
                    return null;
                }))
                .isInstanceOf(StaleCopy.class);
        assertThat(at(classTeacher, () -> notices.waiting(seventh))).isEmpty();
    }

    @Test
    void whoMayAnswerIsToldInWhichClassesNoticesWait() {
        send("А-1", Away.days(DAY, DAY), NoticeReason.ILL);
        var answered = send("А-2", Away.days(DAY, DAY), NoticeReason.ILL);
        at(classTeacher, () -> {
            notices.confirm(answered, 1);
            return null;
        });

        assertThat(at(classTeacher, notices::waitingForMe)).containsExactly(new WaitingNotices(seventh, "7А", 1));
        assertThat(at(mother, notices::waitingForMe)).isEmpty();
    }

    @Test
    void aDeclinedNoticeTellsWhyAndExcusesNothing() {
        var id = send("А-1", Away.days(DAY, DAY), NoticeReason.OTHER);

        assertThatThrownBy(() -> at(classTeacher, () -> {
                    notices.decline(id, " ", 1);
                    return null;
                }))
                .isInstanceOf(UnfitAbsence.class);
        at(classTeacher, () -> {
            notices.decline(id, "Анна была в школе", 1);
            return null;
        });

        assertThat(at(mother, () -> notices.ofPupil(anna())).getFirst().answer())
                .isEqualTo("Анна была в школе");
        assertThat(absentees()).isEmpty();
    }

    @Test
    void nobodyTellsAboutTheChildOfAnother() {
        var other = schools.guardian(school, "А-2");
        var wish = new NoticeWish(Away.days(DAY, DAY), NoticeReason.ILL, "");
        var anna = schools.pupil(school, "А-1");

        for (var stranger : List.of(other, SchoolFixture.actor(anna, Category.PUPIL), classTeacher)) {
            assertThatThrownBy(() -> at(stranger, () -> notices.send(anna, wish, List.of())))
                    .isInstanceOf(AccessRefused.class);
        }
        assertThatThrownBy(() -> at(other, () -> notices.ofPupil(anna))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void nobodyAnswersForTheClassOfAnother() {
        var id = send("А-1", Away.days(DAY, DAY), NoticeReason.ILL);

        assertThatThrownBy(() -> at(colleague, () -> {
                    notices.confirm(id, 1);
                    return null;
                }))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> at(colleague, () -> turnout.absentees(seventh, DAY)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> at(colleague, () -> excuses.enter(certificate("А-1", Away.days(DAY, DAY)))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> at(colleague, () -> weeks.week(seventh, DAY))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void theFilesOfANoticeAreReadByTheFamilyAndTheClassTeacherAlone() {
        var anna = schools.pupil(school, "А-1");
        var sent = new SentFile("справка.txt", "болеет".getBytes(StandardCharsets.UTF_8));
        var wish = new NoticeWish(Away.days(DAY, DAY), NoticeReason.ILL, "");
        at(mother, () -> notices.send(anna, wish, List.of(sent)));
        var file = at(classTeacher, () -> notices.waiting(seventh))
                .getFirst()
                .files()
                .getFirst()
                .id();

        assertThat(read(mother, file)).isEqualTo("справка.txt");
        assertThat(read(classTeacher, file)).isEqualTo("справка.txt");
        for (var stranger : List.of(colleague, schools.guardian(school, "А-2"))) {
            assertThatThrownBy(() -> read(stranger, file)).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void daysMakeSenseAndDoNotLieTooFarBack() {
        for (var away : List.of(
                Away.days(DAY, DAY.minusDays(1)),
                Away.days(DAY, DAY.plusDays(60)),
                Away.days(DAY.minusDays(8), DAY),
                Away.days(DAY.plusDays(400), DAY.plusDays(400)),
                new Away(DAY, DAY, 4, 2))) {
            assertThatThrownBy(() -> send("А-1", away, NoticeReason.ILL)).isInstanceOf(UnfitAbsence.class);
        }
    }

    @Test
    void aDocumentCoversItsLessonsOnlyAndIsTakenBack() {
        schools.mark(school, MONDAY, schools.maths(school, MONDAY), "А-1", "н");
        schools.mark(school, MONDAY, schools.maths(school, MONDAY), "А-2", "н");
        at(classTeacher, () -> excuses.enter(certificate("А-2", new Away(DAY, DAY, 2, null))));
        var id = at(classTeacher, () -> excuses.enter(certificate("А-1", new Away(DAY, DAY, 1, 1))));

        assertThat(absentees())
                .extracting(line -> line.pupil().familyName() + " "
                        + line.lessons().getFirst().state())
                .containsExactly("Ёлкин UNEXPLAINED", "Яковлева ILL");

        at(classTeacher, () -> {
            excuses.withdraw(id, 1);
            return null;
        });
        assertThat(absentees()).allMatch(Absentee::unexplained);
    }

    @Test
    void theTurnoutTellsWhoIsThereAwayByReasonOrNotMarkedYet() {
        send("А-2", Away.days(DAY, DAY), NoticeReason.FAMILY);

        assertThat(at(school.administrator(), () -> turnout.ofDay(DAY)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.className()).isEqualTo("7А");
                    assertThat(line.unmarked()).isEqualTo(3);
                    assertThat(line.expectedAway()).isEqualTo(1);
                });

        var lesson = schools.maths(school, MONDAY);
        schools.mark(school, MONDAY, lesson, "А-1", "б");
        schools.mark(school, MONDAY, lesson, "А-2", "н");
        schools.mark(school, MONDAY, lesson, "А-3", "оп10");

        assertThat(at(school.administrator(), () -> turnout.ofDay(DAY)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.complete()).isTrue();
                    assertThat(line.pupils()).isEqualTo(3);
                    assertThat(line.present()).isEqualTo(1);
                    assertThat(line.late()).isEqualTo(1);
                    assertThat(line.away(AbsenceState.ILL)).isEqualTo(1);
                    assertThat(line.away(AbsenceState.UNEXPLAINED)).isEqualTo(1);
                });
    }

    @Test
    void aClassTeacherSeesTheTurnoutOfTheOwnClass() {
        assertThat(at(classTeacher, () -> turnout.ofDay(DAY)))
                .extracting(ClassTurnout::className)
                .containsExactly("7А");
        assertThat(at(colleague, () -> turnout.ofDay(DAY))).isEmpty();
        assertThat(at(mother, () -> turnout.ofDay(DAY))).isEmpty();
    }

    @Test
    void theWeekIsCheckedOnRecord() {
        schools.mark(school, MONDAY, schools.maths(school, MONDAY), "А-1", "н");
        schools.mark(school, MONDAY, schools.maths(school, MONDAY), "А-2", "б");
        assertThat(at(classTeacher, () -> weeks.week(seventh, DAY)).checkedBy()).isNull();

        at(classTeacher, () -> {
            weeks.checked(seventh, DAY.plusDays(3));
            return null;
        });

        var week = at(classTeacher, () -> weeks.week(seventh, DAY));
        assertThat(week.checkedBy()).isEqualTo("Лукина В. З.");
        assertThat(week.missed()).isEqualTo(2);
        assertThat(week.unexplained()).isEqualTo(1);
        assertThatThrownBy(() -> at(classTeacher, () -> {
                    weeks.checked(seventh, DAY.plusDays(7));
                    return null;
                }))
                .isInstanceOf(UnfitAbsence.class);
        assertThat(school.<Integer, RuntimeException>call(
                        () -> sql.sql("select count(*) from audit_event where action = 'attendance.week_checked'")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void noticesOfOneSchoolAreUnknownInAnother() {
        send("А-1", Away.days(DAY, DAY), NoticeReason.ILL);
        var other = schools.school("001");
        var theirs = other.call(() -> SchoolFixture.actor(fixture.staff("1"), Category.STAFF));
        var their7a = other.call(() -> fixture.schoolClass("7А"));

        assertThat(MovableClock.on(MONDAY, () -> other.as(theirs, () -> notices.waiting(their7a))))
                .isEmpty();
    }

    private NoticeId send(String child, Away away, NoticeReason reason) {
        var pupil = schools.pupil(school, child);
        return at(
                schools.guardian(school, child),
                () -> notices.send(pupil, new NoticeWish(away, reason, ""), List.of()));
    }

    private ExcuseWish certificate(String child, Away away) {
        return new ExcuseWish(
                schools.pupil(school, child), away, ExcuseKind.CERTIFICATE, AbsenceState.ILL, "№ 12 от 14.09");
    }

    private List<Absentee> absentees() {
        return at(classTeacher, () -> turnout.absentees(seventh, DAY));
    }

    private PersonId anna() {
        return schools.pupil(school, "А-1");
    }

    private String read(Actor reader, FileId file) {
        return at(reader, () -> files.open(file)).name();
    }

    private Actor staff(String number) {
        return school.call(() -> SchoolFixture.actor(fixture.staff(number), Category.STAFF));
    }

    private <T extends @Nullable Object> T at(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return MovableClock.on(MONDAY, () -> school.<T, RuntimeException>as(actor, work));
    }
}

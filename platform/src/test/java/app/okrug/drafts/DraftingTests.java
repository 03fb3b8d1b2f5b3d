package app.okrug.drafts;

import static app.okrug.access.TestSchool.ADMINISTRATOR;
import static app.okrug.access.TestSchool.CLASS_7B;
import static app.okrug.access.TestSchool.DEPUTY;
import static app.okrug.access.TestSchool.MATHS_7B;
import static app.okrug.access.TestSchool.MATHS_TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Assignments;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.Decision;
import app.okrug.access.EventLog;
import app.okrug.access.PersonId;
import app.okrug.access.Refusal;
import app.okrug.access.RefusalCode;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Target;
import app.okrug.access.TestSchool;
import app.okrug.access.UserId;
import app.okrug.acts.Comparison;
import app.okrug.acts.Provision;
import app.okrug.acts.RegulationEditing;
import app.okrug.acts.Subject;
import app.okrug.acts.Version;
import app.okrug.acts.Versions;
import app.okrug.audit.AuditLine;
import app.okrug.drafts.UnfitDraft.Why;
import app.okrug.language.Language;
import app.okrug.regulation.Act;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.regulation.Deadline;
import app.okrug.regulation.Deadline.Reference;
import app.okrug.regulation.Paragraph;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.tenancy.SchoolId;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/// An act that is none of the presets: written, linked, approved by another, in force on its day.
@PlatformTest
class DraftingTests {

    private static final Actor DIRECTOR =
            new Actor(new UserId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), Category.STAFF);

    private static final Subject EDIT_DAYS = new Subject.OfParameter(Parameter.MARK_EDIT_DAYS);
    private static final Subject HOMEWORK = new Subject.OfParameter(Parameter.HOMEWORK_DEADLINE);
    private static final Subject.OfCell PRINTING = new Subject.OfCell(Role.TEACHER, Right.JOURNAL_PRINT);

    private static final String FOREIGN = """
            1. Общие положения
            1.1. Порядок ведения журнала обязателен для всех учителей гимназии.
            2. Сроки
            2.1. Домашнее задание записывается в день урока.
            2.2. Отметка исправляется не позднее трёх дней после урока.
            2.3. Журнал печатает секретарь, учителя журнал не печатают.
            """;

    @Autowired
    TestSchool schools;

    @Autowired
    Drafting drafting;

    @Autowired
    Providing providing;

    @Autowired
    Approving approving;

    @Autowired
    ActReading reading;

    @Autowired
    Versions versions;

    @Autowired
    Regulation regulation;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Assignments assignments;

    @Autowired
    Access access;

    @Autowired
    EventLog log;

    @BeforeEach
    void speakRussian() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
    }

    @Test
    void aForeignActIsEnteredApprovedAndRefusesByItsParagraph() {
        var school = open();
        var from = schools.today().plusDays(7);
        as(school, ADMINISTRATOR, this::writeForeignAct);

        as(school, DIRECTOR, () -> approving.approve(cover(from), seen()));

        assertThat(mark(school, schools.today(), 5)).isInstanceOf(Decision.Allowed.class);
        var later = from.plusDays(10);
        var refusal = MovableClock.<Refusal, RuntimeException>at(
                later.toString(), "10:00", () -> refused(mark(school, later, 5)));
        assertThat(refusal.paragraph()).isEqualTo("2.2");
        assertThat(refusal.quote()).isEqualTo("Отметка исправляется не позднее трёх дней после урока.");
        assertThat(refusal.act()).isEqualTo("Порядок ведения журнала гимназии от 01.09.2026 № 77");
        assertThat(MovableClock.<Boolean, RuntimeException>at(from.toString(), "10:00", () -> prints(school)))
                .isFalse();
        assertThat(prints(school)).isTrue();
    }

    @Test
    void aPastLessonIsJudgedByTheVersionOfItsDay() {
        var school = open();
        var from = schools.today().plusDays(7);
        as(school, ADMINISTRATOR, this::writeForeignAct);
        as(school, DIRECTOR, () -> approving.approve(cover(from), seen()));

        MovableClock.<Boolean, RuntimeException>at(from.plusDays(30).toString(), "10:00", () -> {
            as(school, ADMINISTRATOR, () -> {
                assertThat(days(from.minusDays(1))).isEqualTo(7);
                assertThat(days(from)).isEqualTo(3);
                assertThat(regulation.act().title()).isEqualTo("Порядок ведения журнала гимназии");
                assertThat(regulation.paragraphs())
                        .extracting(Paragraph::number)
                        .contains("2.2");
                assertThat(versions.all())
                        .extracting(Version::state)
                        .containsExactly(Version.State.IN_FORCE, Version.State.PAST);
                assertThat(versions.all().getLast().until()).isEqualTo(from.minusDays(1));
            });
            return true;
        });
    }

    @Test
    void whoHasWrittenDoesNotApprove() {
        var school = open();
        as(school, ADMINISTRATOR, this::writeForeignAct);
        as(school, DIRECTOR, () -> approving.giveBack("Пункт 2.1 короче", seen()));
        as(school, DIRECTOR, () -> {
            assertThat(current().words()).isEqualTo("Пункт 2.1 короче");
            drafting.paragraph("2.1", new Paragraph("2.1", "Задание записывается в день урока.", null), seen());
            approving.send(seen());
        });

        assertThatThrownBy(() -> as(
                        school,
                        DIRECTOR,
                        () -> approving.approve(cover(schools.today().plusDays(1)), seen())))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.OWN_DRAFT));
        assertThatThrownBy(() -> as(
                        school,
                        DEPUTY,
                        () -> approving.approve(cover(schools.today().plusDays(1)), seen())))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void whatIsSentIsNotWrittenInUntilItIsTakenBack() {
        var school = open();
        as(school, ADMINISTRATOR, () -> {
            writeForeignAct();
            assertThatThrownBy(() -> drafting.remove("1.1", seen())).isInstanceOf(UnfitDraft.class);

            approving.takeBack(seen());
            drafting.remove("1.1", seen());

            assertThat(current().has("1.1")).isFalse();
        });
    }

    @Test
    void ofTwoWritersTheSecondLooksFirst() {
        var school = open();
        as(school, ADMINISTRATOR, () -> {
            var draft = drafting.begin();
            providing.unlink(HOMEWORK, draft.version());

            assertThatThrownBy(() -> providing.link(HOMEWORK, "4.5.3", "", draft.version()))
                    .isInstanceOf(ChangedMeanwhile.class);
            assertThatThrownBy(() -> drafting.begin())
                    .isInstanceOfSatisfying(
                            UnfitDraft.class, unfit -> assertThat(unfit.why()).isEqualTo(Why.ANOTHER_OPEN));
        });
    }

    @Test
    void whatIsChangedInForceMeanwhileIsNotLost() {
        var school = open();
        as(school, ADMINISTRATOR, () -> {
            writeForeignAct();
            editing.changeParameter(Parameter.MINIMUM_MARKS, 5, "педсовет", null);
        });

        as(school, DIRECTOR, () -> approving.approve(cover(schools.today()), seen()));

        as(school, ADMINISTRATOR, () -> {
            assertThat(regulation.current(Parameter.MINIMUM_MARKS).value()).isEqualTo(5);
            assertThat(regulation.current(Parameter.MARK_EDIT_DAYS).value()).isEqualTo(3);
            assertThat(drafting.current()).isEmpty();
        });
    }

    @Test
    void aComparisonNamesTextAndValues() {
        var school = open();
        as(school, ADMINISTRATOR, () -> {
            drafting.begin();
            providing.provide(EDIT_DAYS, 3, seen());
            drafting.paragraph("4.5.3", new Paragraph("4.5.3", "Задание – в день урока.", null), seen());
            drafting.remove("6.3", seen());

            var comparison = Comparison.of(versions.latest(), drafting.whole(current()));

            assertThat(comparison.texts()).extracting(text -> text.number()).containsExactly("4.5.3", "6.3");
            assertThat(comparison.provisions())
                    .filteredOn(provision -> provision.effective())
                    .extracting(provision -> provision.subject().key())
                    .containsExactly("MARK_EDIT_DAYS");
            assertThat(drafting.whole(current()).loose())
                    .extracting(Provision::subject)
                    .contains(new Subject.OfParameter(Parameter.INCIDENT_REPORT_DAYS));
        });
    }

    @Test
    void anotherTextKeepsOnlyTheLinksThatItStillSays() {
        var school = open();
        as(school, ADMINISTRATOR, () -> {
            drafting.begin();
            var same = versions.latest().paragraph("4.5.3").orElseThrow();

            drafting.text(List.of(same, new Paragraph("4.6.1", "Классный руководитель ведёт журнал.", null)), seen());

            var whole = drafting.whole(current());
            assertThat(whole.held("4.5.3")).extracting(Provision::subject).contains(HOMEWORK);
            assertThat(whole.held("4.6.1")).isEmpty();
        });
    }

    @Test
    void aDraftWithoutAChangeIsNotSentAndADayGoneByNotTaken() {
        var school = open();
        as(school, ADMINISTRATOR, () -> {
            drafting.begin();
            assertThatThrownBy(() -> approving.send(seen()))
                    .isInstanceOfSatisfying(
                            UnfitDraft.class, unfit -> assertThat(unfit.why()).isEqualTo(Why.NO_CHANGE));
            assertThatThrownBy(() -> providing.link(HOMEWORK, "4.5.3", "слова, которых нет", seen()))
                    .isInstanceOfSatisfying(
                            UnfitDraft.class, unfit -> assertThat(unfit.why()).isEqualTo(Why.NOT_SAID));
            providing.provide(EDIT_DAYS, 3, seen());
            approving.send(seen());
        });

        assertThatThrownBy(() -> as(
                        school,
                        DIRECTOR,
                        () -> approving.approve(cover(schools.today().minusDays(1)), seen())))
                .isInstanceOfSatisfying(
                        UnfitDraft.class, unfit -> assertThat(unfit.why()).isEqualTo(Why.DAY_TAKEN));
    }

    @Test
    void aVersionThatLeavesNobodyToChangeItIsNotApproved() {
        var school = open();
        as(school, ADMINISTRATOR, () -> {
            drafting.begin();
            providing.provide(
                    new Subject.OfCell(Role.ADMINISTRATOR, Right.REGULATION_EDIT),
                    new Permission(CellState.FORBID, ""),
                    seen());
            approving.send(seen());
        });

        assertThatThrownBy(() -> as(school, DIRECTOR, () -> approving.approve(cover(schools.today()), seen())))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.LAST_ADMINISTRATOR));
    }

    @Test
    void whereTheActDemandsApprovalNothingIsChangedByItself() {
        var school = open();
        as(school, ADMINISTRATOR, () -> {
            editing.changeParameter(Parameter.CHANGES_BY_APPROVAL, true, "педсовет", null);

            assertThatThrownBy(() -> editing.changeParameter(Parameter.MARK_EDIT_DAYS, 3, "сам", null))
                    .isInstanceOfSatisfying(AccessRefused.class, refused -> {
                        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.APPROVAL_NEEDED);
                        assertThat(refused.refusal().whoCanChange()).isEqualTo("директор");
                    });
            writeForeignAct();
        });

        as(school, DIRECTOR, () -> approving.approve(cover(schools.today()), seen()));

        as(
                school,
                ADMINISTRATOR,
                () -> assertThat(regulation.current(Parameter.MARK_EDIT_DAYS).value())
                        .isEqualTo(3));
    }

    @Test
    void whatWasDoneWithADraftIsRecordedAndATeacherSeesNone() {
        var school = open();
        as(school, ADMINISTRATOR, () -> {
            drafting.begin();
            drafting.drop(seen());

            assertThat(log.ofSchool("regulation.draft", null, "", Long.MAX_VALUE, 10))
                    .extracting(AuditLine::action)
                    .containsExactly("regulation.draft_dropped", "regulation.draft_begun");
        });

        assertThatThrownBy(() -> as(school, MATHS_TEACHER, () -> drafting.current()))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theDraftOfOneSchoolIsUnknownInAnother() {
        var first = open();
        var second = open();

        as(first, ADMINISTRATOR, () -> drafting.begin());

        as(second, ADMINISTRATOR, () -> assertThat(drafting.current()).isEmpty());
    }

    private void writeForeignAct() {
        drafting.begin();
        drafting.cover(cover(schools.today().plusDays(1)), seen());
        drafting.text(reading.pasted(FOREIGN), seen());
        providing.provide(EDIT_DAYS, 3, seen());
        providing.provide(HOMEWORK, new Deadline(Reference.LESSON_DAY, Duration.ZERO), seen());
        providing.link(EDIT_DAYS, "2.2", "", seen());
        providing.link(HOMEWORK, "2.1", "в день урока", seen());
        var forbidden = new Permission(CellState.FORBID, "");
        providing.provide(PRINTING, forbidden, "2.3", "учителя журнал не печатают", seen());
        approving.send(seen());
    }

    private Act cover(LocalDate from) {
        return new Act(
                UUID.randomUUID(),
                "001",
                "Порядок",
                "Порядок ведения журнала гимназии",
                "77",
                LocalDate.parse("2026-09-01"),
                "Приказ директора",
                from);
    }

    private SchoolId open() {
        var school = schools.open("001");
        as(
                school,
                ADMINISTRATOR,
                () -> assignments.assign(
                        DIRECTOR.person(), Role.DIRECTOR, schools.today().minusYears(1), "order"));
        return school;
    }

    private Draft current() {
        return drafting.current().orElseThrow();
    }

    private long seen() {
        return current().version();
    }

    private int days(LocalDate lesson) {
        return regulation.onDay(Parameter.MARK_EDIT_DAYS, lesson).value();
    }

    /// Of a lesson so many days before a day.
    private Decision mark(SchoolId school, LocalDate day, int daysBefore) {
        return CurrentActor.<Decision, RuntimeException>call(
                school,
                MATHS_TEACHER,
                () -> access.decide(
                        Right.JOURNAL_MARK, Target.lesson(MATHS_7B, CLASS_7B, 7, day.minusDays(daysBefore))));
    }

    private boolean prints(SchoolId school) {
        return CurrentActor.<Boolean, RuntimeException>call(
                school,
                MATHS_TEACHER,
                () -> access.allows(Right.JOURNAL_PRINT, Target.lesson(MATHS_7B, CLASS_7B, 7, schools.today())));
    }

    private static Refusal refused(Decision decision) {
        return ((Decision.Refused) decision).refusal();
    }

    private static void as(SchoolId school, Actor actor, Runnable work) {
        CurrentActor.run(school, actor, work);
    }
}

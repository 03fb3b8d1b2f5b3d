package app.okrug.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.closing.Closings;
import app.okrug.closing.NewClosing;
import app.okrug.closing.Whom;
import app.okrug.curriculum.CourseId;
import app.okrug.language.Language;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Marks of Tuesday's maths in 7А, which somebody with Лукина's password spoils on Wednesday night (security.md S-15).
@PlatformTest
class JournalRevertingTests {

    private static final String TUESDAY = "2026-09-08";
    private static final String WEDNESDAY = "2026-09-09";
    private static final String THURSDAY = "2026-09-10";

    @Autowired
    JournalFixture fixture;

    @Autowired
    SchoolFixture schools;

    @Autowired
    JournalWriting journal;

    @Autowired
    JournalReverting reverting;

    @Autowired
    Closings closings;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transactions;

    private JournalFixture.Keeping keeping;
    private Actor administrator;
    private Actor lukina;
    private UUID lesson;
    private UUID anna;
    private UUID ivan;

    @BeforeEach
    void twoMarksAreSpoiltAtNight() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
        keeping = fixture.school("001");
        administrator = keeping.school().administrator();
        lukina = keeping.lukina();
        CourseId maths = keeping.maths("7А");
        lesson = keeping.lesson(maths, TUESDAY);
        anna = keeping.pupil("А-1").value();
        ivan = keeping.pupil("А-3").value();
        write(TUESDAY, "10:00", anna, "5");
        write(WEDNESDAY, "02:10", anna, "2");
        write(WEDNESDAY, "02:11", anna, "3");
        write(WEDNESDAY, "02:12", ivan, "4");
    }

    @Test
    void whatStoodThereStandsThereAgainAndTheHistoryKeepsBoth() {
        var seen = preview();

        var ended = revert(seen, "Чужой пароль");

        assertThat(seen.lines())
                .extracting(RevertLine::name, RevertLine::now, RevertLine::then, RevertLine::state)
                .containsExactly(
                        tuple("Яковлева А.", "3", "5", RevertLine.State.READY),
                        tuple("Абрамов И.", "4", "", RevertLine.State.READY));
        assertThat(ended).extracting(RevertLine::state).containsOnly(RevertLine.State.AS_BEFORE);
        assertThat(mark(anna)).isEqualTo("5");
        assertThat(mark(ivan)).isEmpty();
        assertThat(history(anna)).containsExactly("5", "2", "3", "5");
        assertThat(reasons(anna)).endsWith("Чужой пароль");
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void topicAndHomeworkStandThereAgainAsTheyWere() {
        record(TUESDAY, "10:01", "Дроби", "№ 12", LocalDate.parse("2026-09-10"));
        record(WEDNESDAY, "02:20", "Чепуха", "", null);
        record(WEDNESDAY, "02:21", "Ерунда", null, null);

        var seen = preview();
        var ended = revert(seen, "Чужой пароль");

        assertThat(seen.lines())
                .filteredOn(line -> line.pupil() == null)
                .singleElement()
                .satisfies(line -> assertThat(line.now()).isEqualTo("Ерунда"))
                .satisfies(line -> assertThat(line.then()).isEqualTo("Дроби · задано: № 12"));
        assertThat(ended).extracting(RevertLine::state).containsOnly(RevertLine.State.AS_BEFORE);
        assertThat(recordOfTheLesson()).isEqualTo("Дроби|№ 12|2026-09-10");
        assertThat(mark(anna)).isEqualTo("5");
        assertThat(sql(() -> sql.sql(
                                "select reason from journal_change where pupil is null order by number desc limit 1")
                        .query((row, _) -> row.getString("reason"))
                        .single()))
                .isEqualTo("Чужой пароль");
    }

    @Test
    void aRecordThatSomebodyHasMendedSinceStays() {
        record(WEDNESDAY, "02:20", "Чепуха", null, null);
        record(THURSDAY, "09:00", "Дроби", null, null);

        var seen = preview();
        revert(seen, "Чужой пароль");

        assertThat(seen.in(RevertLine.State.CHANGED_SINCE))
                .singleElement()
                .satisfies(line -> assertThat(line.pupil()).isNull());
        assertThat(recordOfTheLesson()).startsWith("Дроби|");
    }

    @Test
    void nobodyPutsARecordBackWhileKeepingTheJournal() {
        record(TUESDAY, "10:01", "Дроби", null, null);

        var answer = on(
                TUESDAY,
                "10:02",
                lukina,
                () -> journal.carryOut(
                                List.of(new RecordReturn(
                                        UUID.randomUUID(),
                                        lesson,
                                        new StoredRecord.RecordContent("Чепуха", null, null, null, null),
                                        1,
                                        "Так надо")),
                                false)
                        .getFirst());

        assertThat(answer.outcome()).isEqualTo("refused");
        assertThat(recordOfTheLesson()).startsWith("Дроби|");
    }

    @Test
    void carriedOutTwiceItHasOneEffect() {
        var seen = preview();

        revert(seen, "Чужой пароль");
        write(THURSDAY, "10:00", anna, "4");
        var again = revert(seen, "Чужой пароль");

        assertThat(again).extracting(RevertLine::state).containsOnly(RevertLine.State.AS_BEFORE);
        assertThat(mark(anna)).isEqualTo("4");
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void aCellThatSomebodyHasMendedSinceStaysAndIsNamed() {
        write(THURSDAY, "09:00", anna, "4");

        var seen = preview();
        revert(seen, "Чужой пароль");

        assertThat(seen.in(RevertLine.State.CHANGED_SINCE))
                .singleElement()
                .satisfies(line -> assertThat(line.by()).isEqualTo("Лукина В. З."));
        assertThat(mark(anna)).isEqualTo("4");
        assertThat(mark(ivan)).isEmpty();
    }

    @Test
    void aChangeBetweenLookingAndDoingIsAConflictThatStays() {
        var seen = preview();
        write(THURSDAY, "09:59", anna, "4");

        var ended = revert(seen, "Чужой пароль");

        assertThat(ended)
                .filteredOn(line -> anna.equals(line.pupil()))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(RevertLine.State.CHANGED_SINCE));
        assertThat(mark(anna)).isEqualTo("4");
        assertThat(mark(ivan)).isEmpty();
    }

    @Test
    void theMarkOfAnotherBetweenTwoOfTheAccountIsKept() {
        var stranger = SchoolFixture.actor(lukina.person(), lukina.category());
        sql(() -> sql.sql("""
                        insert into journal_change (lesson, pupil, operation, before, after, account, person, at)
                        values (?, ?, gen_random_uuid(), '{"value":"3"}', '{"value":"4"}', ?, ?, ?::timestamptz)
                        """)
                .params(
                        lesson,
                        anna,
                        administrator.account().value(),
                        administrator.person().value(),
                        "2026-09-09T02:13:00+07")
                .update());
        sql(() -> sql.sql("""
                        insert into journal_change (lesson, pupil, operation, before, after, account, person, at)
                        values (?, ?, gen_random_uuid(), '{"value":"4"}', '{"value":"3"}', ?, ?, ?::timestamptz)
                        """)
                .params(
                        lesson,
                        anna,
                        stranger.account().value(),
                        stranger.person().value(),
                        "2026-09-09T02:14:00+07")
                .update());

        var line = preview().lines().getFirst();

        assertThat(line.then()).isEqualTo("4");
    }

    @Test
    void whatIsClosedIsToldAndNotBypassed() {
        on(
                WEDNESDAY,
                "12:00",
                administrator,
                () -> closings.close(new NewClosing(
                        closings.terms().getFirst().id(),
                        new Whom.Everybody(),
                        null,
                        null,
                        "12",
                        LocalDate.parse("2026-09-07"),
                        "")));

        var seen = preview();
        var ended = revert(seen, "Чужой пароль");

        assertThat(seen.lines()).extracting(RevertLine::state).containsOnly(RevertLine.State.REFUSED);
        assertThat(seen.lines().getFirst().refusal())
                .isNotNull()
                .satisfies(why -> assertThat(why.code()).isEqualTo("closed"));
        assertThat(ended).extracting(RevertLine::state).containsOnly(RevertLine.State.REFUSED);
        assertThat(mark(anna)).isEqualTo("3");
    }

    @Test
    void howOldALessonIsDoesNotMatter() {
        var seen = on("2026-10-20", "10:00", administrator, () -> reverting.preview(lukina.person(), night(), dawn()));

        assertThat(seen.in(RevertLine.State.READY)).hasSize(2);
    }

    @Test
    void aReasonIsNeededAndATeacherMayNot() {
        var seen = preview();

        assertThatThrownBy(() -> revert(seen, " ")).isInstanceOf(UnfitReversal.class);
        assertThatThrownBy(
                        () -> on(THURSDAY, "10:00", lukina, () -> reverting.preview(lukina.person(), night(), dawn())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> on(THURSDAY, "10:00", lukina, () -> reverting.revert(seen, "Можно")))
                .isInstanceOf(AccessRefused.class);
        assertThat(mark(anna)).isEqualTo("3");
    }

    @Test
    void ofOneSchoolNothingIsSeenInAnother() {
        var other = fixture.school("001");

        var seen = MovableClock.<Reversal, RuntimeException>on(
                THURSDAY, () -> other.school().call(() -> reverting.preview(lukina.person(), night(), dawn())));

        assertThat(seen.lines()).isEmpty();
    }

    private Reversal preview() {
        return on(THURSDAY, "10:00", administrator, () -> reverting.preview(lukina.person(), night(), dawn()));
    }

    private List<RevertLine> revert(Reversal seen, String reason) {
        return on(THURSDAY, "10:05", administrator, () -> reverting.revert(seen, reason));
    }

    private static Instant night() {
        return Instant.parse("2026-09-08T17:00:00Z");
    }

    private static Instant dawn() {
        return night().plusSeconds(5 * 3600);
    }

    private void write(String day, String time, UUID pupil, String value) {
        var answer = on(
                day,
                time,
                lukina,
                () -> journal.carryOut(
                                List.of(new Operation.OnCell(
                                        UUID.randomUUID(), lesson, pupil, value, null, null, 0, true, "Так надо")),
                                false)
                        .getFirst());
        assertThat(answer.outcome()).isEqualTo("saved");
    }

    private void record(String day, String time, String topic, @Nullable String homework, @Nullable LocalDate due) {
        var answer = on(
                day,
                time,
                lukina,
                () -> journal.carryOut(
                                List.of(new Operation.OnLesson(
                                        UUID.randomUUID(),
                                        lesson,
                                        topic,
                                        null,
                                        null,
                                        homework,
                                        due,
                                        null,
                                        0,
                                        true,
                                        "Так надо")),
                                false)
                        .getFirst());
        assertThat(answer.outcome()).isEqualTo("saved");
    }

    private String recordOfTheLesson() {
        return sql(() -> sql.sql("""
                        select topic || '|' || coalesce(homework, '') || '|' || coalesce(homework_due::text, '') as it
                        from journal_record where lesson = ?
                        """)
                .params(lesson)
                .query((row, _) -> row.getString("it"))
                .single());
    }

    private String mark(UUID pupil) {
        return sql(() -> sql.sql("select coalesce(mark, '') as mark from journal_cell where lesson = ? and pupil = ?")
                .params(lesson, pupil)
                .query((row, _) -> row.getString("mark"))
                .single());
    }

    private List<String> history(UUID pupil) {
        return column("after ->> 'value'", pupil);
    }

    private List<String> reasons(UUID pupil) {
        return column("coalesce(reason, '')", pupil);
    }

    private List<String> column(String what, UUID pupil) {
        return sql(() -> sql.sql("select " + what + " as it from journal_change where pupil = ? order by number")
                .param(pupil)
                .query((row, _) -> row.getString("it"))
                .list());
    }

    private int recorded() {
        return sql(() -> sql.sql("select count(*) as it from audit_event where action = 'journal.reverted'")
                .query((row, _) -> row.getInt("it"))
                .single());
    }

    private <T> T sql(Supplier<T> work) {
        return keeping.school().<T, RuntimeException>call(() -> transactions.execute(_ -> work.get()));
    }

    private <T> T on(String day, String time, Actor actor, Supplier<T> work) {
        return MovableClock.<T, RuntimeException>at(
                day, time, () -> keeping.school().<T, RuntimeException>as(actor, work::get));
    }
}

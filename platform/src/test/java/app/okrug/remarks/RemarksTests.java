package app.okrug.remarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.diary.DiarySchool;
import app.okrug.regulation.Parameter;
import app.okrug.school.StaleCopy;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import app.okrug.testing.StatementCount;
import app.okrug.timetable.LessonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Remarks on the maths of 7А, which Лукина teaches and of which she is the class teacher.
@PlatformTest
class RemarksTests {

    private static final String MONDAY = "2026-09-14";
    private static final String WEDNESDAY = "2026-09-16";
    private static final LocalDate DUE = LocalDate.parse("2026-09-17");

    @Autowired
    DiarySchool diary;

    @Autowired
    SchoolFixture schools;

    @Autowired
    Remarks remarks;

    @Autowired
    RemarkShelf shelf;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcClient sql;

    private TestSchool school;
    private Actor deputy;
    private Actor lukina;
    private Actor osipov;
    private CourseId maths;
    private LessonId lesson;
    private PersonId anna;

    @BeforeEach
    void aSchoolWithALessonOnMonday() {
        school = diary.school("001");
        deputy = school.administrator();
        lukina = school.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));
        osipov = school.call(() -> SchoolFixture.actor(schools.staff("2"), Category.STAFF));
        maths = diary.maths(school);
        lesson = diary.maths(school, MONDAY);
        anna = diary.pupil(school, "А-1");
    }

    @Test // I30, 001 ¶5.1
    void aRemarkIsAnsweredByTheTeacherAndSettledByWhoWroteIt() {
        var id = raise("Нет темы урока");

        var waiting = as(lukina, () -> shelf.waitingForMe()).getFirst();
        run(lukina, () -> remarks.reply(id, "Тема записана", waiting.version()));
        var replied = only(deputy);
        run(deputy, () -> remarks.close(id, "", replied.version()));

        var closed = found(RemarkQuery.Which.CLOSED).getFirst();
        assertThat(waiting.words()).isEqualTo("Нет темы урока");
        assertThat(waiting.replies()).isTrue();
        assertThat(waiting.settles()).isFalse();
        assertThat(replied.state()).isEqualTo(RemarkState.REPLIED);
        assertThat(closed.steps())
                .extracting(RemarkStep::kind)
                .containsExactly(RemarkStep.Kind.RAISED, RemarkStep.Kind.REPLIED, RemarkStep.Kind.CLOSED);
        assertThat(closed.steps().get(1).by()).isEqualTo("Лукина В. З.");
        assertThat(as(lukina, () -> shelf.waitingForMe())).isEmpty();
        assertThat(found(RemarkQuery.Which.OPEN)).isEmpty();
    }

    @Test
    void itIsAboutAPageALessonOrACell() {
        run(deputy, () -> remarks.raise(new RemarkWish(maths, null, null, "Страница", DUE)));
        run(deputy, () -> remarks.raise(new RemarkWish(maths, lesson, null, "Урок", DUE)));
        run(deputy, () -> remarks.raise(new RemarkWish(maths, lesson, anna, "Клетка", DUE)));

        assertThat(as(lukina, () -> shelf.ofPage(maths)))
                .extracting(RemarkLine::words, RemarkLine::day, RemarkLine::pupil)
                .containsExactly(
                        tuple("Страница", null, null),
                        tuple("Урок", LocalDate.parse(MONDAY), null),
                        tuple("Клетка", LocalDate.parse(MONDAY), "Яковлева Анна"));
    }

    @Test
    void whatDoesNotBelongToThePageIsNotRemarkedUpon() {
        var coming = diary.maths(school, "2026-09-18");
        var english = school.call(() -> schools.course("7А", "1", "Английский язык"));

        assertUnfit(new RemarkWish(maths, coming, null, "Рано", DUE));
        assertUnfit(new RemarkWish(english, lesson, null, "Чужой урок", DUE));
        assertUnfit(new RemarkWish(maths, lesson, new PersonId(UUID.randomUUID()), "Чужой", DUE));
        assertUnfit(new RemarkWish(maths, null, anna, "Ученик без урока", DUE));
        assertUnfit(new RemarkWish(maths, null, null, "  ", DUE));
        assertUnfit(new RemarkWish(maths, null, null, "Вчера", LocalDate.parse("2026-09-15")));
    }

    @Test
    void teachersWriteNoRemarksAndAnswerOnlyTheirOwn() {
        var id = raise("Нет темы урока");

        assertThatThrownBy(() -> as(lukina, () -> remarks.raise(new RemarkWish(maths, null, null, "Так", DUE))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> run(osipov, () -> remarks.reply(id, "Исправлено", 0)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> run(lukina, () -> remarks.close(id, "", 0))).isInstanceOf(AccessRefused.class);
        assertThat(as(osipov, () -> shelf.ofPage(maths))).isEmpty();
        assertThat(as(osipov, () -> shelf.found(query(RemarkQuery.Which.ALL), 0)))
                .isEmpty();
    }

    @Test
    void familiesNeverReadThem() {
        raise("Нет темы урока");
        var mother = diary.guardian(school, "А-1");

        assertThat(as(mother, () -> shelf.ofPage(maths))).isEmpty();
        assertThat(as(mother, () -> shelf.found(query(RemarkQuery.Which.ALL), 0)))
                .isEmpty();
        assertThat(as(mother, () -> shelf.countForMe())).isZero();
    }

    @Test
    void whatIsNotAnsweredInTimeIsOverdue() {
        raise("Нет темы урока");

        var before = as(deputy, () -> shelf.counts());
        var after = on("2026-09-18", deputy, () -> shelf.counts());
        var overdue = on("2026-09-18", deputy, () -> shelf.found(query(RemarkQuery.Which.OVERDUE), 0));

        assertThat(before).isEqualTo(new RemarkCounts(1, 0, 0));
        assertThat(after).isEqualTo(new RemarkCounts(1, 1, 0));
        assertThat(overdue)
                .singleElement()
                .satisfies(line -> assertThat(line.overdue()).isTrue());
    }

    @Test
    void anAnswerThatIsNotEnoughComesBackWithANewDay() {
        var id = raise("Нет темы урока");
        run(lukina, () -> remarks.reply(id, "Исправлено", 0));

        run(deputy, () -> remarks.reopen(id, "Темы всё ещё нет", DUE.plusDays(3), 1));

        var waiting = as(lukina, () -> shelf.waitingForMe()).getFirst();
        assertThat(waiting.due()).isEqualTo(DUE.plusDays(3));
        assertThat(waiting.steps().getLast().words()).isEqualTo("Темы всё ещё нет");
        assertThat(as(lukina, () -> shelf.countForMe())).isEqualTo(1);
    }

    @Test
    void whoHasNotSeenTheLatestStepDoesNotDecide() {
        var id = raise("Нет темы урока");
        run(lukina, () -> remarks.reply(id, "Исправлено", 0));

        assertThatThrownBy(() -> run(deputy, () -> remarks.close(id, "", 0))).isInstanceOf(StaleCopy.class);
        run(deputy, () -> remarks.close(id, "", 1));
        assertThatThrownBy(() -> run(lukina, () -> remarks.reply(id, "Ещё", 2))).isInstanceOf(StaleCopy.class);
    }

    @Test
    void remarksAreFoundByWordsClassSubjectAndTeacher() {
        raise("Нет темы урока");
        var english = school.call(() -> schools.course("7А", "1", "Английский язык"));
        run(deputy, () -> remarks.raise(new RemarkWish(english, null, null, "Мало отметок", DUE)));

        assertThat(words("ТЕМЫ")).containsExactly("Нет темы урока");
        assertThat(words("английский")).containsExactly("Мало отметок");
        assertThat(words("7а")).hasSize(2);
        assertThat(words("лукина")).contains("Нет темы урока");
        assertThat(words("%")).isEmpty();
    }

    @Test
    void theListComesPageByPage() {
        for (var number = 0; number < RemarkShelf.PAGE + 3; number++) {
            raise("Замечание " + number);
        }

        var query = new RemarkQuery(RemarkQuery.Which.ALL, "", RemarkQuery.Order.NEWEST);
        assertThat(as(deputy, () -> shelf.count(query))).isEqualTo(RemarkShelf.PAGE + 3);
        assertThat(as(deputy, () -> shelf.found(query, 0)))
                .hasSize(RemarkShelf.PAGE)
                .first()
                .satisfies(line -> assertThat(line.words()).isEqualTo("Замечание " + (RemarkShelf.PAGE + 2)));
        assertThat(as(deputy, () -> shelf.found(query, 1))).hasSize(3);
    }

    @Test
    void aPageOfTheListIsReadWithAHandfulOfStatements() {
        for (var number = 0; number < 5; number++) {
            raise("Замечание " + number);
        }
        as(deputy, () -> shelf.found(query(RemarkQuery.Which.ALL), 0));

        var needed = statements.during(() -> as(deputy, () -> shelf.found(query(RemarkQuery.Which.ALL), 0)));

        assertThat(needed).hasSize(4);
    }

    @Test // R64
    void theSheetOfACheckHoldsWhatWasWrittenInItsDays() {
        raise("Нет темы урока");

        assertThat(as(deputy, () -> shelf.raisedBetween(LocalDate.parse(WEDNESDAY), LocalDate.parse(WEDNESDAY))))
                .extracting(RemarkLine::page)
                .containsExactly("7А · Математика");
        assertThat(as(deputy, () -> shelf.raisedBetween(LocalDate.parse(MONDAY), LocalDate.parse("2026-09-15"))))
                .isEmpty();
        assertThatThrownBy(() -> as(lukina, () -> shelf.raisedBetween(DUE, DUE)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theActSaysHowLongThereIsToMendIt() {
        assertThat(as(deputy, () -> shelf.usualDue()))
                .isEqualTo(LocalDate.parse(WEDNESDAY).plusDays(Parameter.REMARK_DAYS.usual()));
    }

    @Test
    void everyStepIsOnRecord() {
        var id = raise("Нет темы урока");
        run(lukina, () -> remarks.reply(id, "Исправлено", 0));

        assertThat(school.call(
                        () -> sql.sql("select action from audit_event where action like 'remarks.%' order by number")
                                .query(String.class)
                                .list()))
                .containsExactly("remarks.raised", "remarks.replied");
    }

    @Test
    void theRemarksOfOneSchoolAreUnknownInAnother() {
        var id = raise("Нет темы урока");
        var other = diary.school("001");

        assertThatThrownBy(() -> MovableClock.on(
                        WEDNESDAY,
                        () -> other.as(other.administrator(), () -> {
                            remarks.close(id, "", 0);
                            return null;
                        })))
                .isInstanceOf(UnknownRemark.class);
    }

    private void assertUnfit(RemarkWish wish) {
        assertThatThrownBy(() -> as(deputy, () -> remarks.raise(wish))).isInstanceOf(UnfitRemark.class);
    }

    private RemarkId raise(String words) {
        return as(deputy, () -> remarks.raise(new RemarkWish(maths, lesson, null, words, DUE)));
    }

    private RemarkLine only(Actor reader) {
        return as(reader, () -> shelf.found(query(RemarkQuery.Which.OPEN), 0)).getFirst();
    }

    private List<RemarkLine> found(RemarkQuery.Which which) {
        return as(deputy, () -> shelf.found(query(which), 0));
    }

    private List<String> words(String words) {
        return as(deputy, () -> shelf.found(new RemarkQuery(RemarkQuery.Which.ALL, words, RemarkQuery.Order.DUE), 0))
                .stream()
                .map(RemarkLine::words)
                .toList();
    }

    private static RemarkQuery query(RemarkQuery.Which which) {
        return new RemarkQuery(which, "", RemarkQuery.Order.DUE);
    }

    private <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return on(WEDNESDAY, actor, work);
    }

    private void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    private <T extends @Nullable Object> T on(String day, Actor actor, Supplier<T> work) {
        return MovableClock.<T, RuntimeException>on(day, () -> school.<T, RuntimeException>as(actor, work::get));
    }
}

package app.okrug.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.acts.RegulationEditing;
import app.okrug.closing.Closings;
import app.okrug.closing.NewClosing;
import app.okrug.closing.Whom;
import app.okrug.curriculum.CourseId;
import app.okrug.diary.DiaryMarks;
import app.okrug.diary.DiarySchool;
import app.okrug.diary.DiarySubject;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.StaleCopy;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Words instead of marks. Nobody is marked in the seventh; Lukina teaches maths in 7А.
@PlatformTest
class CriteriaTests {

    private static final String DAY = "2026-10-05";

    @Autowired
    DiarySchool diary;

    @Autowired
    SchoolFixture schools;

    @Autowired
    WordPages pages;

    @Autowired
    WordWriting writing;

    @Autowired
    DiaryMarks marks;

    @Autowired
    Closings closings;

    @Autowired
    RegulationEditing editing;

    @Autowired
    Regulation regulation;

    private TestSchool school;
    private Actor lukina;
    private CourseId maths;
    private PersonId anna;

    @BeforeEach
    void aSchoolWithoutMarksInTheSeventh() {
        school = diary.school("001");
        lukina = school.call(() -> SchoolFixture.actor(schools.staff("1"), Category.STAFF));
        maths = diary.maths(school);
        anna = diary.pupil(school, "А-1");
        set("2026-09-01", Parameter.MARK_FREE_PARALLELS, Set.of(7));
        criteria("Считает в уме", "Решает задачи");
    }

    @Test // 001 ¶3.6, I34
    void aTeacherSaysHowFarAPupilHasCome() {
        say("освоил", "Работает внимательно", 0);

        var said = ofAnna();
        assertThat(said.judged()).isEqualTo(1);
        assertThat(said.judgement().note()).isEqualTo("Работает внимательно");
        assertThat(history()).singleElement().satisfies(line -> {
            assertThat(line.by()).isEqualTo("Лукина В. З.");
            assertThat(line.said()).containsExactly("Считает в уме – освоил", "Работает внимательно");
        });
    }

    @Test
    void theFamilyReadsItInTheDiary() {
        say("осваивает", "Нужно повторить таблицу", 0);
        var mother = diary.guardian(school, "А-1");

        var subject = MovableClock.<DiarySubject, RuntimeException>on(
                DAY, () -> school.as(mother, () -> marks.subject(anna, maths)));

        assertThat(subject.words()).singleElement().satisfies(words -> {
            assertThat(words.term()).isEqualTo("1 четверть");
            assertThat(words.said()).containsExactly(new TermWords.Said("Считает в уме", "осваивает"));
            assertThat(words.note()).isEqualTo("Нужно повторить таблицу");
        });
    }

    @Test
    void aLevelThatTheSchoolDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> say("отлично", "", 0)).isInstanceOf(UnfitWords.class);
    }

    @Test
    void aLevelThatTheSchoolHasGivenUpStaysUntilItIsJudgedAnew() {
        say("нужна помощь", "", 0);
        set(Parameter.WORD_LEVELS, List.of("да", "пока нет"));

        say("нужна помощь", "Стало лучше", 1);

        assertThat(ofAnna().judgement().levels()).containsValue("нужна помощь");
        assertThatThrownBy(() -> say("освоил", "", 2)).isInstanceOf(UnfitWords.class);
    }

    @Test
    void whoHasNotSeenTheOthersWordsWritesNothingOverThem() {
        say("освоил", "", 0);

        assertThatThrownBy(() -> say("осваивает", "", 0)).isInstanceOf(StaleCopy.class);
    }

    @Test
    void aClosedTermIsClosedForWords() {
        var term = page().term().id();
        MovableClock.on(
                DAY,
                () -> school.as(
                        school.administrator(),
                        () -> closings.close(new NewClosing(term, new Whom.Everybody(), null, null, "12", null, ""))));

        assertThatThrownBy(() -> say("освоил", "", 0)).isInstanceOf(AccessRefused.class);
        assertThat(page().locked()).isNotNull();
    }

    @Test
    void whereMarksAreGivenNoWordsStand() {
        var term = page().term().id();
        var criterion = page().inUse().getFirst().id();
        set(Parameter.MARK_FREE_PARALLELS, Set.of(1));

        assertThatThrownBy(() -> MovableClock.on(
                        DAY,
                        () -> school.as(lukina, () -> {
                            writing.say(new WordWriting.Saying(maths, term, anna, Map.of(criterion, "освоил"), "", 0));
                            return null;
                        })))
                .isInstanceOf(UnfitWords.class);
        assertThat(MovableClock.<List<?>, RuntimeException>on(DAY, () -> school.as(lukina, pages::courses)))
                .isEmpty();
    }

    @Test
    void aCriterionThatIsTakenOutStaysWhereItWasJudged() {
        say("освоил", "", 0);

        criteria("Решает задачи", "Чертит по линейке");

        assertThat(page().inUse()).extracting(Criterion::words).containsExactly("Решает задачи", "Чертит по линейке");
        assertThat(ofAnna().judgement().levels()).hasSize(1);
        assertThat(history().getFirst().said()).containsExactly("Считает в уме – освоил");
    }

    @Test
    void twoWhoChangeTheListLearnOfEachOther() {
        var seen = page().inUse().stream().map(Criterion::id).toList();
        criteria("Решает задачи");

        assertThatThrownBy(() -> criteria(List.of("Считает в уме"), seen)).isInstanceOf(StaleCopy.class);
    }

    @Test
    void nobodySaysAnythingInTheCourseOfAnother() {
        var osipov = school.call(() -> SchoolFixture.actor(schools.staff("2"), Category.STAFF));
        var term = page().term().id();

        assertThatThrownBy(() -> MovableClock.on(
                        DAY,
                        () -> school.as(osipov, () -> {
                            writing.say(new WordWriting.Saying(maths, term, anna, Map.of(), "Молодец", 0));
                            return null;
                        })))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theSheetOfAPupilGathersTheSubjects() {
        say("освоил", "", 0);

        var sheet = MovableClock.<PupilSheet, RuntimeException>on(
                DAY, () -> school.as(school.administrator(), () -> pages.sheet(schools.schoolClass("7А"), anna, null)));

        assertThat(sheet.subjects()).extracting(TermWords::subject).containsExactly("Математика");
        assertThat(sheet.pupil().full()).contains("Яковлева");
    }

    @Test
    void wordsOfOneSchoolAreUnknownInAnother() {
        say("освоил", "", 0);
        var other = diary.school("001");
        var there = diary.pupil(other, "А-1");

        var subject = MovableClock.<DiarySubject, RuntimeException>on(
                DAY, () -> other.as(diary.guardian(other, "А-1"), () -> marks.subject(there, diary.maths(other))));

        assertThat(subject.words()).isEmpty();
    }

    private void say(String level, String note, long seen) {
        var page = page();
        var criterion = page.criteria().getFirst().id();
        MovableClock.on(
                DAY,
                () -> school.as(lukina, () -> {
                    writing.say(new WordWriting.Saying(
                            maths, page.term().id(), anna, Map.of(criterion, level), note, seen));
                    return null;
                }));
    }

    private void criteria(String... lines) {
        criteria(List.of(lines), page().inUse().stream().map(Criterion::id).toList());
    }

    private void criteria(List<String> lines, List<UUID> seen) {
        MovableClock.on(
                DAY,
                () -> school.as(lukina, () -> {
                    writing.setCriteria(maths, lines, seen);
                    return null;
                }));
    }

    private WordPage page() {
        return MovableClock.<WordPage, RuntimeException>on(DAY, () -> school.as(lukina, () -> pages.page(maths, null)));
    }

    private WordPage.OfPupil ofAnna() {
        return page().pupils().stream()
                .filter(one -> one.pupil().equals(anna))
                .findFirst()
                .orElseThrow();
    }

    private List<WordPage.Past> history() {
        var term = page().term().id();
        return MovableClock.<List<WordPage.Past>, RuntimeException>on(
                DAY, () -> school.as(lukina, () -> pages.history(maths, term, anna)));
    }

    private <T> void set(Parameter<T> parameter, T value) {
        set("2026-09-02", parameter, value);
    }

    private <T> void set(String day, Parameter<T> parameter, T value) {
        MovableClock.on(day, () -> {
            school.run(() -> editing.changeParameter(
                    parameter,
                    value,
                    "Решение педсовета",
                    regulation.current(parameter).entry()));
            return null;
        });
    }
}

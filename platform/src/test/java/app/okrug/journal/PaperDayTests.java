package app.okrug.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Actor;
import app.okrug.access.PersonId;
import app.okrug.people.PersonName;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Which emergency sheets there are to enter, and who may enter them. On Wednesday Lukina and Osipov each teach English
/// to a half of 7А, whose class teacher Lukina is.
@PlatformTest
class PaperDayTests {

    private static final String WEDNESDAY = "2026-09-09";

    @Autowired
    JournalFixture fixture;

    @Autowired
    PaperDay paper;

    @Autowired
    JournalWriting journal;

    @Test
    void everybodyFindsTheSheetsOfHisOwnLessonsOfTheDay() {
        var keeping = fixture.school("001");

        var sheets = sheets(keeping, keeping.lukina(), keeping.lukina().person(), "10:00");

        assertThat(sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.lesson().subject()).isEqualTo("Английский язык");
            assertThat(sheet.lesson().audience()).isEqualTo("7А, 1 подгруппа");
            assertThat(sheet.entered()).isFalse();
        });
        assertThat(keepers(keeping, keeping.lukina())).containsExactly("Лукина В. З.");
    }

    @Test
    void aLessonThatHasNotBegunHasNoSheet() {
        var keeping = fixture.school("001");

        assertThat(sheets(keeping, keeping.lukina(), keeping.lukina().person(), "08:30"))
                .isEmpty();
    }

    @Test // 001 ¶4.6.1 against 000 ¶2.2
    void theSheetsOfAnotherAreEnteredOnlyWhereTheRegulationLetsOneWriteForHim() {
        var strict = fixture.school("001");
        var generous = fixture.school("000");

        assertThat(sheets(strict, strict.lukina(), strict.osipov().person(), "10:00"))
                .isEmpty();
        assertThat(sheets(generous, generous.lukina(), generous.osipov().person(), "10:00"))
                .hasSize(1);
        assertThat(keepers(generous, generous.lukina())).containsExactly("Лукина В. З.", "Осипов Б. И.");
        assertThat(sheets(generous, generous.osipov(), generous.lukina().person(), "10:00"))
                .isEmpty();
    }

    @Test
    void aSheetIsEnteredOnceItsTopicStandsAndEverybodyIsAccountedFor() {
        var keeping = fixture.school("001");
        var lukina = keeping.lukina();
        var lesson = sheets(keeping, lukina, lukina.person(), "10:00")
                .getFirst()
                .lesson()
                .lesson();

        describe(keeping, lukina, lesson, "My family", null);
        var withTopic = sheets(keeping, lukina, lukina.person(), "10:00").getFirst();
        describe(keeping, lukina, lesson, null, true);
        var whole = sheets(keeping, lukina, lukina.person(), "10:00").getFirst();

        assertThat(withTopic.entered()).isFalse();
        assertThat(whole.entered()).isTrue();
    }

    private List<PaperDay.Sheet> sheets(JournalFixture.Keeping keeping, Actor reader, PersonId keeper, String time) {
        return MovableClock.<List<PaperDay.Sheet>, RuntimeException>at(
                WEDNESDAY,
                time,
                () -> keeping.school()
                        .<List<PaperDay.Sheet>, RuntimeException>as(
                                reader, () -> paper.sheets(keeper, LocalDate.parse(WEDNESDAY))));
    }

    private List<String> keepers(JournalFixture.Keeping keeping, Actor reader) {
        return MovableClock.<List<PersonName>, RuntimeException>on(
                        WEDNESDAY,
                        () -> keeping.school()
                                .<List<PersonName>, RuntimeException>as(
                                        reader, () -> paper.keepers(LocalDate.parse(WEDNESDAY))))
                .stream()
                .map(PersonName::brief)
                .toList();
    }

    private void describe(
            JournalFixture.Keeping keeping,
            Actor teacher,
            UUID lesson,
            @Nullable String topic,
            @Nullable Boolean attendance) {
        var operation =
                new Operation.OnLesson(UUID.randomUUID(), lesson, topic, null, null, null, null, attendance, 0, true);
        var answers = MovableClock.<List<Answer>, RuntimeException>on(
                WEDNESDAY,
                () -> keeping.school()
                        .<List<Answer>, RuntimeException>as(teacher, () -> journal.carryOut(List.of(operation), true)));
        assertThat(answers.getFirst().isSaved()).isTrue();
    }
}

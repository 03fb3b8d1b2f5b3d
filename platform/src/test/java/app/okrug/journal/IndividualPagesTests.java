package app.okrug.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.curriculum.IndividualPlan;
import app.okrug.curriculum.IndividualPlan.Kind;
import app.okrug.curriculum.IndividualPlan.Taking;
import app.okrug.curriculum.IndividualPlanId;
import app.okrug.curriculum.IndividualPlans;
import app.okrug.language.Texts;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a journal page shows of a pupil with an individual curriculum.
@PlatformTest
class IndividualPagesTests {

    @Autowired
    JournalFixture fixture;

    @Autowired
    SchoolFixture schools;

    @Autowired
    IndividualPlans plans;

    @Autowired
    JournalPages pages;

    @Autowired
    JournalWriting journal;

    @Autowired
    Texts texts;

    @Test
    void cellsOfDaysOnWhichHeDoesNotTakeTheCourseAreClosedAndSayWhy() {
        var keeping = fixture.school("001");
        var maths = keeping.maths("7А");
        MovableClock.on("2026-09-20", () -> {
            keeping.school().run(() -> plans.save(skips(keeping, LocalDate.parse("2026-09-21"))));
            return null;
        });

        var page = MovableClock.on(
                "2026-09-22", () -> keeping.school().as(keeping.lukina(), () -> pages.page(maths, null)));

        var row = page.pupils().stream()
                .map(PageJson.PupilJson::id)
                .toList()
                .indexOf(keeping.pupil("А-1").value());
        assertThat(page.outside()).singleElement().satisfies(stretch -> {
            assertThat(stretch.getFirst()).isEqualTo(row);
            assertThat(page.lessons().get((int) stretch.get(1)).date()).isEqualTo(LocalDate.parse("2026-09-22"));
            assertThat(stretch.get(3)).isEqualTo(texts.text("journal.outside.individual"));
        });
    }

    @Test
    void nobodyMarksWhoDoesNotTakeTheCourse() {
        var keeping = fixture.school("001");
        var lesson = keeping.lesson(keeping.maths("7А"), "2026-09-22");
        MovableClock.on("2026-09-20", () -> {
            keeping.school().run(() -> plans.save(skips(keeping, LocalDate.parse("2026-09-21"))));
            return null;
        });
        var mark = new Operation.OnCell(
                UUID.randomUUID(), lesson, keeping.pupil("А-1").value(), "5", null, null, 0, true);

        var answers = MovableClock.at(
                "2026-09-22",
                "10:00",
                () -> keeping.school().as(keeping.lukina(), () -> journal.carryOut(List.of(mark), false)));

        assertThat(answers).noneMatch(Answer::isSaved);
    }

    private IndividualPlan skips(JournalFixture.Keeping keeping, LocalDate from) {
        return new IndividualPlan(
                new IndividualPlanId(UUID.randomUUID()),
                keeping.pupil("А-1"),
                schools.schoolClass("7А"),
                from,
                null,
                "",
                null,
                "",
                List.of(new Taking(keeping.maths("7А"), Kind.SKIPPED, null)),
                0);
    }
}

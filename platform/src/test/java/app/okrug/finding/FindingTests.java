package app.okrug.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.diary.DiarySchool;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class FindingTests {

    private static final String DAY = "2026-09-14";

    @Autowired
    DiarySchool schools;

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Finding finding;

    @Test
    void whoSeesTheWholeSchoolFindsClassesPupilsAndColleagues() {
        var school = schools.school("001");

        assertThat(find(school, school.administrator(), "7 а"))
                .extracting(Hit::kind, Hit::name)
                .containsExactly(tuple(Hit.Kind.CLASS, "7А"));
        assertThat(find(school, school.administrator(), "лукина"))
                .extracting(Hit::name)
                .contains("Лукина Варвара Захаровна");
        assertThat(find(school, school.administrator(), "Яковлева Анна"))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.kind()).isEqualTo(Hit.Kind.PUPIL);
                    assertThat(hit.detail()).isEqualTo("7А");
                });
    }

    @Test
    void aLetterAloneFindsNoPerson() {
        var school = schools.school("001");

        assertThat(find(school, school.administrator(), "я")).isEmpty();
        assertThat(find(school, school.administrator(), " ")).isEmpty();
    }

    @Test
    void whomSomebodyMayNotSeeIsNotFound() {
        var school = schools.school("001");
        var mother = schools.guardian(school, "А-1");
        var physicist = school.call(() -> SchoolFixture.actor(fixture.staff("2"), Category.STAFF));
        var other = schools.school("001");
        var ids = find(school, school.administrator(), "Яковлева").stream()
                .map(Hit::id)
                .toList();

        assertThat(find(school, mother, "Яковлева")).isEmpty();
        assertThat(find(school, mother, "7А")).isEmpty();
        assertThat(find(school, physicist, "Лукина")).extracting(Hit::kind).doesNotContain(Hit.Kind.STAFF);
        assertThat(ids).isNotEmpty();
        assertThat(find(other, other.administrator(), "Яковлева"))
                .extracting(Hit::id)
                .doesNotContainAnyElementsOf(ids);
    }

    private List<Hit> find(TestSchool school, Actor actor, String words) {
        return MovableClock.<List<Hit>, RuntimeException>on(DAY, () -> school.as(actor, () -> finding.find(words)));
    }
}

package app.okrug.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.jobs.Jobs;
import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Kind;
import app.okrug.onboarding.reading.Synonyms.Synonym;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.school.StaleCopy;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Headings that a school explains once.
@PlatformTest
class OwnHeadingsTests {

    private static final String STAFF =
            "Код в бухгалтерии;ФИО;Пол;Должность;Связь;Сотовый\n7;Щукина Анна Львовна;ж;Учитель;89051234567;";

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Onboarding onboarding;

    @Autowired
    OwnHeadings headings;

    @Autowired
    Jobs jobs;

    private TestSchool school;

    @BeforeEach
    void aSchool() {
        school = fixture.empty();
    }

    @Test
    void aHeadingExplainedOnceIsReadInTheNextFileWithoutAsking() {
        var asked = checked(school, STAFF);
        assertThat(asked.preview().applicable()).isFalse();
        assertThat(asked.preview().openHeadings())
                .extracting(OpenHeading::heading)
                .containsExactly("Код в бухгалтерии", "Связь", "Сотовый");

        school.run(() -> headings.learn(
                asked.id(),
                List.of(staff("Код в бухгалтерии", Column.PERSONNEL_NUMBER), staff("Связь", Column.PHONE))));
        school.run(() -> onboarding.checkAgain(asked.id()));

        assertThat(ended(school, asked.id()).preview().applicable()).isTrue();
        assertThat(checked(school, STAFF.toUpperCase(Locale.ROOT)).preview().openHeadings())
                .extracting(OpenHeading::heading)
                .containsExactly("СОТОВЫЙ");
        assertThat(checked(fixture.empty(), STAFF).preview().openHeadings())
                .as("another school has explained nothing")
                .hasSize(3);
    }

    @Test
    void aColumnIsNotTakenTwice() {
        var asked = checked(school, STAFF);

        assertThatThrownBy(() -> school.run(() -> headings.learn(
                        asked.id(), List.of(staff("Связь", Column.PHONE), staff("Сотовый", Column.PHONE)))))
                .isInstanceOf(NotApplicable.class);
        assertThatThrownBy(() -> school.run(() -> headings.learn(asked.id(), List.of(staff("Связь", Column.POSITION)))))
                .as("the table has a column of that heading")
                .isInstanceOf(NotApplicable.class);
        assertThatThrownBy(() -> school.run(() -> headings.learn(asked.id(), List.of(staff("Цвет", Column.PHONE)))))
                .isInstanceOf(NotApplicable.class);
        assertThat(in(school, headings::all)).isEmpty();
    }

    @Test
    void aForgottenHeadingIsAskedAboutAgain() {
        var asked = checked(school, STAFF);
        school.run(() -> headings.learn(asked.id(), List.of(staff("Связь", Column.PHONE))));
        var before = in(school, headings::all).getFirst();
        school.run(() -> headings.learn(asked.id(), List.of(staff("Связь", Column.EMAIL))));

        assertThatThrownBy(() -> school.run(() -> headings.forget(before))).isInstanceOf(StaleCopy.class);
        assertThat(in(school, headings::all))
                .singleElement()
                .satisfies(line -> assertThat(line.column()).isEqualTo(Column.EMAIL));

        school.run(() -> headings.forget(headings.all().getFirst()));
        assertThat(checked(school, STAFF).preview().openHeadings()).hasSize(3);
    }

    @Test
    void onlyWhoMayImportSeesOrExplainsHeadings() {
        var asked = checked(school, STAFF);
        Actor stranger = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);

        assertThatThrownBy(() -> school.<Object, RuntimeException>as(stranger, headings::all))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.<Object, RuntimeException>as(stranger, () -> {
                    headings.learn(asked.id(), List.of(staff("Связь", Column.PHONE)));
                    return asked;
                }))
                .isInstanceOf(AccessRefused.class);
    }

    private static Synonym staff(String heading, Column column) {
        return new Synonym(Kind.STAFF, heading, column);
    }

    private Batch checked(TestSchool where, String table) {
        var file = new Upload("Сотрудники.csv", table.getBytes(StandardCharsets.UTF_8));
        return ended(where, in(where, () -> onboarding.begin(List.of(file))));
    }

    private Batch ended(TestSchool where, BatchId id) {
        var job = Objects.requireNonNull(in(where, () -> onboarding.batch(id)).job());
        await().atMost(Duration.ofSeconds(120))
                .until(() ->
                        in(where, () -> jobs.find(job).orElseThrow().state().over()));
        return in(where, () -> onboarding.batch(id));
    }

    private static <T> T in(TestSchool where, Supplier<T> work) {
        return where.<T, RuntimeException>call(work::get);
    }
}

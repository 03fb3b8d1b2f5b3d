package app.okrug.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.RelationSource;
import app.okrug.access.Relations;
import app.okrug.school.Part;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class AccessToPersonsTests {

    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-20");

    @Autowired
    SchoolFixture schools;

    @Autowired
    Guardians guardians;

    @Autowired
    Pupils pupils;

    @Autowired
    Register register;

    @Autowired
    List<RelationSource> sources;

    @Test
    void aGuardianIsRelatedToTheOwnChildAndItsCourses() {
        var school = schools.school();
        var anna = school.call(() -> schools.pupil("А-1"));
        var mother =
                school.call(() -> guardians.ofPupil(anna, NOVEMBER)).getFirst().person();

        var relations = school.call(() -> relations(mother, Category.GUARDIAN));

        assertThat(relations.pupils()).containsExactly(anna.value());
        assertThat(relations.classes())
                .containsExactly(school.call(() -> schools.schoolClass("7А")).value());
        assertThat(relations.courses())
                .containsExactlyInAnyOrder(
                        school.call(() -> schools.course("7А", null, "Математика"))
                                .value(),
                        school.call(() -> schools.course("7А", "1", "Английский язык"))
                                .value());
    }

    @Test
    void aTeacherIsRelatedToTheOwnClassToTheOwnCoursesAndTheirPupils() {
        var school = schools.school();
        var teacher = school.call(() -> schools.staff("2"));

        var relations = school.call(() -> relations(teacher, Category.STAFF));

        assertThat(relations.classes())
                .containsExactly(school.call(() -> schools.schoolClass("7Б")).value());
        assertThat(relations.courses())
                .containsExactlyInAnyOrder(
                        school.call(() -> schools.course("7Б", null, "Математика"))
                                .value(),
                        school.call(() -> schools.course("7А", "2", "Английский язык"))
                                .value());
        assertThat(relations.pupils())
                .isEqualTo(Set.of(
                        school.call(() -> schools.pupil("Б-1")).value(),
                        school.call(() -> schools.pupil("А-2")).value()));
    }

    @Test
    void aPupilIsRelatedToItself() {
        var school = schools.school();
        var anna = school.call(() -> schools.pupil("А-1"));

        var relations = school.call(() -> relations(anna, Category.PUPIL));

        assertThat(relations.pupils()).containsExactly(anna.value());
        assertThat(relations.courses()).hasSize(2);
    }

    @Test
    void aGuardianSearchesNobodyAndBringsInNobody() {
        var school = schools.school();
        var anna = school.call(() -> schools.pupil("А-1"));
        var mother = SchoolFixture.actor(
                school.call(() -> guardians.ofPupil(anna, NOVEMBER)).getFirst().person(), Category.GUARDIAN);

        assertThatThrownBy(() -> school.as(mother, () -> guardians.find("", Part.first(10))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(mother, () -> register.applyPupils(List.of())))
                .isInstanceOf(AccessRefused.class);
        assertThat(school.as(mother, () -> pupils.find("", NOVEMBER, Part.first(10)))
                        .lines())
                .extracting(PupilLine::person)
                .containsExactly(anna);
    }

    private Relations relations(PersonId person, Category category) {
        return sources.stream()
                .map(source -> source.of(person, category, NOVEMBER))
                .reduce(Relations.NONE, Relations::and);
    }
}

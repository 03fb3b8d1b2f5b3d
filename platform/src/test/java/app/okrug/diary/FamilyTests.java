package app.okrug.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@PlatformTest
class FamilyTests {

    @Autowired
    DiarySchool schools;

    @Autowired
    Family family;

    @Autowired
    FamilyNews news;

    @Autowired
    Diary diary;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void childrenOfTwoSchoolsStandTogetherAndAreReadApart() {
        var north = schools.school("000");
        var south = schools.school("004");
        sameIds(north, south);
        var inNorth = schools.guardian(north, "А-1");
        var inSouth = schools.guardian(south, "А-1");
        schools.mark(north, "2026-09-14", schools.maths(north, "2026-09-14"), "А-1", "5");
        schools.mark(south, "2026-09-14", schools.maths(south, "2026-09-14"), "А-1", "2");

        DiarySchool.signIn(List.of(north, south), List.of(inNorth, inSouth));
        var children = family.children();

        assertThat(children.unavailable()).isEmpty();
        assertThat(children.children()).extracting(FamilyChild::colour).containsExactly(0, 1);
        assertThat(children.children()).extracting(FamilyChild::person).containsOnly(schools.pupil(north, "А-1"));
        assertThat(children.children()).extracting(FamilyChild::initials).containsOnly("АЯ");
        assertThat(children.children().stream().map(this::marksOnMonday)).containsExactly(List.of("5"), List.of("2"));
        assertThat(family.find(children.children().getLast().address()))
                .isEqualTo(children.children().getLast());
    }

    @Test
    void aSchoolThatCannotBeReadHurtsNoOther() {
        var north = schools.school("000");
        var south = schools.school("004");
        DiarySchool.signIn(
                List.of(north, south), List.of(schools.guardian(north, "А-1"), schools.guardian(south, "А-1")));
        var broken = family.children().children().getFirst();

        north.run(() ->
                sql.sql("alter table people_guardianship rename to elsewhere").update());
        var children = family.children();

        assertThat(children.children()).extracting(FamilyChild::school).containsExactly(name(south));
        assertThat(children.unavailable()).containsExactly(name(north));
        north.run(
                () -> sql.sql("alter table timetable_lesson rename to nowhere").update());
        assertThatThrownBy(() -> family.read(broken, () -> diary.day(broken.person(), LocalDate.parse("2026-09-14"))))
                .isInstanceOf(DiaryUnavailable.class);
    }

    @Test
    void anAddressOfAnotherChildIsRefused() {
        var north = schools.school("000");
        var mother = schools.guardian(north, "А-1");
        var peter = schools.pupil(north, "А-2");
        DiarySchool.signIn(List.of(north), List.of(mother));

        assertThatThrownBy(() -> family.find(registry.get(north.id()).code() + "." + peter.value()))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() ->
                        family.find("nowhere." + schools.pupil(north, "А-1").value()))
                .isInstanceOf(UnknownPupil.class);
        assertThatThrownBy(() -> family.find("nothing")).isInstanceOf(UnknownPupil.class);
    }

    @Test
    void anOpenPageLearnsThatSomethingWasWritten() {
        var north = schools.school("000");
        var mother = schools.guardian(north, "А-1");
        var lesson = schools.maths(north, "2026-09-14");
        DiarySchool.signIn(List.of(north), List.of(mother));
        var drawn = Instant.parse("2026-09-14T02:59:00Z");

        var before = trace(drawn);
        schools.mark(north, "2026-09-14", lesson, "А-2", "2");
        var afterAnother = trace(drawn);
        schools.mark(north, "2026-09-14", lesson, "А-1", "5");
        var afterOwn = trace(drawn);
        schools.record(north, "2026-09-14", lesson, "Дроби", "№ 214");
        var afterHomework = trace(drawn);

        assertThat(before).isEmpty();
        assertThat(afterAnother).isEmpty();
        assertThat(afterOwn).isNotEmpty().isNotEqualTo(afterAnother);
        assertThat(afterHomework).isNotEqualTo(afterOwn);
    }

    private String trace(Instant since) {
        return MovableClock.on("2026-09-14", () -> news.trace(since));
    }

    private List<String> marksOnMonday(FamilyChild child) {
        var day = family.read(child, () -> diary.day(child.person(), LocalDate.parse("2026-09-14")));
        var mark = day.lessons().getFirst().mark();
        return mark == null ? List.of() : mark.codes();
    }

    private String name(TestSchool school) {
        return registry.get(school.id()).name();
    }

    /// Gives Anna of the second school the id that Anna has in the first.
    private void sameIds(TestSchool first, TestSchool second) {
        PersonId id = schools.pupil(first, "А-1");
        var old = schools.pupil(second, "А-1");
        CurrentActor.run(second.id(), second.administrator(), () -> {
            sql.sql("""
                    insert into people_person (id, family_name, given_name)
                    select :id, family_name, given_name from people_person where id = :old
                    """).param("id", id.value()).param("old", old.value()).update();
            sql.sql("update people_pupil set file_number = 'old' where person = :old")
                    .param("old", old.value())
                    .update();
            sql.sql("""
                    insert into people_pupil (person, file_number, enrolled_on)
                    select :id, 'А-1', enrolled_on from people_pupil where person = :old
                    """).param("id", id.value()).param("old", old.value()).update();
            for (var table : List.of(
                    "people_class_membership",
                    "people_guardianship",
                    "curriculum_group_member",
                    "curriculum_course_audience")) {
                sql.sql("update " + table + " set pupil = :id where pupil = :old")
                        .param("id", id.value())
                        .param("old", old.value())
                        .update();
            }
        });
    }
}

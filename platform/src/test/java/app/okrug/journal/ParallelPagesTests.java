package app.okrug.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.SubjectId;
import app.okrug.people.Register;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.StatementCount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Maths of both seventh classes on one page (J-37).
@PlatformTest
class ParallelPagesTests {

    @Autowired
    JournalFixture fixture;

    @Autowired
    ParallelPages parallels;

    @Autowired
    JournalWriting journal;

    @Autowired
    Courses courses;

    @Autowired
    Register register;

    @Autowired
    StatementCount statements;

    private JournalFixture.Keeping keeping;
    private SubjectId maths;

    @BeforeEach
    void aSchoolWithLessons() {
        keeping = fixture.school("001");
        maths = keeping.school().call(() -> courses.get(keeping.maths("7А"))).subjectId();
    }

    @Test
    void allPupilsOfTheParallelStandOnItWithTheirClass() {
        var page = read(keeping.school().administrator());

        assertThat(page.pupils())
                .extracting(ParallelJson.RowJson::name)
                .containsExactly("7А · Абрамов Иван", "7А · Ёлкин Пётр", "7А · Яковлева Анна", "7Б · Жуков Олег");
        assertThat(page.places()).extracting(ParallelJson.PlaceJson::name).containsExactly("7А", "7Б");
    }

    @Test
    void lessonsOfOneDayStandInOneColumn() {
        var page = read(keeping.school().administrator());

        var tuesday = column(page, "2026-09-15");
        var thursday = column(page, "2026-09-17");
        assertThat(page.lessons()).extracting(ParallelJson.ColumnJson::id).doesNotHaveDuplicates();
        assertThat(page.places().getFirst().lessons()).contains(tuesday, thursday);
        assertThat(page.places().getLast().lessons()).contains(tuesday).doesNotContain(thursday);
        assertThat(page.lessons().get(tuesday).topic()).isEqualTo("7А, 7Б");
    }

    @Test
    void marksOfBothClassesStandInTheirRowsAndTheirMeansBeside() {
        mark("7А", keeping.lukina(), "А-1", "5");
        mark("7Б", keeping.osipov(), "Б-1", "3");

        var page = read(keeping.school().administrator());

        var tuesday = column(page, "2026-09-15");
        assertThat(page.cells())
                .extracting(cell -> cell.get(0), cell -> row(page, (int) cell.get(1)), cell -> cell.get(2))
                .containsExactlyInAnyOrder(
                        tuple(tuesday, keeping.pupil("А-1").value(), "5"),
                        tuple(tuesday, keeping.pupil("Б-1").value(), "3"));
        assertThat(page.means().values()).containsExactlyInAnyOrder("5.00", "3.00");
    }

    @Test
    void aTeacherSeesTheClassesWithinReachAlone() {
        var page = read(keeping.osipov());

        assertThat(page.places()).extracting(ParallelJson.PlaceJson::name).containsExactly("7Б");
        assertThat(page.pupils()).hasSize(1);
    }

    @Test
    void whoReachesNoneIsRefusedAndWhatIsNotTaughtHasNoPage() {
        var stranger = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);

        assertThatThrownBy(() -> read(stranger)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> on(keeping.school().administrator(), () -> parallels.page(maths, 9, null)))
                .isInstanceOf(UnknownPage.class);
    }

    @Test
    void aHundredPupilsMoreCostNoStatementMore() {
        var few = asked();

        MovableClock.on("2026-08-26", () -> {
            keeping.school()
                    .run(() -> register.applyPupils(IntStream.range(0, 100)
                            .mapToObj(number ->
                                    SchoolFixture.pupil("Н-" + number, "Новиков" + number, "Олег", "7Б", null))
                            .toList()));
            return null;
        });
        var many = asked();

        assertThat(read(keeping.school().administrator()).pupils()).hasSize(104);
        assertThat(few).hasSizeLessThanOrEqualTo(8);
        assertThat(many).hasSameSizeAs(few);
    }

    /// The shortest of three openings: word of changed people may arrive during one, which is then read anew.
    private List<String> asked() {
        read(keeping.school().administrator());
        return Stream.generate(this::opening)
                .limit(3)
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private List<String> opening() {
        var admin = keeping.school().administrator();
        return MovableClock.at(
                "2026-09-16",
                "10:00",
                () -> statements.during(
                        () -> CurrentActor.run(keeping.school().id(), admin, () -> parallels.page(maths, 7, null))));
    }

    private ParallelJson read(Actor reader) {
        return on(reader, () -> parallels.page(maths, 7, null));
    }

    private ParallelJson on(Actor reader, ScopedValue.CallableOp<ParallelJson, RuntimeException> reading) {
        return MovableClock.at("2026-09-16", "10:00", () -> keeping.school().as(reader, reading));
    }

    private void mark(String className, Actor teacher, String file, String mark) {
        var lesson = keeping.lesson(keeping.maths(className), "2026-09-15");
        var operation = new Operation.OnCell(
                UUID.randomUUID(), lesson, keeping.pupil(file).value(), mark, null, null, 0, true);
        MovableClock.at(
                "2026-09-15",
                "12:00",
                () -> keeping.school().as(teacher, () -> {
                    assertThat(journal.carryOut(List.of(operation), false)).allMatch(Answer::isSaved);
                    return mark;
                }));
    }

    private static int column(ParallelJson page, String day) {
        return page.lessons().stream()
                .map(ParallelJson.ColumnJson::date)
                .toList()
                .indexOf(LocalDate.parse(day));
    }

    private static UUID row(ParallelJson page, int row) {
        return page.pupils().get(row).pupil();
    }
}

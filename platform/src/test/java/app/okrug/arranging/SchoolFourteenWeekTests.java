package app.okrug.arranging;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.GroupId;
import app.okrug.curriculum.SharedPupils;
import app.okrug.curriculum.SubjectId;
import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.ClassName;
import app.okrug.school.YearId;
import app.okrug.timetable.EditionId;
import app.okrug.timetable.EditionLine;
import app.okrug.timetable.Week;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/// The teaching load of a real school: 560 courses, 1 184 lessons a week.
class SchoolFourteenWeekTests {

    private static final int STEPS = 60_000;

    private final Map<String, UUID> ids = new HashMap<>();

    @Test
    void theWholeSchoolIsPlacedWithoutAClash() throws IOException {
        var week = load();
        var plan = new PlanBuilding(week, conditions()).build();
        var search = new PlanSearch();

        var found = search.feasible(STEPS).solve(plan);

        assertThat(week.courses()).hasSize(560);
        assertThat(plan.getUnits().stream()
                        .mapToInt(unit -> unit.lesson().courses().size())
                        .sum())
                .isEqualTo(1184);
        assertThat(Objects.requireNonNull(found.getScore()).hardScore()).isZero();
        var breaches = new WeekReview(found).breaches();
        assertThat(breaches).extracting(Breach::rule).noneMatch(Rule::hard);
        assertThat(breaches.stream().mapToLong(Breach::cost).sum())
                .isEqualTo(-found.getScore().softScore());
    }

    private static Conditions conditions() {
        var hours = new ArrayList<Hour>();
        for (var day = 1; day <= 5; day++) {
            for (var number = 1; number <= 8; number++) {
                hours.add(new Hour(DayOfWeek.of(day), number, day * 10 + number));
            }
        }
        return new Conditions(
                5,
                hours,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                new SanitaryLimits(new SanitaryRules(), 4, 5, 6, 7, 8));
    }

    private Week load() throws IOException {
        var courses = new ArrayList<CourseLine>();
        try (InputStream file = Objects.requireNonNull(
                        SchoolFourteenWeekTests.class.getResourceAsStream("/school-14/Педагогическая нагрузка.xlsx"));
                var workbook = new ReadableWorkbook(file);
                var rows = workbook.getFirstSheet().openStream()) {
            rows.skip(1).map(this::course).forEach(courses::add);
        }
        var parts = new HashSet<SharedPupils.Pair>();
        for (var course : courses) {
            if (course.groupName() != null) {
                parts.add(new SharedPupils.Pair(group(course.className(), ""), course.groupId()));
            }
        }
        var edition =
                new EditionLine(new EditionId(UUID.randomUUID()), new YearId(id("year")), "", false, null, null, 0, 0);
        return new Week(
                edition,
                List.of(),
                courses.stream().collect(Collectors.toMap(CourseLine::id, Function.identity())),
                new SharedPupils(parts));
    }

    private CourseLine course(Row row) {
        var name = text(row, 0);
        var part = text(row, 2);
        var teacher = text(row, 5);
        return new CourseLine(
                new CourseId(id("course " + name + text(row, 1) + part)),
                new SubjectId(id(text(row, 1))),
                text(row, 1),
                new ClassId(id(name)),
                name,
                ClassName.of(name).parallel(),
                Map.of(new ClassId(id(name)), name),
                group(name, part),
                part.isEmpty() ? null : part,
                null,
                new YearId(id("year")),
                new BigDecimal(text(row, 3)),
                List.of(new PersonName(new PersonId(id(teacher)), text(row, 4), "", null)));
    }

    private GroupId group(String className, String part) {
        return new GroupId(id("group " + className + part));
    }

    private UUID id(String name) {
        return ids.computeIfAbsent(name, _ -> UUID.randomUUID());
    }

    private static String text(Row row, int column) {
        return Optional.ofNullable(row.getCellCount() > column ? row.getCell(column) : null)
                .map(cell -> cell.getText().strip())
                .orElse("");
    }
}

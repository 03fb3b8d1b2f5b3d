package app.okrug.results;

import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.Rosters;
import app.okrug.exams.ExamTaking;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds out where results stand.
@Component
class ResultPlaces {

    private final Courses courses;
    private final Rosters rosters;
    private final ResultColumns columns;
    private final ResultRules rules;
    private final Deferrals deferrals;
    private final ExamTaking exams;
    private final Regulation regulation;
    private final SchoolClock clock;

    ResultPlaces(
            Courses courses,
            Rosters rosters,
            ResultColumns columns,
            ResultRules rules,
            Deferrals deferrals,
            ExamTaking exams,
            Regulation regulation,
            SchoolClock clock) {
        this.courses = courses;
        this.rosters = rosters;
        this.columns = columns;
        this.rules = rules;
        this.deferrals = deferrals;
        this.exams = exams;
        this.regulation = regulation;
        this.clock = clock;
    }

    /// The places of these courses; a course that the school does not have is left out. A page asks for one.
    Map<UUID, ResultPlace> of(Collection<UUID> ids) {
        var places = new HashMap<UUID, ResultPlace>();
        var found = courses.of(ids.stream().map(CourseId::new).toList());
        var taken = exams.of(found);
        for (var course : found) {
            var all = columns.of(course);
            if (all.isEmpty()) {
                continue;
            }
            var until = all.getLast().ends();
            var pupils = rosters.of(course.id(), until.minusYears(1), until).stream()
                    .map(line -> line.pupil().value())
                    .collect(Collectors.toSet());
            places.put(
                    course.id().value(),
                    new ResultPlace(
                            course,
                            all,
                            byColumn(course, all),
                            pupils,
                            deferrals.of(List.of(course.id())),
                            Objects.requireNonNull(taken.get(course.id())),
                            finalBy(all),
                            clock.today()));
        }
        return places;
    }

    /// The place of one course's columns as a whole.
    ResultPlace of(CourseLine course, List<ResultColumn> some) {
        return new ResultPlace(
                course,
                some,
                byColumn(course, some),
                Set.of(),
                Map.of(),
                Objects.requireNonNull(exams.of(List.of(course)).get(course.id())),
                finalBy(some),
                clock.today());
    }

    /// The last day for exams and final marks in the year of these columns.
    private LocalDate finalBy(List<ResultColumn> all) {
        var ends = all.getLast().ends();
        return regulation.current(Parameter.FINAL_MARKS_BY).value().atYear(ends.getYear());
    }

    /// The rules of columns, by their ids.
    private Map<String, ResultPlace.Column> byColumn(CourseLine course, Collection<ResultColumn> of) {
        var byColumn = new HashMap<String, ResultPlace.Column>();
        for (var column : of) {
            var rule = rules.of(course, column);
            byColumn.put(column.id(), new ResultPlace.Column(rule, rules.codes(rule)));
        }
        return byColumn;
    }
}

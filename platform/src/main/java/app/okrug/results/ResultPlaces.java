package app.okrug.results;

import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.Rosters;
import app.okrug.school.SchoolClock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final SchoolClock clock;

    ResultPlaces(
            Courses courses,
            Rosters rosters,
            ResultColumns columns,
            ResultRules rules,
            Deferrals deferrals,
            SchoolClock clock) {
        this.courses = courses;
        this.rosters = rosters;
        this.columns = columns;
        this.rules = rules;
        this.deferrals = deferrals;
        this.clock = clock;
    }

    /// The places of these courses; a course that the school does not have is left out. A page asks for one.
    Map<UUID, ResultPlace> of(Collection<UUID> ids) {
        var places = new HashMap<UUID, ResultPlace>();
        for (var course : courses.of(ids.stream().map(CourseId::new).toList())) {
            var all = columns.of(course);
            if (all.isEmpty()) {
                continue;
            }
            var until = all.getLast().ends();
            var pupils = rosters.of(course.id(), until.minusYears(1), until).stream()
                    .map(line -> line.pupil().value())
                    .collect(Collectors.toSet());
            var rule = rules.of(course);
            places.put(
                    course.id().value(),
                    new ResultPlace(
                            course,
                            all,
                            rule,
                            rules.codes(rule),
                            pupils,
                            deferrals.of(List.of(course.id())),
                            clock.today()));
        }
        return places;
    }
}

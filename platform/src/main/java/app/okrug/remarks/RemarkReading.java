package app.okrug.remarks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.language.Texts;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.school.SchoolClock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts stored remarks into the words of a school, and says what the reader may do with each.
@Component
class RemarkReading {

    private final RemarkSteps steps;
    private final Access access;
    private final Courses courses;
    private final PersonNames names;
    private final SchoolClock clock;
    private final Texts texts;

    RemarkReading(
            RemarkSteps steps, Access access, Courses courses, PersonNames names, SchoolClock clock, Texts texts) {
        this.steps = steps;
        this.access = access;
        this.courses = courses;
        this.names = names;
        this.clock = clock;
        this.texts = texts;
    }

    /// Where a remark on a course lies for the decision.
    static Target target(CourseLine course) {
        return Target.course(course.id().value(), course.classId().value(), course.parallel());
    }

    /// Reads as many as there are with three statements.
    List<RemarkLine> lines(List<RemarkRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var taken = steps.of(rows);
        var persons = new HashSet<PersonId>();
        taken.stream().map(RemarkSteps.Step::person).filter(Objects::nonNull).forEach(persons::add);
        rows.forEach(row -> {
            if (row.author() != null) {
                persons.add(new PersonId(row.author()));
            }
            if (row.pupil() != null) {
                persons.add(new PersonId(row.pupil()));
            }
        });
        var named = names.of(persons);
        var pages = courses
                .of(rows.stream()
                        .map(row -> new CourseId(row.course()))
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(course -> course.id().value(), course -> course));
        var ofRemark = taken.stream().collect(groupingBy(RemarkSteps.Step::remark));
        return rows.stream()
                .map(row -> line(
                        row,
                        Objects.requireNonNull(pages.get(row.course())),
                        named,
                        ofRemark.getOrDefault(row.id().value(), List.of())))
                .toList();
    }

    private RemarkLine line(
            RemarkRow row, CourseLine course, Map<PersonId, PersonName> named, List<RemarkSteps.Step> taken) {
        var target = target(course);
        var pupil = row.pupil() == null ? null : named.get(new PersonId(row.pupil()));
        return new RemarkLine(
                row.id(),
                row.number(),
                row.course(),
                course.audience() + " · " + course.subject(),
                course.teacherNames(),
                row.day(),
                pupil == null ? null : pupil.familyAndGiven(),
                row.words(),
                row.due(),
                row.state(),
                row.state() == RemarkState.WAITING && row.due().isBefore(clock.today()),
                brief(named, row.author() == null ? null : new PersonId(row.author())),
                row.raisedAt(),
                row.closedAt(),
                row.ruled(),
                taken.stream()
                        .map(step -> new RemarkStep(
                                step.kind(), step.words(), step.due(), brief(named, step.person()), step.at()))
                        .toList(),
                row.state() != RemarkState.CLOSED && access.allows(Right.JOURNAL_REMARK_REPLY, target),
                access.allows(Right.JOURNAL_REMARK, target),
                row.version());
    }

    /// What a rule did is signed so.
    private String brief(Map<PersonId, PersonName> named, @Nullable PersonId person) {
        if (person == null) {
            return texts.text("remarks.by-itself");
        }
        var name = named.get(person);
        return name == null ? "" : name.brief();
    }
}

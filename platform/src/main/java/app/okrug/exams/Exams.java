package app.okrug.exams;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Reach;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.SubjectId;
import app.okrug.language.Texts;
import app.okrug.people.UnknownPerson;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.ClassId;
import app.okrug.school.ClassLine;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says which exams a year of study takes, and records which of them pupils have chosen (domain.md 49).
@Service
@Transactional
public class Exams {

    private final Access access;
    private final ExamRows rows;
    private final Classes classes;
    private final Years years;
    private final Courses courses;
    private final Regulation regulation;
    private final SchoolClock clock;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final List<ExamMarks> marks;

    Exams(
            Access access,
            ExamRows rows,
            Classes classes,
            Years years,
            Courses courses,
            Regulation regulation,
            SchoolClock clock,
            Texts texts,
            ApplicationEventPublisher events,
            ObjectProvider<ExamMarks> marks) {
        this.access = access;
        this.rows = rows;
        this.classes = classes;
        this.years = years;
        this.courses = courses;
        this.regulation = regulation;
        this.clock = clock;
        this.texts = texts;
        this.events = events;
        this.marks = marks.orderedStream().toList();
    }

    /// The classes with exams whose results the acting person may see.
    @Transactional(readOnly = true)
    public List<ClassLine> classes() {
        var reach = access.reach(Right.RESULT_VIEW);
        var examined = regulation.current(Parameter.EXAM_PARALLELS).value();
        var all = years.current(clock.today())
                .map(year -> classes.ofYear(year.id()))
                .orElse(List.of());
        return all.stream()
                .filter(line -> examined.contains(line.parallel()))
                .filter(line -> switch (reach) {
                    case Reach.Everywhere() -> true;
                    case Reach.Only(var _, var own, var _) ->
                        own.contains(line.id().value());
                })
                .toList();
    }

    /// The exams of a class and who has chosen them.
    @Transactional(readOnly = true)
    public ExamPage page(ClassId id) {
        access.require(Right.RESULT_VIEW, Target.schoolClass(id.value()));

        var schoolClass = classes.get(id);
        var exams = held(years.current(), schoolClass.parallel());
        var choices = rows.choices(exams.stream().map(ExamLine::id).toList());
        var pupils = rows.pupils(id, clock.today()).stream()
                .map(pupil -> {
                    var own = new HashMap<ExamId, ExamPage.Choice>();
                    choices.forEach((exam, byPupil) -> {
                        var choice = byPupil.get(pupil.person());
                        if (choice != null) {
                            own.put(exam, choice);
                        }
                    });
                    return new ExamPage.Row(pupil, Map.copyOf(own));
                })
                .toList();
        return new ExamPage(
                schoolClass,
                exams,
                regulation
                        .current(Parameter.EXAM_CHOICES)
                        .value()
                        .getOrDefault(Integer.toString(schoolClass.parallel()), 0),
                pupils,
                access.allows(Right.EXAM_CHOOSE, Target.schoolClass(id.value())),
                access.allows(Right.RESULT_DECIDE, Target.school()));
    }

    private List<ExamLine> held(YearLine year, int parallel) {
        return all(year, parallel).stream()
                .filter(exam -> exam.kind() != ExamKind.NONE)
                .toList();
    }

    private List<ExamLine> all(YearLine year, int parallel) {
        return rows.of(List.of(year.id())).stream()
                .filter(one -> one.parallel() == parallel)
                .map(ExamRows.Placed::exam)
                .toList();
    }

    /// Records that a pupil takes an exam of choice, or no longer does.
    ///
    /// @throws app.okrug.access.AccessRefused without the right in the class
    /// @throws UnfitExam when the exam is none of choice, or is marked already
    /// @throws StaleCopy when somebody else has recorded it meanwhile
    public void choose(ClassId id, ExamId exam, PersonId pupil, boolean chosen, long seen) {
        access.require(Right.EXAM_CHOOSE, Target.schoolClass(id.value()));

        var year = years.current();
        var found = held(year, classes.get(id).parallel()).stream()
                .filter(one -> one.id().equals(exam) && one.kind() == ExamKind.CHOICE)
                .findFirst()
                .orElseThrow(() -> unfit("choice"));
        if (rows.pupils(id, clock.today()).stream()
                .noneMatch(one -> one.person().equals(pupil))) {
            throw new UnknownPerson(pupil.value().toString());
        }
        if (!chosen && marks.stream().anyMatch(kept -> kept.given(year.id(), found.subject(), pupil))) {
            throw unfit("marked");
        }
        if (!rows.choose(exam, pupil, chosen, clock.today(), access.actor().person(), clock.now(), seen)) {
            throw new StaleCopy("exam " + exam.value());
        }
        events.publishEvent(new ExamChosen(pupil.value(), exam.value(), chosen));
    }

    /// What can be an exam of a year of study: every subject taught there this year, with what was set for it.
    @Transactional(readOnly = true)
    public Map<SubjectId, String> subjects(int parallel) {
        access.require(Right.RESULT_DECIDE, Target.school());

        var subjects = new LinkedHashMap<SubjectId, String>();
        taught(parallel).forEach(course -> subjects.putIfAbsent(course.subjectId(), course.subject()));
        return subjects;
    }

    /// All exams that were ever set for a year of study this year, also those that are no longer held.
    @Transactional(readOnly = true)
    public List<ExamLine> arranged(int parallel) {
        access.require(Right.RESULT_DECIDE, Target.school());
        return all(years.current(), parallel);
    }

    /// Says which exams a year of study takes. Subjects that are left out stay as they are.
    ///
    /// @throws app.okrug.access.AccessRefused without the right
    /// @throws UnfitExam when a subject is not taught there, or its day lies outside of the year
    /// @throws StaleCopy when somebody else has set one of them meanwhile
    public void arrange(int parallel, List<ExamWish> exams) {
        access.require(Right.RESULT_DECIDE, Target.school());

        var year = years.current();
        var subjects = subjects(parallel);
        for (var exam : exams) {
            if (!subjects.containsKey(exam.subject())) {
                throw unfit("subject");
            }
            var day = exam.heldOn();
            if (day != null
                    && (day.isBefore(year.startsOn())
                            || day.isAfter(year.startsOn().plusYears(1)))) {
                throw unfit("day");
            }
        }
        if (rows.write(year.id(), parallel, exams) < exams.size()) {
            throw new StaleCopy("exams of " + parallel);
        }
        events.publishEvent(new ExamsArranged(
                parallel,
                exams.stream()
                        .map(exam -> subjects.get(exam.subject()) + " " + exam.kind()
                                + (exam.heldOn() == null ? "" : " " + exam.heldOn()))
                        .toList()));
    }

    private List<CourseLine> taught(int parallel) {
        return courses.ofYear(years.current().id()).stream()
                .filter(course -> course.parallel() == parallel)
                .sorted((one, other) -> one.subject().compareTo(other.subject()))
                .collect(Collectors.toList());
    }

    private UnfitExam unfit(String fault) {
        return new UnfitExam(texts.text("exams.unfit." + fault));
    }
}

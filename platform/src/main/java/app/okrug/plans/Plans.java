package app.okrug.plans;

import static app.okrug.access.Right.LESSON_PLAN_APPROVE;
import static app.okrug.access.Right.LESSON_PLAN_EDIT;
import static app.okrug.access.Right.LESSON_PLAN_VIEW;

import app.okrug.access.Access;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.curriculum.LessonPlanId;
import app.okrug.curriculum.SubjectId;
import app.okrug.files.FileId;
import app.okrug.files.FileLine;
import app.okrug.files.FilePlace;
import app.okrug.files.Files;
import app.okrug.files.SentFile;
import app.okrug.files.UnknownFile;
import app.okrug.language.Texts;
import app.okrug.school.StaleCopy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lesson plans (КТП): made, copied, written, put forward, approved, bound to courses. Who may change one is asked for
/// the course by which the acting person has to do with it; typical plans belong to those who approve.
@Service
@Transactional
public class Plans {

    /// Under which kind the materials of a plan are kept.
    public static final String MATERIALS = "plans.material";

    private static final int MOST_LINES = 500;
    private static final int LONGEST = 1000;
    private static final int LONGEST_NOTE = 20_000;
    private static final int MOST_HOURS = 20;

    private final Access access;
    private final PlanStore store;
    private final PlanVersions versions;
    private final PlanReading reading;
    private final Courses courses;
    private final Files files;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    Plans(
            Access access,
            PlanStore store,
            PlanVersions versions,
            PlanReading reading,
            Courses courses,
            Files files,
            Texts texts,
            ApplicationEventPublisher events) {
        this.access = access;
        this.store = store;
        this.versions = versions;
        this.reading = reading;
        this.courses = courses;
        this.files = files;
        this.texts = texts;
        this.events = events;
    }

    /// All plans of the school for whoever may look at any: a plan holds no personal data.
    @Transactional(readOnly = true)
    public List<PlanLine> all() {
        requireViewing();

        return reading.lines();
    }

    /// One plan.
    ///
    /// @throws UnknownPlan when there is none of this id
    @Transactional(readOnly = true)
    public PlanPage page(LessonPlanId id) {
        requireViewing();

        return reading.page(get(id));
    }

    /// Begins a plan of one's own, for a subject and parallel that one teaches.
    public LessonPlanId begin(CourseId forCourse, String name) {
        var course = courses.get(forCourse);
        access.require(LESSON_PLAN_EDIT, target(course));

        return begin(PlanKind.OWN, course.subjectId(), course.subject(), course.parallel(), name, "", null);
    }

    /// Begins a typical plan, to be copied from.
    public LessonPlanId beginTypical(SubjectId subject, int parallel, String name) {
        access.require(LESSON_PLAN_APPROVE, Target.school());

        return begin(PlanKind.TYPICAL, subject, name, parallel, name, "", null);
    }

    /// Copies a plan with its note and materials: a teacher for one of the own courses.
    ///
    /// @throws UnfitPlan when the course is of another subject
    public LessonPlanId copy(LessonPlanId from, CourseId forCourse) {
        var course = courses.get(forCourse);
        access.require(LESSON_PLAN_EDIT, target(course));

        var plan = get(from);
        if (!plan.subject().equals(course.subjectId())) {
            throw new UnfitPlan(texts.text("plans.unfit.subject"));
        }
        return copy(plan, PlanKind.OWN, course.parallel());
    }

    /// Makes a typical plan of one that has proved itself.
    public LessonPlanId copyAsTypical(LessonPlanId from) {
        access.require(LESSON_PLAN_APPROVE, Target.school());

        var plan = get(from);
        return copy(plan, PlanKind.TYPICAL, plan.parallel());
    }

    /// Writes name, note and all lines of a plan. Lines that a course has come to already stay; an approved plan
    /// becomes a draft, and its approved version is kept.
    ///
    /// @throws UnfitPlan when a line is no line, or one that is taken out was given already
    /// @throws StaleCopy when another has changed the plan meanwhile
    public void write(LessonPlanId id, String name, String note, List<PlanRow> rows, long seen) {
        var plan = get(id);
        requireEditing(plan);

        check(name, note, rows);
        var known = store.rows(id).stream().map(PlanRow::id).toList();
        var wished = rows.stream().map(PlanRow::id).toList();
        if (rows.stream().anyMatch(row -> row.id() != null && !known.contains(row.id()))) {
            throw new UnknownPlan();
        }
        if (!wished.containsAll(store.used(id))) {
            throw new UnfitPlan(texts.text("plans.unfit.given"));
        }
        move(plan, PlanState.DRAFT, name.strip(), note.strip(), seen);
        if (plan.state() == PlanState.SUBMITTED) {
            versions.decide(
                    id,
                    "RETURNED",
                    texts.text("plans.version.changed"),
                    access.actor().person());
        }
        store.write(id, rows);
        told("plan_written", id, Map.of("lines", rows.size()));
    }

    /// Puts a plan forward to be approved; it is kept as a version as it is now.
    public void submit(LessonPlanId id, long seen) {
        var plan = get(id);
        requireEditing(plan);

        if (plan.lessons() == 0) {
            throw new UnfitPlan(texts.text("plans.unfit.empty"));
        }
        move(plan, PlanState.SUBMITTED, plan.name(), plan.note(), seen);
        versions.keep(id, plan.note(), store.rows(id), access.actor().person());
        told("plan_submitted", id, Map.of());
    }

    /// Approves the version that waits.
    public void approve(LessonPlanId id, String comment, long seen) {
        access.require(LESSON_PLAN_APPROVE, Target.school());

        decide(id, PlanState.APPROVED, comment, seen);
    }

    /// Gives the version that waits back, with what is to be mended.
    public void giveBack(LessonPlanId id, String comment, long seen) {
        access.require(LESSON_PLAN_APPROVE, Target.school());

        if (comment.isBlank()) {
            throw new UnfitPlan(texts.text("plans.unfit.comment"));
        }
        decide(id, PlanState.DRAFT, comment, seen);
    }

    /// Has a course work by a plan. Topics that were given already keep the lines they were taken from.
    public void bind(LessonPlanId id, CourseId courseId) {
        var course = courses.get(courseId);
        access.require(LESSON_PLAN_EDIT, target(course));

        var plan = get(id);
        if (plan.kind() == PlanKind.TYPICAL
                || !plan.subject().equals(course.subjectId())
                || plan.parallel() != course.parallel()) {
            throw new UnfitPlan(texts.text("plans.unfit.bind"));
        }
        store.bind(courseId.value(), id);
        told("plan_bound", id, Map.of("course", courseId.value().toString()));
    }

    /// Removes a plan that no course works by and that nothing in the journal was taken from.
    public void remove(LessonPlanId id) {
        var plan = get(id);
        requireEditing(plan);

        if (plan.courses() > 0 || !store.used(id).isEmpty()) {
            throw new UnfitPlan(texts.text("plans.unfit.in-use"));
        }
        files.removeAll(new FilePlace(MATERIALS, id.value()));
        store.remove(id);
        told("plan_removed", id, Map.of());
    }

    /// Attaches a file to a plan.
    public FileLine attach(LessonPlanId id, SentFile sent) {
        requireEditing(get(id));

        return files.add(new FilePlace(MATERIALS, id.value()), sent);
    }

    /// Takes a file of a plan away.
    public void detach(FileId file) {
        var place = files.place(file)
                .filter(found -> found.kind().equals(MATERIALS))
                .orElseThrow(UnknownFile::new);
        requireEditing(get(new LessonPlanId(place.subject())));

        files.remove(file);
    }

    private LessonPlanId begin(
            PlanKind kind,
            SubjectId subject,
            String subjectName,
            int parallel,
            String name,
            String note,
            @Nullable LessonPlanId basedOn) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new UnfitPlan(texts.text("plans.unfit.name"));
        }
        var id = new LessonPlanId(UUID.randomUUID());
        var owner = kind == PlanKind.OWN ? access.actor().person() : null;
        store.add(
                new PlanStore.Stored(
                        id,
                        kind,
                        PlanState.DRAFT,
                        subject,
                        subjectName,
                        parallel,
                        name.strip(),
                        owner,
                        note,
                        1,
                        0,
                        0,
                        0),
                basedOn);
        told("plan_begun", id, Map.of("kind", kind.name()));
        return id;
    }

    private LessonPlanId copy(PlanStore.Stored plan, PlanKind kind, int parallel) {
        var id = begin(kind, plan.subject(), plan.subjectName(), parallel, plan.name(), plan.note(), plan.id());
        store.write(
                id,
                store.rows(plan.id()).stream()
                        .map(row -> new PlanRow(
                                null, row.section(), row.topic(), row.workType(), row.hours(), row.homework()))
                        .toList());
        files.copy(new FilePlace(MATERIALS, plan.id().value()), new FilePlace(MATERIALS, id.value()));
        return id;
    }

    private void decide(LessonPlanId id, PlanState state, String comment, long seen) {
        var plan = get(id);
        if (plan.state() != PlanState.SUBMITTED) {
            throw new StaleCopy("lesson plan " + id.value());
        }
        move(plan, state, plan.name(), plan.note(), seen);
        var decision = state == PlanState.APPROVED ? "APPROVED" : "RETURNED";
        versions.decide(id, decision, comment.strip(), access.actor().person());
        told("plan_" + decision.toLowerCase(java.util.Locale.ROOT), id, Map.of());
    }

    private void move(PlanStore.Stored plan, PlanState state, String name, String note, long seen) {
        if (!store.move(plan.id(), state, name, note, seen)) {
            throw new StaleCopy("lesson plan " + plan.id().value());
        }
    }

    private void check(String name, String note, List<PlanRow> rows) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new UnfitPlan(texts.text("plans.unfit.name"));
        }
        if (note.length() > LONGEST_NOTE) {
            throw new UnfitPlan(texts.text("plans.unfit.note", LONGEST_NOTE));
        }
        if (rows.size() > MOST_LINES) {
            throw new UnfitPlan(texts.text("plans.unfit.lines", MOST_LINES));
        }
        for (var place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var tooLong = row.topic().length() > LONGEST
                    || row.section().length() > LONGEST
                    || row.workType().length() > LONGEST
                    || row.homework().length() > LONGEST;
            if (row.topic().isBlank() || tooLong || row.hours() < 1 || row.hours() > MOST_HOURS) {
                throw new UnfitPlan(texts.text("plans.unfit.line", place + 1, MOST_HOURS));
            }
        }
    }

    private PlanStore.Stored get(LessonPlanId id) {
        return store.find(id).orElseThrow(UnknownPlan::new);
    }

    private void requireViewing() {
        if (access.reach(LESSON_PLAN_VIEW).nothing()) {
            access.require(LESSON_PLAN_VIEW, Target.school());
        }
    }

    private void requireEditing(PlanStore.Stored plan) {
        access.require(reading.rightToEdit(plan), reading.targetToEdit(plan));
    }

    private void told(String fact, LessonPlanId plan, Map<String, Object> details) {
        events.publishEvent(new PlanChanged(fact, plan.value(), details));
    }

    static Target target(CourseLine course) {
        return Target.course(course.id().value(), course.classId().value(), course.parallel());
    }
}

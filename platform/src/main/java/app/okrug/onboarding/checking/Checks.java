package app.okrug.onboarding.checking;

import static app.okrug.onboarding.reading.Column.LESSON_NUMBER;

import app.okrug.curriculum.PlanHoursRow;
import app.okrug.onboarding.checking.Prepared.Portion;
import app.okrug.onboarding.checking.Prepared.Rows;
import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Contents;
import app.okrug.onboarding.reading.Fault;
import app.okrug.onboarding.reading.LessonPlanFile;
import app.okrug.onboarding.reading.Placed;
import app.okrug.onboarding.reading.Rule;
import app.okrug.onboarding.reading.TimetableLine;
import app.okrug.people.PupilRow;
import app.okrug.school.Bell;
import app.okrug.timetable.TimetableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts all files and all that is stored side by side.
public final class Checks {

    private final Contents contents;
    private final Known known;
    private final Findings findings = new Findings();
    private final Spelling subjects = new Spelling();
    private final Set<String> classes;
    private final MoveChecks moves;

    private Checks(Contents contents, Known known, MoveFrame frame, Map<String, Judgement> judgements) {
        var numbered = Numbering.of(contents, known, findings);
        this.contents = ChildSearch.of(numbered, known, frame, findings, judgements);
        this.known = known;
        this.moves = new MoveChecks(this.contents, findings, frame);
        this.classes = new HashSet<>(known.classes());
        this.contents.pupils().forEach(pupil -> classes.add(pupil.row().className()));
        known.subjects().forEach(subjects::learn);
        contents.planHours().forEach(hours -> subjects.learn(hours.row().subject()));
        contents.load().forEach(line -> subjects.learn(line.row().subject()));
    }

    /// Checks the files against each other and against the school.
    ///
    /// @param judgements what has been decided about pairs, by their keys
    /// @param frame what the moves of pupils are judged by
    public static Checked run(Contents contents, Known known, Map<String, Judgement> judgements, MoveFrame frame) {
        return new Checks(contents, known, frame, judgements).run(judgements);
    }

    private Checked run(Map<String, Judgement> judgements) {
        year();
        new PersonChecks(contents, known, findings).run();
        new PairSearch(contents, known, findings, judgements).run();
        moves.run();
        new GuardianChecks(contents, known, findings).run();
        planTwice();
        contents.lessonPlans().forEach(this::lessonPlan);
        var load = new LoadChecks(contents, findings, classes, subjects, new Teachers(contents, known));
        load.run();
        var courses = new HashMap<>(known.load());
        courses.putAll(load.courses());
        new TimetableChecks(contents, findings, bells(), courses, load.leftOut()).run();

        var faults = new ArrayList<>(contents.faults());
        faults.addAll(findings.faults());
        faults.sort(Comparator.comparing(Fault::file)
                .thenComparing(Fault::sheet)
                .thenComparing(Fault::row)
                .thenComparing(Fault::column));
        return new Checked(faults, findings.pairs(), findings.renewals(), prepared(load));
    }

    /// Pupils and load belong to a year: one must be there or come along.
    private void year() {
        if (known.year() || !contents.institutions().isEmpty()) {
            return;
        }
        var files = contents.sheets().stream()
                .filter(sheet -> switch (sheet.kind()) {
                    case PUPILS, PLAN, LOAD, TIMETABLE -> true;
                    case INSTITUTION, STAFF, GUARDIANS, LESSON_PLAN -> false;
                })
                .map(sheet -> sheet.file())
                .distinct()
                .toList();
        for (var file : files) {
            findings.faults().add(Fault.ofFile(file, Rule.NO_YEAR));
        }
    }

    private Set<Integer> bells() {
        var bells = new HashSet<>(known.bells());
        for (var institution : contents.institutions()) {
            institution.row().bells().stream().map(Bell::number).forEach(bells::add);
        }
        return bells;
    }

    private void planTwice() {
        var seen = new HashMap<List<Object>, Placed<PlanHoursRow>>();
        for (var row : contents.planHours()) {
            var first = seen.putIfAbsent(
                    List.of(Spelling.plain(row.row().subject()), row.row().parallel()), row);
            if (first != null) {
                findings.add(
                        row,
                        row.place()
                                .fault(
                                        Column.SUBJECT,
                                        Rule.TWICE,
                                        first.place().row(),
                                        first.place().file()));
            }
        }
    }

    private void lessonPlan(LessonPlanFile plan) {
        if (!subjects.knows(plan.subject())) {
            findings.faults().add(Fault.ofFile(plan.file(), Rule.UNKNOWN_SUBJECT, plan.subject()));
        }
        var seen = new HashMap<Integer, Integer>();
        for (var row : plan.lines()) {
            var first = seen.putIfAbsent(row.row().number(), row.place().row());
            if (first != null) {
                findings.add(
                        row,
                        row.place()
                                .fault(
                                        LESSON_NUMBER,
                                        Rule.TWICE,
                                        first,
                                        row.place().file()));
            }
        }
    }

    /// In the order in which one kind needs the other. Nothing that belongs to a year is applied without one.
    private Prepared prepared(LoadChecks load) {
        var portions = new ArrayList<Portion>();
        for (var institution : contents.institutions()) {
            portions.add(new Portion(
                    institution.place().file(), institution.place().sheet(), new Rows.Card(institution.row())));
        }
        if (known.year() || !contents.institutions().isEmpty()) {
            add(portions, contents.planHours(), this::planned, Rows.Plan::new);
            var leavers = contents.moves().stream()
                    .filter(row -> moves.leaving().containsKey(row.row()))
                    .toList();
            add(portions, leavers, moves.leaving()::get, Rows.Leaving::new);
            add(portions, contents.pupils(), Function.identity(), this::placed);
            add(portions, contents.staff(), Function.identity(), Rows.Staff::new);
            add(portions, contents.guardians(), line -> line.guardian(), Rows.Guardians::new);
            add(portions, contents.load(), load::prepared, Rows.Load::new);
        } else {
            add(portions, contents.staff(), Function.identity(), Rows.Staff::new);
        }
        for (var plan : contents.lessonPlans()) {
            if (!subjects.knows(plan.subject())) {
                continue;
            }
            var rows = plan.lines().stream()
                    .filter(findings::takes)
                    .map(Placed::row)
                    .toList();
            var sheet = plan.lines().isEmpty()
                    ? ""
                    : plan.lines().getFirst().place().sheet();
            portions.add(new Portion(
                    plan.file(), sheet, new Rows.LessonPlan(subjects.of(plan.subject()), plan.parallel(), rows)));
        }
        var timetable = contents.timetable().stream().filter(findings::takes).toList();
        if (!timetable.isEmpty()) {
            var place = timetable.getFirst().place();
            var rows = timetable.stream().map(row -> entry(row.row())).toList();
            portions.add(new Portion(place.file(), place.sheet(), new Rows.Timetable(rows)));
        }
        return new Prepared(portions);
    }

    private Rows placed(List<PupilRow> rows) {
        var moving = rows.stream()
                .filter(row -> moves.transfers().containsKey(row.fileNumber()))
                .map(row -> moves.transfers().get(row.fileNumber()))
                .toList();
        return new Rows.Pupils(rows, moving);
    }

    private PlanHoursRow planned(PlanHoursRow row) {
        return new PlanHoursRow(subjects.of(row.subject()), row.parallel(), row.hours());
    }

    private TimetableRow entry(TimetableLine line) {
        return new TimetableRow(
                line.schoolClass().toString(),
                line.weekday(),
                line.number(),
                subjects.of(line.subject()),
                line.subgroup(),
                line.room());
    }

    /// One portion for each sheet that has rows of a kind.
    private <L, R> void add(
            List<Portion> portions,
            List<Placed<L>> lines,
            Function<L, ? extends @Nullable R> row,
            Function<List<R>, Rows> rows) {
        lines.stream()
                .filter(findings::takes)
                .collect(Collectors.groupingBy(
                        line -> List.of(line.place().file(), line.place().sheet()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((place, own) -> {
                    var prepared = new ArrayList<R>();
                    for (var line : own) {
                        var one = row.apply(line.row());
                        if (one != null) {
                            prepared.add(one);
                        }
                    }
                    portions.add(new Portion(place.get(0), place.get(1), rows.apply(prepared)));
                });
    }
}

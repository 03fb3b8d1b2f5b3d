package app.okrug.web.endtoend;

import app.okrug.web.endtoend.WalkedSchool.Ids;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the walk through all pages stops.
///
/// @param template of the route as registered
/// @param reader the login of the one who looks; null before sign-in
record Stop(String template, @Nullable String reader, Function<Ids, String> address) {

    private static final String OFFICE = "walk.office";
    private static final String ADMINISTRATOR = "walk.admin";
    private static final String TEACHER = "walk.teacher";
    private static final String PARENT = "walk.parent";

    /// Every page of both interfaces.
    static final List<Stop> ROUTES = List.of(
            at("office", OFFICE),
            at("office/new", OFFICE),
            new Stop("office/schools/:code", OFFICE, it -> "office/schools/" + it.code()),
            new Stop("office/schools/:code/copies", OFFICE, it -> "office/schools/" + it.code() + "/copies"),
            at("office/archives", OFFICE),
            at("office/operators", OFFICE),
            at("office/joins", OFFICE),
            at("office/overview", OFFICE),
            at("office/template", OFFICE),
            at("office/quotas", OFFICE),
            at("office/lists", OFFICE),
            new Stop("office/lists/:list", OFFICE, it -> "office/lists/" + it.list()),
            at("office/billing", OFFICE),
            at("office/billing/new", OFFICE),
            at("office/billing/details", OFFICE),
            new Stop("office/billing/contracts/:contract", OFFICE, it -> "office/billing/contracts/" + it.contract()),
            at("accessibility", OFFICE),
            at("account", TEACHER),
            at("admin", ADMINISTRATOR),
            at("admin/staff", ADMINISTRATOR),
            at("admin/classes", ADMINISTRATOR),
            new Stop("admin/classes/:id", ADMINISTRATOR, it -> "admin/classes/" + it.schoolClass()),
            at("admin/rights", ADMINISTRATOR),
            at("admin/rights/roles", ADMINISTRATOR),
            at("admin/rights/as", ADMINISTRATOR),
            at("admin/handover", ADMINISTRATOR),
            new Stop("admin/staff/:person", ADMINISTRATOR, it -> "admin/staff/" + it.teacher()),
            at("admin/rights/why", ADMINISTRATOR),
            at("admin/rights/people", ADMINISTRATOR),
            new Stop("admin/rights/people/:person", ADMINISTRATOR, it -> "admin/rights/people/" + it.teacher()),
            at("admin/users", ADMINISTRATOR),
            at("admin/log", ADMINISTRATOR),
            new Stop("admin/users/:account", ADMINISTRATOR, it -> "admin/users/" + it.account()),
            at("admin/regulation", ADMINISTRATOR),
            at("admin/scales", ADMINISTRATOR),
            new Stop("admin/regulation/text/:act?", ADMINISTRATOR, _ -> "admin/regulation/text"),
            new Stop("admin/regulation/print/:act?", ADMINISTRATOR, _ -> "admin/regulation/print"),
            at("admin/regulation/compare", ADMINISTRATOR),
            at("admin/regulation/draft", ADMINISTRATOR),
            at("admin/import", ADMINISTRATOR),
            at("admin/closing", ADMINISTRATOR),
            at("admin/openings", ADMINISTRATOR),
            at("admin/archive", ADMINISTRATOR),
            at("admin/support", ADMINISTRATOR),
            at("admin/movement", ADMINISTRATOR),
            at("admin/movement/print", ADMINISTRATOR),
            at("admin/groups", ADMINISTRATOR),
            new Stop("admin/groups/:id", ADMINISTRATOR, it -> "admin/groups/" + it.group()),
            at("admin/individual", ADMINISTRATOR),
            new Stop("admin/individual/:id", ADMINISTRATOR, it -> "admin/individual/" + it.pupil()),
            new Stop("admin/individual/:id/print", ADMINISTRATOR, it -> "admin/individual/" + it.pupil() + "/print"),
            at("admin/calendar", ADMINISTRATOR),
            at("admin/substitutions", ADMINISTRATOR),
            at("admin/substitutions/hours", ADMINISTRATOR),
            new Stop("admin/substitutions/:id", ADMINISTRATOR, it -> "admin/substitutions/" + it.absence()),
            at("admin/timetable", ADMINISTRATOR),
            at("admin/timetable-conditions", ADMINISTRATOR),
            new Stop("admin/timetable/:id", ADMINISTRATOR, it -> "admin/timetable/" + it.edition()),
            new Stop(
                    "admin/timetable/:id/arrange", ADMINISTRATOR, it -> "admin/timetable/" + it.edition() + "/arrange"),
            new Stop("admin/timetable/:id/print", ADMINISTRATOR, it -> "admin/timetable/" + it.edition() + "/print"),
            new Stop("", TEACHER, _ -> ""),
            new Stop("day/:date?", TEACHER, _ -> "day/2026-09-16"),
            new Stop("paper/:date?/:keeper?", TEACHER, _ -> "paper/2026-09-16"),
            new Stop("journal/:course?/:term?", TEACHER, it -> "journal/" + it.course() + "/" + it.term()),
            new Stop("parallel/:subject/:parallel/:term?", TEACHER, it -> "parallel/" + it.subject() + "/7"),
            at("timetable", TEACHER),
            new Stop("turnout/:date?", ADMINISTRATOR, _ -> "turnout/2026-09-16"),
            new Stop(
                    "turnout/classes/:class/:date?",
                    ADMINISTRATOR,
                    it -> "turnout/classes/" + it.schoolClass() + "/2026-09-16"),
            at("plans", TEACHER),
            new Stop("plans/:plan", TEACHER, it -> "plans/" + it.plan()),
            at("programme", TEACHER),
            new Stop("programme/:course", TEACHER, it -> "programme/" + it.course()),
            new Stop("results/:class?/:period?", TEACHER, _ -> "results"),
            new Stop("words/:course?/:term?/:pupil?", TEACHER, _ -> "words"),
            new Stop(
                    "words-sheet/:class/:pupil/:term?",
                    ADMINISTRATOR,
                    it -> "words-sheet/" + it.schoolClass() + "/"
                            + it.child().substring(it.child().lastIndexOf('.') + 1)),
            new Stop("exams/:class?", ADMINISTRATOR, _ -> "exams"),
            at("debts", TEACHER),
            at("remarks", ADMINISTRATOR),
            at("late-changes", ADMINISTRATOR),
            at("admin/alarms", ADMINISTRATOR),
            at("admin/programs", ADMINISTRATOR),
            at("admin/quotas", ADMINISTRATOR),
            at("admin/incidents", ADMINISTRATOR),
            new Stop("admin/incidents/:id", ADMINISTRATOR, it -> "admin/incidents/" + it.incident()),
            at("admin/alarms/revert", ADMINISTRATOR),
            at("remarks/report", ADMINISTRATOR),
            at("homework", TEACHER),
            new Stop("homework/:task", TEACHER, it -> "homework/" + it.task()),
            at("diary", PARENT),
            new Stop("diary/:child/tasks/:task", PARENT, it -> "diary/" + it.child() + "/tasks/" + it.task()),
            new Stop("diary/:child/:date?", PARENT, it -> "diary/" + it.child() + "/2026-09-14"),
            new Stop("diary/:child/week/:date?", PARENT, it -> "diary/" + it.child() + "/week/2026-09-14"),
            new Stop("diary/:child/absence", PARENT, it -> "diary/" + it.child() + "/absence"),
            new Stop("diary/:child/marks", PARENT, it -> "diary/" + it.child() + "/marks"),
            new Stop("diary/:child/subjects", PARENT, it -> "diary/" + it.child() + "/subjects"),
            new Stop(
                    "diary/:child/subjects/:course", PARENT, it -> "diary/" + it.child() + "/subjects/" + it.course()));

    /// What else a reader meets: pages before sign-in, the list of journals, an address of nothing, a
    /// refusal.
    static final List<Stop> BESIDES = List.of(
            at("login", null),
            at("activate", null),
            at("safety", null),
            at("journal", TEACHER),
            at("no/such/page", TEACHER),
            at("admin/import", TEACHER));

    private static Stop at(String address, @Nullable String reader) {
        return new Stop(address, reader, _ -> address);
    }
}

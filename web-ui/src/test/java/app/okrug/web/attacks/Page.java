package app.okrug.web.attacks;

import app.okrug.access.Role;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is expected of one page.
///
/// @param template its address as registered
/// @param opens the roles that it opens for
/// @param ofAnna its address when it is asked for Anna of 7А, her class or her course; null when it takes
/// no id
/// @param seenBy the roles that see her there although they have nothing to do with her
record Page(String template, Set<Role> opens, @Nullable Function<Anna, String> ofAnna, Set<Role> seenBy) {

    /// The ids that stand in addresses.
    ///
    /// @param diary as the diary writes a child
    record Anna(String diary, String schoolClass, String course, String term) {}

    private static final Set<Role> NOBODY = Set.of();
    private static final Set<Role> ALL_ROLES = Set.of(Role.values());
    private static final Set<Role> LOOK_INTO_DIARIES = Set.of(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY);
    private static final Set<Role> LOOK_INTO_CLASSES = Set.of(
            Role.ADMINISTRATOR,
            Role.DIRECTOR,
            Role.DEPUTY,
            Role.ASSOCIATION_HEAD,
            Role.DEPUTY_METHODICAL,
            Role.TEACHER,
            Role.CLASS_TEACHER);
    private static final Set<Role> LOOK_AT_THE_TURNOUT = Set.of(
            Role.ADMINISTRATOR,
            Role.DIRECTOR,
            Role.DEPUTY,
            Role.SECRETARY,
            Role.NURSE,
            Role.DEPUTY_SAFETY,
            Role.PSYCHOLOGIST,
            Role.SOCIAL_PEDAGOGUE,
            Role.DEPUTY_UPBRINGING,
            Role.TEACHER,
            Role.CLASS_TEACHER);
    private static final Set<Role> LOOK_INTO_RESULTS = Set.of(
            Role.ADMINISTRATOR,
            Role.DIRECTOR,
            Role.DEPUTY,
            Role.SECRETARY,
            Role.PSYCHOLOGIST,
            Role.SOCIAL_PEDAGOGUE,
            Role.DEPUTY_UPBRINGING,
            Role.ASSOCIATION_HEAD,
            Role.DEPUTY_METHODICAL);
    private static final Set<Role> MOVE_PUPILS = Set.of(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY, Role.SECRETARY);
    private static final Set<Role> SEE_RIGHTS = Set.of(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY, Role.TECHNICIAN);
    private static final Set<Role> READ_PLANS = LOOK_INTO_CLASSES;
    private static final Set<Role> READ_THE_ACT = without(ALL_ROLES, Role.CLASS_TEACHER, Role.PUPIL, Role.GUARDIAN);

    /// Every page there is. The person who plays the class teacher teaches, too, so what opens for teachers
    /// opens for him.
    static final List<Page> ALL = List.of(
            list("", ALL_ROLES),
            list("accessibility", ALL_ROLES),
            list("account", ALL_ROLES),
            list("diary", Set.of(Role.PUPIL, Role.GUARDIAN)),
            ofAnna("diary/:child/:date?", it -> "diary/" + it.diary() + "/2026-09-14"),
            ofAnna("diary/:child/week/:date?", it -> "diary/" + it.diary() + "/week/2026-09-14"),
            ofAnna("diary/:child/marks", it -> "diary/" + it.diary() + "/marks"),
            ofAnna("diary/:child/subjects", it -> "diary/" + it.diary() + "/subjects"),
            ofAnna("diary/:child/subjects/:course", it -> "diary/" + it.diary() + "/subjects/" + it.course()),
            list("day/:date?", roles(Role.TEACHER, Role.CLASS_TEACHER)),
            list("paper/:date?/:keeper?", roles(Role.TEACHER, Role.CLASS_TEACHER)),
            new Page(
                    "journal/:course?/:term?",
                    roles(
                            Role.ADMINISTRATOR,
                            Role.DIRECTOR,
                            Role.DEPUTY,
                            Role.PSYCHOLOGIST,
                            Role.SOCIAL_PEDAGOGUE,
                            Role.DEPUTY_UPBRINGING,
                            Role.ASSOCIATION_HEAD,
                            Role.DEPUTY_METHODICAL,
                            Role.TEACHER,
                            Role.CLASS_TEACHER),
                    it -> "journal/" + it.course() + "/" + it.term(),
                    NOBODY),
            list(
                    "parallel/:subject/:parallel/:term?",
                    roles(
                            Role.ADMINISTRATOR,
                            Role.DIRECTOR,
                            Role.DEPUTY,
                            Role.PSYCHOLOGIST,
                            Role.SOCIAL_PEDAGOGUE,
                            Role.DEPUTY_UPBRINGING,
                            Role.ASSOCIATION_HEAD,
                            Role.DEPUTY_METHODICAL,
                            Role.TEACHER,
                            Role.CLASS_TEACHER)),
            list("admin", roles(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY, Role.SECRETARY, Role.TECHNICIAN)),
            list("admin/import", roles(Role.ADMINISTRATOR, Role.DEPUTY, Role.SECRETARY)),
            list("admin/regulation", with(READ_THE_ACT, Role.CLASS_TEACHER)),
            list("admin/scales", roles(Role.ADMINISTRATOR)),
            list("admin/support", roles(Role.ADMINISTRATOR)),
            list("admin/regulation/text/:act?", with(READ_THE_ACT, Role.CLASS_TEACHER)),
            list("admin/regulation/print/:act?", with(READ_THE_ACT, Role.CLASS_TEACHER)),
            list("admin/regulation/compare", with(READ_THE_ACT, Role.CLASS_TEACHER)),
            list("admin/regulation/draft", roles(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY)),
            list("admin/rights", SEE_RIGHTS),
            list("admin/rights/roles", SEE_RIGHTS),
            list("admin/rights/as", SEE_RIGHTS),
            list("admin/rights/why", SEE_RIGHTS),
            list("admin/rights/people", SEE_RIGHTS),
            list("admin/rights/people/:person", SEE_RIGHTS),
            list("admin/users", SEE_RIGHTS),
            list("admin/log", roles(Role.ADMINISTRATOR, Role.DIRECTOR)),
            list("admin/alarms", roles(Role.ADMINISTRATOR, Role.DIRECTOR)),
            list("admin/programs", roles(Role.ADMINISTRATOR)),
            list("admin/quotas", roles(Role.ADMINISTRATOR, Role.DIRECTOR)),
            list("admin/incidents", roles(Role.ADMINISTRATOR)),
            // A report has to be written first: whose it is, the tests of `incidents` ask.
            list("admin/incidents/:id", roles(Role.ADMINISTRATOR)),
            list("admin/alarms/revert", roles(Role.ADMINISTRATOR, Role.DIRECTOR)),
            list(
                    "late-changes",
                    roles(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY, Role.TEACHER, Role.CLASS_TEACHER)),
            list("admin/users/:account", SEE_RIGHTS),
            list("admin/handover", roles(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY)),
            list("admin/staff/:person", roles(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY, Role.SECRETARY, Role.HR)),
            list("admin/staff", roles(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY, Role.SECRETARY, Role.HR)),
            // A task is there only once it has been given: whose it is, the tests of `homework` ask.
            list("diary/:child/tasks/:task", ALL_ROLES),
            // A notice has to be sent first: whose child it may be about is asked in the tests of `attendance`.
            list("diary/:child/absence", ALL_ROLES),
            list("turnout/:date?", LOOK_AT_THE_TURNOUT),
            list("turnout/classes/:class/:date?", LOOK_AT_THE_TURNOUT),
            list("remarks", roles(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY, Role.TEACHER, Role.CLASS_TEACHER)),
            list("debts", roles(Role.TEACHER, Role.CLASS_TEACHER)),
            list("remarks/report", roles(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY)),
            list("homework", roles(Role.TEACHER, Role.CLASS_TEACHER)),
            list("homework/:task", roles(Role.TEACHER, Role.CLASS_TEACHER)),
            list("timetable", ALL_ROLES),
            list("plans", READ_PLANS),
            list("plans/:plan", READ_PLANS),
            list("programme", READ_PLANS),
            list("programme/:course", READ_PLANS),
            new Page(
                    "results/:class?/:period?",
                    with(LOOK_INTO_RESULTS, Role.TEACHER, Role.CLASS_TEACHER),
                    it -> "results/" + it.schoolClass(),
                    LOOK_INTO_RESULTS),
            // Words stand where no marks do, and Anna has marks: whose words one sees is asked in the tests of
            // `criteria`.
            list("words/:course?/:term?/:pupil?", with(LOOK_INTO_RESULTS, Role.TEACHER, Role.CLASS_TEACHER)),
            list("words-sheet/:class/:pupil/:term?", with(LOOK_INTO_RESULTS, Role.TEACHER, Role.CLASS_TEACHER)),
            new Page(
                    "exams/:class?",
                    with(LOOK_INTO_RESULTS, Role.TEACHER, Role.CLASS_TEACHER),
                    it -> "exams/" + it.schoolClass(),
                    NOBODY),
            list("admin/movement", MOVE_PUPILS),
            list("admin/movement/print", MOVE_PUPILS),
            list("admin/groups", roles(Role.ADMINISTRATOR, Role.DEPUTY)),
            list("admin/groups/:id", roles(Role.ADMINISTRATOR, Role.DEPUTY)),
            list("admin/individual", roles(Role.ADMINISTRATOR, Role.DEPUTY)),
            list("admin/individual/:id", roles(Role.ADMINISTRATOR, Role.DEPUTY)),
            list("admin/individual/:id/print", roles(Role.ADMINISTRATOR, Role.DEPUTY)),
            list("admin/calendar", roles(Role.ADMINISTRATOR, Role.DEPUTY)),
            list("admin/timetable-conditions", roles(Role.ADMINISTRATOR, Role.DEPUTY)),
            list("admin/timetable/:id/arrange", roles(Role.ADMINISTRATOR, Role.DEPUTY)),
            list("admin/timetable", roles(Role.ADMINISTRATOR, Role.DEPUTY)),
            list("admin/timetable/:id", roles(Role.ADMINISTRATOR, Role.DEPUTY)),
            list("admin/timetable/:id/print", roles(Role.ADMINISTRATOR, Role.DEPUTY)),
            list("admin/substitutions", roles(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY, Role.SECRETARY, Role.HR)),
            list(
                    "admin/substitutions/hours",
                    roles(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY, Role.SECRETARY, Role.HR)),
            list(
                    "admin/substitutions/:id",
                    roles(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY, Role.SECRETARY, Role.HR)),
            list("admin/closing", roles(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY)),
            list("admin/openings", roles(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY)),
            list("admin/archive", roles(Role.ADMINISTRATOR)),
            list("admin/classes", LOOK_INTO_CLASSES),
            new Page(
                    "admin/classes/:id",
                    LOOK_INTO_CLASSES,
                    it -> "admin/classes/" + it.schoolClass(),
                    LOOK_INTO_DIARIES),
            list("office", NOBODY),
            list("office/new", NOBODY),
            list("office/operators", NOBODY),
            list("office/joins", NOBODY),
            list("office/overview", NOBODY),
            list("office/quotas", NOBODY),
            list("office/template", NOBODY),
            list("office/billing", NOBODY),
            list("office/billing/new", NOBODY),
            list("office/billing/details", NOBODY),
            list("office/billing/contracts/:contract", NOBODY),
            list("office/lists", NOBODY),
            list("office/lists/:list", NOBODY),
            list("office/archives", NOBODY),
            list("office/schools/:code/copies", NOBODY),
            list("office/schools/:code", NOBODY));

    /// The expectation of a registered page.
    static Page of(String template) {
        return ALL.stream()
                .filter(page -> page.template.equals(template))
                .findFirst()
                .orElseThrow(() -> new AssertionError("/" + template + " is new: say in Page.ALL for whom it opens"));
    }

    /// A word that stands on the page for whoever sees her there: her lessons in the diary, else her name.
    String secret() {
        return template.startsWith("diary") ? "Математика" : "Яковлева";
    }

    @Override
    public String toString() {
        return "/" + template;
    }

    private static Page list(String template, Set<Role> opens) {
        return new Page(template, opens, null, NOBODY);
    }

    private static Page ofAnna(String template, Function<Anna, String> address) {
        return new Page(template, ALL_ROLES, address, LOOK_INTO_DIARIES);
    }

    private static Set<Role> roles(Role... roles) {
        return Set.of(roles);
    }

    private static Set<Role> without(Set<Role> roles, Role... less) {
        var set = new HashSet<>(roles);
        Arrays.asList(less).forEach(set::remove);
        return set;
    }

    private static Set<Role> with(Set<Role> roles, Role... more) {
        var set = new HashSet<>(roles);
        set.addAll(Arrays.asList(more));
        return set;
    }
}

package app.okrug.access;

import static app.okrug.access.Area.DATA;
import static app.okrug.access.Area.DIARY;
import static app.okrug.access.Area.JOURNAL;
import static app.okrug.access.Area.PEOPLE;
import static app.okrug.access.Area.REGULATION;
import static app.okrug.access.Area.ROLES;
import static app.okrug.access.Area.SCHOOL;
import static app.okrug.access.Area.STUDIES;
import static app.okrug.access.Area.USERS;
import static app.okrug.access.Right.Ceiling.FAMILY_OWN;
import static app.okrug.access.Right.Ceiling.FAMILY_WHOLE;
import static app.okrug.access.Right.Ceiling.PUPIL_ONLY;
import static app.okrug.access.Right.Ceiling.STAFF_ONLY;
import static app.okrug.access.Right.Kind.CHANGE;
import static app.okrug.access.Right.Kind.VIEW;
import static app.okrug.access.Sign.IRREVERSIBLE;
import static app.okrug.access.Sign.MASS;
import static app.okrug.access.Sign.PERSONAL_DATA;
import static app.okrug.access.Sign.POWER;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Everything a person can be allowed to do in a school, and who may ever be allowed it: the ceiling that no matrix
/// and no personal grant lifts. Who may from the start is data of the matrix. Codes are stored; renaming one takes a
/// migration.
public enum Right {

    // the school
    SCHOOL_CARD_VIEW(SCHOOL, VIEW, FAMILY_WHOLE),
    SCHOOL_CARD_EDIT(SCHOOL, CHANGE, STAFF_ONLY),
    SCHOOL_YEAR_VIEW(SCHOOL, VIEW, FAMILY_WHOLE),
    SCHOOL_YEAR_EDIT(SCHOOL, CHANGE, STAFF_ONLY, MASS),
    SCHOOL_DICTIONARIES_VIEW(SCHOOL, VIEW, STAFF_ONLY),
    SCHOOL_DICTIONARIES_EDIT(SCHOOL, CHANGE, STAFF_ONLY),

    // the act and the matrix
    REGULATION_VIEW(REGULATION, VIEW, FAMILY_WHOLE),
    REGULATION_EDIT(REGULATION, CHANGE, STAFF_ONLY, POWER, MASS),
    REGULATION_DRAFT(REGULATION, CHANGE, STAFF_ONLY),
    REGULATION_APPROVE(REGULATION, CHANGE, STAFF_ONLY, MASS),

    // users
    USERS_VIEW(USERS, VIEW, STAFF_ONLY, PERSONAL_DATA),
    USERS_MANAGE(USERS, CHANGE, STAFF_ONLY, POWER),
    USERS_EXTRA(USERS, CHANGE, STAFF_ONLY, POWER),
    RIGHTS_HAND_ON(USERS, CHANGE, STAFF_ONLY),
    API_CLIENTS(USERS, CHANGE, STAFF_ONLY, PERSONAL_DATA, POWER),
    CREDENTIALS_STAFF(USERS, CHANGE, STAFF_ONLY, POWER),
    CREDENTIALS_FAMILY(USERS, CHANGE, STAFF_ONLY, PERSONAL_DATA),

    // who may hand out which role
    GIVE_ADMINISTRATOR(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_DIRECTOR(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_DEPUTY(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_DEPUTY_UPBRINGING(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_DEPUTY_METHODICAL(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_DEPUTY_SAFETY(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_DEPUTY_FACILITIES(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_SECRETARY(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_HR(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_NURSE(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_PSYCHOLOGIST(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_SOCIAL_PEDAGOGUE(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_ASSOCIATION_HEAD(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_OPERATOR(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_TECHNICIAN(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_MODERATOR(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_MEALS(ROLES, CHANGE, STAFF_ONLY, POWER),
    GIVE_TEACHER(ROLES, CHANGE, STAFF_ONLY, POWER),

    // people
    STAFF_VIEW(PEOPLE, VIEW, STAFF_ONLY, PERSONAL_DATA),
    STAFF_EDIT(PEOPLE, CHANGE, STAFF_ONLY, PERSONAL_DATA),
    PUPILS_VIEW(PEOPLE, VIEW, FAMILY_OWN, PERSONAL_DATA),
    PUPILS_EDIT(PEOPLE, CHANGE, STAFF_ONLY, PERSONAL_DATA),
    PUPILS_MOVE(PEOPLE, CHANGE, STAFF_ONLY, PERSONAL_DATA),
    SUBGROUPS_EDIT(PEOPLE, CHANGE, STAFF_ONLY),
    GUARDIANS_VIEW(PEOPLE, VIEW, FAMILY_OWN, PERSONAL_DATA),
    GUARDIANS_EDIT(PEOPLE, CHANGE, STAFF_ONLY, PERSONAL_DATA),

    // the plan and the week
    TIMETABLE_VIEW(STUDIES, VIEW, FAMILY_WHOLE),
    TIMETABLE_EDIT(STUDIES, CHANGE, STAFF_ONLY, MASS),
    SUBSTITUTION_VIEW(STUDIES, VIEW, STAFF_ONLY, PERSONAL_DATA),
    SUBSTITUTION_EDIT(STUDIES, CHANGE, STAFF_ONLY, PERSONAL_DATA),
    SUBSTITUTION_TAKE(STUDIES, CHANGE, STAFF_ONLY),
    CURRICULUM_VIEW(STUDIES, VIEW, STAFF_ONLY),
    CURRICULUM_EDIT(STUDIES, CHANGE, STAFF_ONLY, MASS),
    CURRICULUM_INDIVIDUAL(STUDIES, CHANGE, STAFF_ONLY, PERSONAL_DATA),
    LESSON_PLAN_VIEW(STUDIES, VIEW, STAFF_ONLY),
    LESSON_PLAN_EDIT(STUDIES, CHANGE, STAFF_ONLY),
    LESSON_PLAN_APPROVE(STUDIES, CHANGE, STAFF_ONLY),

    // the journal
    JOURNAL_VIEW(JOURNAL, VIEW, STAFF_ONLY, PERSONAL_DATA),
    JOURNAL_LESSON(JOURNAL, CHANGE, STAFF_ONLY),
    JOURNAL_HOMEWORK(JOURNAL, CHANGE, STAFF_ONLY),
    HOMEWORK_REVIEW(JOURNAL, CHANGE, STAFF_ONLY),
    JOURNAL_MARK(JOURNAL, CHANGE, STAFF_ONLY),
    JOURNAL_MARK_CLEAR(JOURNAL, CHANGE, STAFF_ONLY),
    JOURNAL_LATE(JOURNAL, CHANGE, STAFF_ONLY),
    JOURNAL_ABSENCE(JOURNAL, CHANGE, STAFF_ONLY),
    JOURNAL_ABSENCE_REASON(JOURNAL, CHANGE, STAFF_ONLY),
    ABSENCE_EXCUSE(JOURNAL, CHANGE, STAFF_ONLY, PERSONAL_DATA),
    TURNOUT_VIEW(JOURNAL, VIEW, STAFF_ONLY, PERSONAL_DATA),
    JOURNAL_HISTORY(JOURNAL, VIEW, FAMILY_OWN, PERSONAL_DATA),
    JOURNAL_PRINT(JOURNAL, VIEW, STAFF_ONLY, PERSONAL_DATA),
    JOURNAL_REVERT(JOURNAL, CHANGE, STAFF_ONLY, PERSONAL_DATA, MASS),
    JOURNAL_CLOSE(JOURNAL, CHANGE, STAFF_ONLY, MASS),
    JOURNAL_UNLOCK(JOURNAL, CHANGE, STAFF_ONLY),
    JOURNAL_REMARK(JOURNAL, CHANGE, STAFF_ONLY),
    JOURNAL_REMARK_VIEW(JOURNAL, VIEW, STAFF_ONLY),
    JOURNAL_REMARK_REPLY(JOURNAL, CHANGE, STAFF_ONLY),
    JOURNAL_VERIFY(JOURNAL, VIEW, STAFF_ONLY),

    // results: terms, the year, exams
    RESULT_VIEW(JOURNAL, VIEW, STAFF_ONLY, PERSONAL_DATA),
    RESULT_SET(JOURNAL, CHANGE, STAFF_ONLY),
    RESULT_LATE(JOURNAL, CHANGE, STAFF_ONLY),
    RESULT_DECIDE(JOURNAL, CHANGE, STAFF_ONLY),
    RESULT_WARN(JOURNAL, CHANGE, STAFF_ONLY),
    RESULT_WORDS(JOURNAL, CHANGE, STAFF_ONLY),
    CRITERIA_EDIT(JOURNAL, CHANGE, STAFF_ONLY),
    EXAM_CHOOSE(JOURNAL, CHANGE, STAFF_ONLY),

    // the diary
    DIARY_VIEW(DIARY, VIEW, FAMILY_OWN, PERSONAL_DATA),
    DIARY_HOMEWORK_DONE(DIARY, CHANGE, PUPIL_ONLY),
    DIARY_HOMEWORK_HAND_IN(DIARY, CHANGE, PUPIL_ONLY),
    DIARY_ABSENCE_NOTICE(DIARY, CHANGE, FAMILY_OWN),
    DIARY_ACKNOWLEDGE(DIARY, CHANGE, FAMILY_OWN),

    // data as a whole
    IMPORT_RUN(DATA, CHANGE, STAFF_ONLY, PERSONAL_DATA, MASS, IRREVERSIBLE),
    EXPORT_RUN(DATA, VIEW, STAFF_ONLY, PERSONAL_DATA, MASS),
    ARCHIVE_TAKE(DATA, VIEW, STAFF_ONLY, PERSONAL_DATA, MASS),
    LOG_VIEW(DATA, VIEW, STAFF_ONLY, PERSONAL_DATA),
    ALARM_SETTLE(DATA, CHANGE, STAFF_ONLY),
    QUOTA_VIEW(DATA, VIEW, STAFF_ONLY),
    SUPPORT_ADMIT(DATA, CHANGE, STAFF_ONLY, POWER, PERSONAL_DATA);

    /// Whether it looks or acts. What acts is refused in a school that may only be read.
    enum Kind {
        VIEW,
        CHANGE
    }

    /// Who may ever hold a right, and how far at most.
    enum Ceiling {
        STAFF_ONLY,
        PUPIL_ONLY,
        /// Staff; families for the own child and oneself.
        FAMILY_OWN,
        /// Staff; families, too, as it is nobody's personal data.
        FAMILY_WHOLE
    }

    private final Area area;
    private final Kind kind;
    private final Ceiling ceiling;
    private final Set<Sign> signs;

    Right(Area area, Kind kind, Ceiling ceiling, Sign... signs) {
        this.area = area;
        this.kind = kind;
        this.ceiling = ceiling;
        var all = EnumSet.noneOf(Sign.class);
        all.addAll(Arrays.asList(signs));
        this.signs = Collections.unmodifiableSet(all);
    }

    /// The right to hand out a role; a role that a school has made is handed out by who hands out its base.
    ///
    /// @throws IllegalArgumentException for a role that follows from a relation and cannot be given
    public static Right giving(Role role) {
        return valueOf("GIVE_" + role.base().name());
    }

    /// Whether whoever visits the school for some hours has it: looking, but neither changing anything nor taking data
    /// along in bulk.
    boolean visits() {
        return kind == VIEW && !signs.contains(MASS);
    }

    /// What it belongs to.
    public Area area() {
        return area;
    }

    /// Whether it changes anything.
    public boolean changes() {
        return kind == CHANGE;
    }

    /// Why it deserves a second look.
    public Set<Sign> signs() {
        return signs;
    }

    /// The scopes in which a person of a category may ever hold it; none when never.
    public Set<Scope> ceiling(Category category) {
        return switch (category) {
            case STAFF ->
                switch (ceiling) {
                    case STAFF_ONLY, FAMILY_OWN, FAMILY_WHOLE ->
                        Set.of(Scope.OWN_COURSE, Scope.OWN_CLASS, Scope.SCHOOL);
                    case PUPIL_ONLY -> Set.of();
                };
            case PUPIL ->
                switch (ceiling) {
                    case PUPIL_ONLY, FAMILY_OWN -> Set.of(Scope.SELF);
                    case FAMILY_WHOLE -> Set.of(Scope.SELF, Scope.SCHOOL);
                    case STAFF_ONLY -> Set.of();
                };
            case GUARDIAN ->
                switch (ceiling) {
                    case FAMILY_OWN -> Set.of(Scope.OWN_CHILD);
                    case FAMILY_WHOLE -> Set.of(Scope.OWN_CHILD, Scope.SCHOOL);
                    case STAFF_ONLY, PUPIL_ONLY -> Set.of();
                };
        };
    }

    /// The scopes in which it can be given to a role; none when never.
    public Set<Scope> possible(Role role) {
        var possible = EnumSet.noneOf(Scope.class);
        possible.addAll(role.scopes());
        possible.retainAll(ceiling(role.category()));
        return possible;
    }

    /// Whether the law itself gives it to the role, so that no school can forbid it.
    public boolean guaranteed(Role role) {
        return Law.guarantees(role, this);
    }

    /// The name of its text in the bundle.
    String text(String part) {
        return "access.right." + name() + "." + part;
    }
}

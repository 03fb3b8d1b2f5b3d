package app.okrug.bench.measured;

import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.acts.RegulationEditing;
import app.okrug.bench.Municipality.FilledSchool;
import app.okrug.people.GuardianLine;
import app.okrug.people.Guardians;
import app.okrug.people.Staff;
import app.okrug.people.StaffRow;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import app.okrug.tenancy.SchoolRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Fills a school that has been opened: lists, accounts, the journal of the lessons held.
@Component("bench.Filling")
class Filling {

    private static final int TEACHERS_WITH_LOGIN = 40;
    /// Fewer where the school has fewer.
    private static final int TEACHERS_AT_WORK = 10;

    private static final int GUARDIANS_WITH_LOGIN = 60;

    private final Lists lists;
    private final Members members;
    private final Staff staff;
    private final Guardians guardians;
    private final Pages pages;
    private final Teaching teaching;
    private final Regulation regulation;
    private final RegulationEditing editing;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    Filling(
            Lists lists,
            Members members,
            Staff staff,
            Guardians guardians,
            Pages pages,
            Teaching teaching,
            Regulation regulation,
            RegulationEditing editing,
            SchoolRegistry schools,
            SchoolClock clock) {
        this.lists = lists;
        this.members = members;
        this.staff = staff;
        this.guardians = guardians;
        this.pages = pages;
        this.teaching = teaching;
        this.regulation = regulation;
        this.editing = editing;
        this.schools = schools;
        this.clock = clock;
    }

    FilledSchool fill(Opening.OpenedSchool opened, int pupils) {
        return CurrentActor.<FilledSchool, RuntimeException>call(
                opened.id(), opened.administrator(), () -> fill(opened, new School(pupils, clock.today())));
    }

    private FilledSchool fill(Opening.OpenedSchool opened, School school) {
        lists.bringIn(school);
        openAllLessons();
        var teachers = members.provision(teachers(school), Category.STAFF);
        var families = families(school);
        var readers =
                members.provision(families.stream().map(GuardianLine::person).toList(), Category.GUARDIAN);
        var term = pages.term();
        var given = teachers.stream()
                .mapToInt(teacher -> teaching.keep(opened.id(), teacher, term))
                .sum();
        var code = schools.get(opened.id()).code();
        return new FilledSchool(
                given,
                members.open(teachers, TEACHERS_WITH_LOGIN, "teacher"),
                members.open(readers, GUARDIANS_WITH_LOGIN, "family"),
                families.stream()
                        .limit(GUARDIANS_WITH_LOGIN)
                        .map(line -> code + "." + line.pupil().value())
                        .toList(),
                Members.PASSWORD,
                teachers.stream()
                        .limit(TEACHERS_AT_WORK)
                        .map(teacher -> pages.of(teacher, term))
                        .toList());
    }

    /// Every lesson of the page may be written, so that one run can mark as much as it wants.
    private void openAllLessons() {
        for (var days : List.of(Parameter.MARK_EDIT_DAYS, Parameter.MARK_AHEAD_DAYS, Parameter.LESSON_EDIT_DAYS)) {
            editing.changeParameter(
                    days, 366, "измерения", regulation.current(days).entry());
        }
    }

    private List<PersonId> teachers(School school) {
        var numbers = school.staff().stream().map(StaffRow::personnelNumber).toList();
        var known = staff.numbered(numbers);
        return numbers.stream().map(known::get).map(Objects::requireNonNull).toList();
    }

    /// One guardian of each pupil, class by class.
    private List<GuardianLine> families(School school) {
        var families = new LinkedHashMap<PersonId, GuardianLine>();
        for (var schoolClass : pages.classes(school)) {
            guardians.ofClass(schoolClass, clock.today()).forEach(line -> families.putIfAbsent(line.person(), line));
        }
        return List.copyOf(families.values());
    }
}

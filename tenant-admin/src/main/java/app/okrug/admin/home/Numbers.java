package app.okrug.admin.home;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.acts.Reading;
import app.okrug.curriculum.CurriculumLists;
import app.okrug.identity.AccountLine;
import app.okrug.identity.OutstandingCodes;
import app.okrug.identity.Users;
import app.okrug.people.Guardians;
import app.okrug.people.Pupils;
import app.okrug.people.Staff;
import app.okrug.school.Part;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import app.okrug.timetable.Lessons;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// How much of everything a school has. What the acting person may not see is not counted for him.
@Component
class Numbers {

    private static final Part ONE = Part.first(1);

    private final Access access;
    private final Years years;
    private final Staff staff;
    private final Pupils pupils;
    private final Guardians guardians;
    private final CurriculumLists curriculum;
    private final Lessons lessons;
    private final Users users;
    private final OutstandingCodes codes;
    private final Reading reading;
    private final SchoolClock clock;

    /// Accounts: how many there are, how many are in use or have a code on paper.
    record Entrances(long all, long open, long used) {}

    /// Courses: how many there are, how many have a lesson plan.
    record Load(long all, long planned) {}

    Numbers(
            Access access,
            Years years,
            Staff staff,
            Pupils pupils,
            Guardians guardians,
            CurriculumLists curriculum,
            Lessons lessons,
            Users users,
            OutstandingCodes codes,
            Reading reading,
            SchoolClock clock) {
        this.access = access;
        this.years = years;
        this.staff = staff;
        this.pupils = pupils;
        this.guardians = guardians;
        this.curriculum = curriculum;
        this.lessons = lessons;
        this.users = users;
        this.codes = codes;
        this.reading = reading;
        this.clock = clock;
    }

    Optional<YearLine> year() {
        return years.current(clock.today());
    }

    OptionalLong staff() {
        return seen(Right.STAFF_VIEW) ? found(staff.find("", clock.today(), ONE).total()) : OptionalLong.empty();
    }

    OptionalLong pupils() {
        return seen(Right.PUPILS_VIEW)
                ? found(pupils.find("", clock.today(), ONE).total())
                : OptionalLong.empty();
    }

    /// Links between guardians and children.
    OptionalLong guardians() {
        return seen(Right.GUARDIANS_VIEW) ? found(guardians.find("", ONE).total()) : OptionalLong.empty();
    }

    OptionalLong planLines(YearLine year) {
        return seen(Right.CURRICULUM_VIEW) ? found(curriculum.plan(year.id()).size()) : OptionalLong.empty();
    }

    Optional<Load> load(YearLine year) {
        if (!seen(Right.CURRICULUM_VIEW)) {
            return Optional.empty();
        }
        var courses = curriculum.load(year.id());
        return Optional.of(new Load(
                courses.size(),
                courses.stream().filter(course -> course.lessonPlanId() != null).count()));
    }

    long lessons(YearLine year) {
        return lessons.countBetween(year.startsOn(), year.endsOn());
    }

    Optional<Entrances> entrances() {
        if (!seen(Right.USERS_VIEW)) {
            return Optional.empty();
        }
        var accounts = users.all();
        var used = accounts.stream().filter(AccountLine::activated).count();
        var waiting = Arrays.stream(Category.values())
                .mapToLong(category ->
                        codes.among(people(accounts, category), category).size())
                .sum();
        return Optional.of(new Entrances(accounts.size(), used + waiting, used));
    }

    boolean regulationRead() {
        return seen(Right.REGULATION_VIEW) && reading.confirmed().isPresent();
    }

    private static List<PersonId> people(List<AccountLine> accounts, Category category) {
        return accounts.stream()
                .filter(line -> line.category() == category)
                .map(AccountLine::person)
                .toList();
    }

    private boolean seen(Right right) {
        return access.allows(right, Target.school());
    }

    private static OptionalLong found(int number) {
        return OptionalLong.of(number);
    }
}

package app.okrug.demo;

import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.identity.AccountLine;
import app.okrug.identity.Accounts;
import app.okrug.identity.DemoLogin;
import app.okrug.identity.DemoLogins;
import app.okrug.identity.NewMember;
import app.okrug.identity.OfficeJoins;
import app.okrug.people.GuardianLine;
import app.okrug.people.Guardians;
import app.okrug.people.PersonName;
import app.okrug.people.PupilLine;
import app.okrug.people.Pupils;
import app.okrug.people.Staff;
import app.okrug.school.ClassName;
import app.okrug.school.Classes;
import app.okrug.school.SchoolClock;
import app.okrug.school.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Gives the people of the demonstration their accounts, and some of them fixed logins that visitors may use.
@Component
class DemoPeople {

    private static final Map<Post, String> LOGINS = Map.of(
            Post.ADMINISTRATOR, "admin",
            Post.DIRECTOR, "director",
            Post.DEPUTY, "deputy",
            Post.MATHS_OLDER, "teacher",
            Post.RUSSIAN_OLDER, "class");
    /// The parent whose joining is the last step of making the demonstration.
    static final String LAST = "parent";
    private static final String PUPILS_CLASS = "8А";
    private static final String TWO_SCHOOLS_CLASS = "9А";
    private static final List<String> TWO_SCHOOLS = List.of("14", "69");

    private final Accounts accounts;
    private final Classes classes;
    private final Years years;
    private final Staff staff;
    private final Pupils pupils;
    private final Guardians guardians;
    private final DemoLogins logins;
    private final OfficeJoins joins;
    private final SchoolClock clock;
    private final Map<String, UserId> parentOfTwoSchools = new ConcurrentHashMap<>();

    DemoPeople(
            Accounts accounts,
            Classes classes,
            Years years,
            Staff staff,
            Pupils pupils,
            Guardians guardians,
            DemoLogins logins,
            OfficeJoins joins,
            SchoolClock clock) {
        this.accounts = accounts;
        this.classes = classes;
        this.years = years;
        this.staff = staff;
        this.pupils = pupils;
        this.guardians = guardians;
        this.logins = logins;
        this.joins = joins;
        this.clock = clock;
    }

    /// Gives everybody of the school an account; to be called in the work of its administrator.
    ///
    /// @return the accounts of the staff
    Map<PersonId, AccountLine> provision(Structure structure, Map<String, PersonId> staffByNumber) {
        var members = new LinkedHashMap<PersonId, NewMember>();
        for (var post : Post.values()) {
            var person = Objects.requireNonNull(staffByNumber.get(post.personnelNumber()));
            members.put(
                    person,
                    new NewMember(person, Category.STAFF, structure.holder(post).whole(), null));
        }
        for (var className : Plan.CLASSES) {
            for (var pupil : ofClass(className)) {
                members.put(pupil.person(), member(pupil.name(), Category.PUPIL));
                guardians
                        .ofPupil(pupil.person(), day())
                        .forEach(
                                guardian -> members.put(guardian.person(), member(guardian.name(), Category.GUARDIAN)));
            }
        }
        accounts.provision(List.copyOf(members.values()));
        var staffAccounts = new LinkedHashMap<PersonId, AccountLine>();
        accounts.of(staffByNumber.values(), Category.STAFF).forEach(line -> staffAccounts.put(line.person(), line));
        return staffAccounts;
    }

    /// Lets visitors sign in as some of the people.
    void open(DemoSchool school, Brought brought) {
        CurrentActor.run(brought.school(), brought.administrator(), () -> {
            var numbers = LOGINS.keySet().stream().map(Post::personnelNumber).toList();
            var people = staff.numbered(numbers);
            LOGINS.forEach((post, login) -> open(
                    Objects.requireNonNull(people.get(post.personnelNumber())), Category.STAFF, school.login(login)));
            var first = ofClass(PUPILS_CLASS).getFirst();
            open(first.person(), Category.PUPIL, school.login("pupil"));
            guardians.ofPupil(first.person(), day()).stream()
                    .findFirst()
                    .ifPresent(parent -> open(parent.person(), Category.GUARDIAN, school.login("parent")));
            ofTwoSchools(school).ifPresent(parent -> {
                var kept = school.code().equals(TWO_SCHOOLS.getFirst());
                open(parent.person(), Category.GUARDIAN, kept ? LAST : LAST + "-" + school.code());
                accounts.of(List.of(parent.person()), Category.GUARDIAN)
                        .forEach(line -> parentOfTwoSchools.put(school.code(), line.account()));
            });
        });
    }

    private void open(PersonId person, Category category, String login) {
        logins.open(person, category, login, DemoMunicipality.PASSWORD);
    }

    /// Joins the accounts of the mother whose children go to two schools; to be called on behalf of an operator.
    void joinParentOfTwoSchools() {
        joins.join(
                Objects.requireNonNull(parentOfTwoSchools.get(TWO_SCHOOLS.getFirst())),
                Objects.requireNonNull(parentOfTwoSchools.get(TWO_SCHOOLS.getLast())),
                "Один человек: дети учатся в двух школах, паспорт предъявлен");
    }

    /// What the sign-in page shows.
    static List<DemoLogin> shown() {
        var shown = new ArrayList<DemoLogin>();
        shown.add(login("office", "Управление образования", "Специалист", "Education office", "Operator"));
        for (var school : DemoSchool.ALL) {
            var english = school.code().equals("69") ? "Lyceum No. 69" : "School No. " + school.code();
            shown.add(login(school.login("admin"), school.shortName(), "Администратор", english, "Administrator"));
            shown.add(login(school.login("director"), school.shortName(), "Директор", english, "Director"));
            shown.add(login(school.login("deputy"), school.shortName(), "Завуч", english, "Deputy head"));
            shown.add(
                    login(school.login("teacher"), school.shortName(), "Учитель математики", english, "Maths teacher"));
            shown.add(login(
                    school.login("class"),
                    school.shortName(),
                    "Классный руководитель 8А",
                    english,
                    "Class teacher of 8А"));
            shown.add(login(school.login("pupil"), school.shortName(), "Ученик 8А", english, "Pupil of 8А"));
            shown.add(login(school.login("parent"), school.shortName(), "Родитель", english, "Parent"));
        }
        shown.add(login(
                LAST,
                "Две школы",
                "Родитель с детьми в двух школах",
                "Two schools",
                "Parent with children in two schools"));
        return shown;
    }

    private static DemoLogin login(String login, String group, String who, String groupInEnglish, String whoInEnglish) {
        return new DemoLogin(login, DemoMunicipality.PASSWORD, group, who, groupInEnglish, whoInEnglish);
    }

    private Optional<GuardianLine> ofTwoSchools(DemoSchool school) {
        if (!TWO_SCHOOLS.contains(school.code())) {
            return Optional.empty();
        }
        return ofClass(TWO_SCHOOLS_CLASS).stream()
                .flatMap(pupil -> guardians.ofPupil(pupil.person(), day()).stream())
                .filter(guardian -> guardian.name().full().equals(Structure.MOTHER_IN_TWO_SCHOOLS.whole()))
                .findFirst();
    }

    /// Today, but in the summer before it the first day of the year: nobody is in a class before.
    private LocalDate day() {
        var begins = years.current().startsOn();
        return clock.today().isBefore(begins) ? begins : clock.today();
    }

    private List<PupilLine> ofClass(String name) {
        var schoolClass =
                classes.named(years.current().id(), ClassName.of(name)).orElseThrow();
        return pupils.ofClass(schoolClass.id(), day());
    }

    private static NewMember member(PersonName name, Category category) {
        return new NewMember(name.person(), category, name.full(), null);
    }
}

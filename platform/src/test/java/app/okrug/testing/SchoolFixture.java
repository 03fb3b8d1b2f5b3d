package app.okrug.testing;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.access.Role;
import app.okrug.access.UserId;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseNames;
import app.okrug.curriculum.Curriculum;
import app.okrug.curriculum.LoadRow;
import app.okrug.curriculum.Taught;
import app.okrug.people.GuardianRow;
import app.okrug.people.PupilRow;
import app.okrug.people.Register;
import app.okrug.people.Sex;
import app.okrug.people.StaffRow;
import app.okrug.regulation.TermKind;
import app.okrug.school.Bell;
import app.okrug.school.ClassId;
import app.okrug.school.ClassName;
import app.okrug.school.Classes;
import app.okrug.school.Institution;
import app.okrug.school.SchoolFrame;
import app.okrug.school.TermDates;
import app.okrug.school.Years;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolSupply;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Schools for tests, in the words of a school: two teachers, the classes 7А and 7Б, maths for both and English in two
/// parts. All names are fixed; each school stands alone.
@Component
public class SchoolFixture {

    static final ZoneId ZONE = ZoneId.of("Asia/Novokuznetsk");

    private final SchoolSupply supply;
    private final SchoolFrame frame;
    private final Years years;
    private final Classes classes;
    private final Register register;
    private final Curriculum curriculum;
    private final CourseNames courses;
    private final JdbcClient sql;

    SchoolFixture(
            SchoolSupply supply,
            SchoolFrame frame,
            Years years,
            Classes classes,
            Register register,
            Curriculum curriculum,
            CourseNames courses,
            JdbcClient sql) {
        this.supply = supply;
        this.frame = frame;
        this.years = years;
        this.classes = classes;
        this.register = register;
        this.curriculum = curriculum;
        this.courses = courses;
        this.sql = sql;
    }

    /// A school with nothing in it but an administrator.
    public TestSchool empty() {
        var code = "t" + UUID.randomUUID().toString().substring(0, 12);
        var id = supply.school(code, "Школа " + code, "001", ZONE);
        var administrator = actor(new PersonId(UUID.randomUUID()), Category.STAFF);
        var school = new TestSchool(id, administrator);
        school.run(() -> sql.sql("""
                insert into access_assignment (id, person, role_code, starts_on, created_at)
                values (gen_random_uuid(), ?, ?, '2020-01-01', now())
                """)
                .params(administrator.person().value(), Role.ADMINISTRATOR.name())
                .update());
        return school;
    }

    /// A school with its year, its people and its courses, as it was set up in August.
    public TestSchool school() {
        var school = empty();
        MovableClock.on("2026-08-20", () -> {
            school.run(() -> {
                frame.apply(institution());
                register.applyStaff(List.of(
                        teacher("1", "Лукина", "Варвара", "Захаровна", "7А"),
                        teacher("2", "Осипов", "Борис", "Ильич", "7Б")));
                register.applyPupils(List.of(
                        pupil("А-1", "Яковлева", "Анна", "7А", "1"),
                        pupil("А-2", "Ёлкин", "Пётр", "7А", "2"),
                        pupil("А-3", "Абрамов", "Иван", "7А", "1"),
                        pupil("Б-1", "Жуков", "Олег", "7Б", null)));
                register.applyGuardians(List.of(
                        guardian("Яковлева", "Мария", "+79001000001", "А-1"),
                        guardian("Ёлкина", "Нина", "+79001000002", "А-2")));
                curriculum.applyLoad(List.of(
                        load("7А", "Математика", null, "1"),
                        load("7Б", "Математика", null, "2"),
                        load("7А", "Английский язык", "1", "1"),
                        load("7А", "Английский язык", "2", "2")));
            });
            return null;
        });
        return school;
    }

    /// The card and the year 2026/2027 of a school of five days.
    public static Institution institution() {
        return new Institution(
                "Школа № 1",
                "Школа № 1",
                "Кемерово",
                "ул. Дружбы, 14",
                "4200000000",
                "1024200000000",
                "",
                "",
                "",
                "Федосеева Екатерина Ярославовна",
                "2026/2027",
                5,
                1,
                List.of(
                        quarter(1, "2026-09-01", "2026-10-25"),
                        quarter(2, "2026-11-05", "2026-12-30"),
                        quarter(3, "2027-01-11", "2027-03-26"),
                        quarter(4, "2027-04-05", "2027-05-26")),
                List.of(bell(1, "08:00"), bell(2, "08:50"), bell(3, "09:45")));
    }

    private static TermDates quarter(int number, String starts, String ends) {
        return new TermDates(
                TermKind.QUARTER, number, number + " четверть", LocalDate.parse(starts), LocalDate.parse(ends));
    }

    private static Bell bell(int number, String starts) {
        var begins = LocalTime.parse(starts);
        return new Bell(number, begins, begins.plusMinutes(40));
    }

    public static StaffRow teacher(
            String number, String familyName, String givenName, String patronymic, String... leads) {
        return new StaffRow(
                number,
                familyName,
                givenName,
                patronymic,
                null,
                null,
                List.of("Учитель"),
                "Математика",
                null,
                null,
                LocalDate.parse("2015-08-25"),
                null,
                null,
                null,
                "10" + number,
                List.of(leads));
    }

    public static PupilRow pupil(
            String number, String familyName, String givenName, String className, @Nullable String subgroup) {
        return new PupilRow(
                number,
                familyName,
                givenName,
                null,
                Sex.FEMALE,
                LocalDate.parse("2013-05-01"),
                className,
                subgroup,
                null,
                null,
                null,
                LocalDate.parse("2020-09-01"),
                "очная",
                "нет");
    }

    public static GuardianRow guardian(String familyName, String givenName, String phone, String child) {
        return new GuardianRow(familyName, givenName, null, "мать", null, phone, null, child, false);
    }

    public static LoadRow load(String className, String subject, @Nullable String subgroup, String teacher) {
        return new LoadRow(className, subject, subgroup, BigDecimal.TWO, teacher);
    }

    /// The course of a class or of a part of it; to be asked in the work of the school.
    public CourseId course(String className, @Nullable String subgroup, String subject) {
        var found = courses.ofYear(years.current(LocalDate.parse("2026-09-01"))
                        .orElseThrow()
                        .id())
                .get(Taught.of(className, subgroup, subject));
        if (found == null) {
            throw new AssertionError("No course " + subject + " in " + className);
        }
        return found;
    }

    /// The class of this name; to be asked in the work of the school.
    public ClassId schoolClass(String name) {
        var year = years.current(LocalDate.parse("2026-09-01")).orElseThrow();
        return classes.named(year.id(), ClassName.of(name)).orElseThrow().id();
    }

    /// The pupil of this file number; to be asked in the work of the school.
    public PersonId pupil(String fileNumber) {
        return new PersonId(sql.sql("select person from people_pupil where file_number = ?")
                .param(fileNumber)
                .query(UUID.class)
                .single());
    }

    /// The member of staff of this personnel number; to be asked in the work of the school.
    public PersonId staff(String personnelNumber) {
        return new PersonId(sql.sql("select person from people_staff_member where personnel_number = ?")
                .param(personnelNumber)
                .query(UUID.class)
                .single());
    }

    /// Somebody with an account.
    public static Actor actor(PersonId person, Category category) {
        return new Actor(new UserId(UUID.randomUUID()), person, category);
    }

    /// A school under test and the one who may do everything in it.
    public record TestSchool(SchoolId id, Actor administrator) {

        public void run(Runnable work) {
            CurrentActor.run(id, administrator, work);
        }

        public <T extends @Nullable Object, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work)
                throws X {
            return CurrentActor.<T, X>call(id, administrator, work);
        }

        /// Does work on behalf of somebody else.
        public <T extends @Nullable Object, X extends Throwable> T as(
                Actor actor, ScopedValue.CallableOp<? extends T, X> work) throws X {
            return CurrentActor.<T, X>call(id, actor, work);
        }
    }
}

package app.okrug.demo;

import app.okrug.curriculum.LoadRow;
import app.okrug.curriculum.PlanHoursRow;
import app.okrug.people.GuardianRow;
import app.okrug.people.PupilRow;
import app.okrug.people.Sex;
import app.okrug.people.StaffRow;
import app.okrug.regulation.TermKind;
import app.okrug.school.Bell;
import app.okrug.school.Institution;
import app.okrug.school.TermDates;
import app.okrug.timetable.TimetableRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// The lists that bring one of the demonstration's schools in, as its workbooks would give them.
final class Structure {

    /// She has a child in the ninth class of two schools.
    static final Names.Name MOTHER_IN_TWO_SCHOOLS = new Names.Name("Лебедева", "Ольга", "Александровна", true);

    private static final int PUPILS_IN_CLASS = 22;
    private static final List<String> STREETS =
            List.of("ул. Мира", "ул. Кирова", "пр. Ленина", "ул. Дружбы", "ул. Садовая", "ул. Молодёжная");

    private final DemoSchool school;
    private final int year;
    private final SplittableRandom random;
    private final Names names;
    private final Map<Post, Names.Name> holders = new EnumMap<>(Post.class);
    private final List<PupilRow> pupils = new ArrayList<>();
    private final List<GuardianRow> guardians = new ArrayList<>();
    private int people;

    /// @param year in whose September the school year begins
    Structure(DemoSchool school, int year) {
        this.school = school;
        this.year = year;
        this.random = new SplittableRandom(school.seed());
        this.names = new Names(random);
        for (var post : Post.values()) {
            var woman = post != Post.SPORT && post != Post.TECHNOLOGY && random.nextInt(5) > 0;
            holders.put(post, names.person(woman));
        }
        Plan.CLASSES.forEach(this::fill);
    }

    Names.Name holder(Post post) {
        return Objects.requireNonNull(holders.get(post));
    }

    Institution institution() {
        return new Institution(
                school.fullName(),
                school.shortName(),
                "Приречный",
                "г. Приречный, ул. Школьная, д. " + school.number(),
                "42000000" + school.number(),
                "10242000000" + school.number(),
                "+738420000" + school.number(),
                "school" + school.number() + "@example.org",
                "https://school" + school.number() + ".example.org",
                holder(Post.DIRECTOR).whole(),
                year + "/" + (year + 1),
                5,
                1,
                List.of(
                        quarter(1, LocalDate.of(year, 9, 1), LocalDate.of(year, 10, 25)),
                        quarter(2, LocalDate.of(year, 11, 5), LocalDate.of(year, 12, 30)),
                        quarter(3, LocalDate.of(year + 1, 1, 11), LocalDate.of(year + 1, 3, 26)),
                        quarter(4, LocalDate.of(year + 1, 4, 5), LocalDate.of(year + 1, 5, 26))),
                bells());
    }

    private static TermDates quarter(int number, LocalDate starts, LocalDate ends) {
        return new TermDates(TermKind.QUARTER, number, number + " четверть", starts, ends);
    }

    private static List<Bell> bells() {
        var starts = List.of("08:00", "08:50", "09:45", "10:45", "11:40", "12:30", "13:20", "14:10");
        var bells = new ArrayList<Bell>();
        for (var start : starts) {
            var begins = LocalTime.parse(start);
            bells.add(new Bell(bells.size() + 1, begins, begins.plusMinutes(40)));
        }
        return bells;
    }

    List<StaffRow> staff() {
        var rows = new ArrayList<StaffRow>();
        holders.forEach((post, name) -> rows.add(new StaffRow(
                post.personnelNumber(),
                name.family(),
                name.given(),
                name.patronymic(),
                name.woman() ? Sex.FEMALE : Sex.MALE,
                LocalDate.of(1965 + random.nextInt(32), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                List.of(post.position),
                String.join("; ", post.subjects),
                post.teaches() ? "первая" : null,
                "высшее",
                LocalDate.of(year - 1 - random.nextInt(12), 9, 1),
                snils(),
                phone(),
                "staff" + post.personnelNumber() + "." + school.number() + "@example.org",
                post.teaches() ? room(post) : null,
                post.classTeacherOf == null ? List.of() : List.of(post.classTeacherOf))));
        return rows;
    }

    List<PupilRow> pupils() {
        return pupils;
    }

    List<GuardianRow> guardians() {
        return guardians;
    }

    List<PlanHoursRow> planHours() {
        var rows = new ArrayList<PlanHoursRow>();
        for (var subject : Plan.subjects()) {
            for (var parallel : Plan.parallels()) {
                var hours = Plan.hours(subject, parallel);
                if (hours > 0) {
                    rows.add(new PlanHoursRow(subject, parallel, BigDecimal.valueOf(hours)));
                }
            }
        }
        return rows;
    }

    List<LoadRow> load() {
        var rows = new ArrayList<LoadRow>();
        teachings().forEach(teaching -> {
            var divided = Plan.divided(teaching.subject());
            for (var half = 0; half < teaching.teachers().size(); half++) {
                rows.add(new LoadRow(
                        teaching.className(),
                        teaching.subject(),
                        divided ? Integer.toString(half + 1) : null,
                        BigDecimal.valueOf(teaching.hours()),
                        teaching.teachers().get(half)));
            }
        });
        return rows;
    }

    List<TimetableRow> timetable() {
        var rows = new ArrayList<TimetableRow>();
        for (var placed : Week.place(teachings(), school.seed())) {
            var teaching = placed.teaching();
            for (var half = 0; half < teaching.teachers().size(); half++) {
                rows.add(new TimetableRow(
                        teaching.className(),
                        placed.day(),
                        placed.number(),
                        teaching.subject(),
                        Plan.divided(teaching.subject()) ? Integer.toString(half + 1) : null,
                        room(teaching.teachers().get(half))));
            }
        }
        return rows;
    }

    private static List<Week.Teaching> teachings() {
        var teachings = new ArrayList<Week.Teaching>();
        for (var className : Plan.CLASSES) {
            for (var subject : Plan.subjects()) {
                var hours = Plan.hours(subject, Plan.parallel(className));
                if (hours > 0) {
                    teachings.add(new Week.Teaching(
                            className,
                            subject,
                            hours,
                            Plan.posts(subject, className).stream()
                                    .map(Post::personnelNumber)
                                    .toList()));
                }
            }
        }
        return teachings;
    }

    private void fill(String className) {
        for (var place = 0; place < PUPILS_IN_CLASS; place++) {
            family(className, place);
        }
    }

    /// One pupil and the parents. In the fifth class some have a brother or a sister in the eighth.
    private void family(String className, int place) {
        var elder = className.equals("8А") && place % 7 == 0 ? sibling(place) : null;
        var ofTwoSchools = className.equals("9А") && place == 0;
        var root = ofTwoSchools
                ? "Лебедев"
                : elder == null ? names.root() : elder.familyName().replaceAll("а$", "");
        var father = names.person(false, root, "Иван");
        var fatherGiven = elder == null ? father.given() : fatherOf(elder);
        var child = names.person(random.nextBoolean(), root, fatherGiven);
        var parallel = Plan.parallel(className);
        var file = child.family().charAt(0) + "-" + String.format("%04d", ++people);
        var address = elder == null
                ? "г. Приречный, " + STREETS.get(random.nextInt(STREETS.size())) + ", д. " + (1 + random.nextInt(90))
                        + ", кв. " + (1 + random.nextInt(120))
                : elder.address();
        pupils.add(new PupilRow(
                file,
                child.family(),
                child.given(),
                child.patronymic(),
                child.woman() ? Sex.FEMALE : Sex.MALE,
                LocalDate.of(year - 6 - parallel, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                className,
                place % 2 == 0 ? "1" : "2",
                snils(),
                address,
                null,
                LocalDate.of(year - parallel + 1, 9, 1),
                "очная",
                random.nextInt(3) == 0 ? "льготное" : "платное"));
        if (elder == null) {
            parents(root, fatherGiven, file, ofTwoSchools);
        } else {
            guardians.stream()
                    .filter(row -> row.pupilFileNumber().equals(elder.fileNumber()))
                    .toList()
                    .forEach(row -> guardians.add(of(row, file)));
        }
    }

    private @Nullable PupilRow sibling(int place) {
        return pupils.stream()
                .filter(pupil -> pupil.className().equals("5А"))
                .skip(place)
                .findFirst()
                .orElse(null);
    }

    private String fatherOf(PupilRow child) {
        return guardians.stream()
                .filter(row -> row.pupilFileNumber().equals(child.fileNumber()))
                .filter(row -> row.kinship().equals("отец"))
                .map(GuardianRow::givenName)
                .findFirst()
                .orElse("Сергей");
    }

    private void parents(String root, String fatherGiven, String file, boolean ofTwoSchools) {
        var mother = ofTwoSchools ? MOTHER_IN_TWO_SCHOOLS : names.person(true, root, "Александр");
        guardians.add(new GuardianRow(
                mother.family(),
                mother.given(),
                mother.patronymic(),
                "мать",
                snils(),
                phone(),
                null,
                file,
                random.nextInt(25) == 0));
        if (random.nextInt(4) > 0) {
            guardians.add(
                    new GuardianRow(root, fatherGiven, "Александрович", "отец", snils(), phone(), null, file, false));
        }
    }

    private static GuardianRow of(GuardianRow row, String file) {
        return new GuardianRow(
                row.familyName(),
                row.givenName(),
                row.patronymic(),
                row.kinship(),
                row.snils(),
                row.phone(),
                row.email(),
                file,
                row.paperExtract());
    }

    private String phone() {
        return "+79" + (100000000 + random.nextInt(899999999));
    }

    /// A number with the right check digits; nobody real is meant.
    private String snils() {
        var digits = String.format("%09d", 2_000_000 + random.nextInt(990_000_000));
        var sum = 0;
        for (var position = 0; position < 9; position++) {
            sum += (digits.charAt(position) - '0') * (9 - position);
        }
        var check = sum % 101 == 100 ? 0 : sum % 101;
        return digits + String.format("%02d", check);
    }

    private static String room(Post post) {
        return Integer.toString(101 + post.ordinal());
    }

    private static String room(String personnelNumber) {
        return Integer.toString(Integer.parseInt(personnelNumber) - 1001 + 101);
    }
}

package app.okrug.onboarding.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.okrug.access.PersonId;
import app.okrug.onboarding.SchoolFourteen;
import app.okrug.onboarding.checking.Prepared.Rows;
import app.okrug.onboarding.reading.Fault;
import app.okrug.onboarding.reading.FilesReading;
import app.okrug.onboarding.reading.Rule;
import app.okrug.onboarding.reading.Synonyms;
import app.okrug.onboarding.workbook.Books;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.people.Order;
import app.okrug.people.PersonName;
import app.okrug.people.RegisteredPersons.Guarding;
import app.okrug.people.RegisteredPersons.Registered;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecksTests {

    private static final String GUARDIANS = "ФИО;Степень родства;Личное дело;СНИЛС;Телефон";
    private static final String CHILDREN = "ФИО;Степень родства;Телефон;ФИО ученика;Дата рождения ученика;Класс";
    private static final PersonId MOTHER = new PersonId(UUID.randomUUID());

    @Test
    void theFilesOfASchoolFitTogetherAndAreAppliedInTheOrderInWhichTheyNeedEachOther() {
        var checked = check(EMPTY, Map.of(), SchoolFourteen.files().toArray(Upload[]::new));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.sound()).isTrue();
        assertThat(checked.prepared().portions())
                .extracting(portion -> portion.rows().kind())
                .isSorted();
        assertThat(checked.prepared().portions()).hasSize(11);
    }

    @Test
    void aNewPhoneOfAGuardianIsAskedAboutAndTheAnswerIsKept() {
        var row = GUARDIANS + "\nИванова Ольга;мать;П-1;;+7 900 000-00-02";

        var asked = check(SCHOOL, Map.of(), table("Родители.csv", row));
        var key = asked.pairs().getFirst().key();
        var same = check(SCHOOL, Map.of(key, Judgement.SAME), table("Родители.csv", row));
        var another = check(SCHOOL, Map.of(key, Judgement.ANOTHER), table("Родители.csv", row));

        assertThat(asked.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.written()).isEqualTo("+79000000002");
            assertThat(pair.stored()).isEqualTo("+79000000001");
        });
        assertThat(guardians(asked)).isEmpty();
        assertThat(same.renewals()).singleElement().satisfies(renewal -> {
            assertThat(renewal.person()).isEqualTo(MOTHER);
            assertThat(renewal.written()).isEqualTo("+79000000002");
        });
        assertThat(another.renewals()).isEmpty();
        assertThat(guardians(another)).hasSize(1);
    }

    @Test
    void whoIsKnownByPhoneOrNumberIsNotAskedAbout() {
        var checked = check(
                SCHOOL,
                Map.of(),
                table("Родители.csv", GUARDIANS + "\nИванова Ольга;мать;П-1;71323451253;89000000001"));

        assertThat(checked.sound()).isTrue();
    }

    @Test
    void theSnilsOfSomebodyElseIsNotTakenOver() {
        var checked = check(
                SCHOOL,
                Map.of(),
                table("Ученики.csv", "Личное дело;ФИО;Класс;СНИЛС\nП-2;Орлов Олег;5А;112-233-445 95"));

        assertThat(checked.faults()).extracting(Fault::rule).containsExactly(Rule.SNILS_OF_ANOTHER);
    }

    @Test
    void subjectsAreBroughtToTheSpellingOfTheSchool() {
        var checked = check(
                SCHOOL,
                Map.of(),
                table("Сотрудники.csv", "Табельный номер;ФИО;Должность\n7;Осипов Борис Ильич;Учитель"),
                table("Нагрузка.csv", "Класс;Предмет;Часы;Учитель\n5а;английский  Язык;3;Осипов Б.И."));

        assertThat(checked.faults()).isEmpty();
        var load = checked.prepared().portions().stream()
                .map(Prepared.Portion::rows)
                .filter(Rows.Load.class::isInstance)
                .map(Rows.Load.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(load.rows().getFirst().subject()).isEqualTo("Английский язык");
        assertThat(load.rows().getFirst().personnelNumber()).isEqualTo("7");
    }

    @Test
    void aTableWithoutNumbersFindsWhoIsKnownByNameAndBirthDateOrSnils() {
        var born = LocalDate.of(2015, 12, 31);
        var twin = person("П-8", "Орлова", "Анна", null, LocalDate.of(2015, 1, 1));
        var twins = List.of(twin, person("П-9", "Орлова", "Анна", null, LocalDate.of(2015, 1, 1)));
        var school = new Known(
                true,
                Set.of("5А"),
                Set.of(),
                List.of(),
                Stream.concat(
                                Stream.of(
                                        person("П-1", "Иванов", "Пётр", null, born),
                                        person("П-2", "Зуев", "Олег", "11223344595", null)),
                                twins.stream())
                        .toList(),
                List.of(),
                List.of(),
                Set.of(),
                Map.of());

        var checked = check(school, Map.of(), table("Класс.csv", """
                        ФИО;Дата рождения;СНИЛС;Класс;ФИО матери
                        Иванов Петр;31.12.2015;;5А;Иванова Ольга
                        Зуев Олег;01.02.2015;112-233-445 95;5А;
                        Орлова Анна;01.01.2015;;5А;Орлова Вера
                        Новый Пётр;31.12.2015;;5А;
                        """));

        assertThat(checked.faults())
                .extracting(Fault::row, Fault::rule)
                .containsExactly(tuple(4, Rule.NO_NUMBER), tuple(5, Rule.NO_NUMBER));
        assertThat(checked.prepared().portions())
                .extracting(Prepared.Portion::rows)
                .filteredOn(Rows.Pupils.class::isInstance)
                .flatExtracting(rows -> ((Rows.Pupils) rows).rows())
                .extracting(row -> row.fileNumber())
                .containsExactly("П-1", "П-2");
        assertThat(checked.prepared().portions())
                .extracting(Prepared.Portion::rows)
                .filteredOn(Rows.Guardians.class::isInstance)
                .flatExtracting(rows -> ((Rows.Guardians) rows).rows())
                .extracting(row -> row.pupilFileNumber())
                .containsExactly("П-1");
    }

    @Test
    void theChildOfAGuardianIsFoundByNameAndBirthDateOrClassInTheSchoolAndInTheFiles() {
        var school = school(
                person("П-1", "Иванов", "Пётр", null, LocalDate.of(2015, 12, 31)),
                person("П-2", "Зуев", "Олег", null, LocalDate.of(2014, 3, 4)));

        var checked = check(
                school,
                Map.of(),
                table("Ученики.csv", "Личное дело;ФИО;Класс\nП-3;Орлова Анна Ильинична;5А"),
                table("Родители.csv", CHILDREN + """

                        Иванова Ольга;мать;+7 900 000-00-02;Иванов Петр;31.12.2015;
                        Орлова Вера;мать;+7 900 000-00-03;Орлова Анна;;5А
                        Зуева Инна;мать;+7 900 000-00-04;Зуев Олег;05.03.2014;
                        """));

        assertThat(checked.pairs()).isEmpty();
        assertThat(checked.faults()).extracting(Fault::row, Fault::rule).containsExactly(tuple(4, Rule.UNKNOWN_CHILD));
        assertThat(numbers(checked)).containsExactly("П-1", "П-3");
    }

    @Test
    void aChildWhomTheRowDoesNotTellForCertainIsDecidedByAPerson() {
        var born = LocalDate.of(2015, 12, 31);
        var school = school(
                person("П-1", "Иванов", "Пётр", null, born),
                person("П-2", "Иванов", "Пётр", null, born),
                person("П-3", "Зуев", "Олег", null, born));
        var file = table("Родители.csv", CHILDREN + """

                Иванова Ольга;мать;+7 900 000-00-02;Иванов Пётр;31.12.2015;
                Иванов Илья;отец;+7 900 000-00-03;Иванов Пётр;31.12.2015;
                Зуева Инна;мать;+7 900 000-00-04;Зуев Олег;;5А
                """);

        var asked = check(school, Map.of(), file);
        var keys = asked.pairs().stream().map(Pair::key).toList();
        var one = Map.of(keys.get(0), Judgement.ANOTHER, keys.get(1), Judgement.SAME, keys.get(2), Judgement.SAME);
        var none = Map.of(keys.get(0), Judgement.ANOTHER, keys.get(1), Judgement.ANOTHER, keys.get(2), Judgement.SAME);
        var both = Map.of(keys.get(0), Judgement.SAME, keys.get(1), Judgement.SAME, keys.get(2), Judgement.SAME);

        assertThat(asked.faults()).isEmpty();
        assertThat(asked.pairs())
                .hasSize(3)
                .allSatisfy(pair -> assertThat(pair.person()).isNull());
        assertThat(numbers(asked)).isEmpty();
        assertThat(numbers(check(school, one, file))).containsExactly("П-2", "П-2", "П-3");
        assertThat(check(school, none, file).faults())
                .extracting(Fault::rule)
                .containsExactly(Rule.UNKNOWN_CHILD, Rule.UNKNOWN_CHILD);
        assertThat(check(school, both, file).pairs()).hasSize(2);
    }

    @Test
    void aChildOfAnotherClassIsAskedAboutAndAChildWhoseOwnRowIsFaultyIsToldOnce() {
        var checked = check(
                school(person("П-9", "Зуев", "Олег", null, null)),
                Map.of(),
                table("Ученики.csv", """
                        Личное дело;ФИО;Дата рождения;Класс
                        П-1;Иванов Пётр;31.12.2015;5Б
                        П-2;Орлова Анна;вчера;5А
                        """),
                table("Родители.csv", CHILDREN + """

                        Иванова Ольга;мать;+7 900 000-00-02;Иванов Пётр;31.12.2015;5А
                        Орлова Вера;мать;+7 900 000-00-03;Орлова Анна;01.02.2015;5А
                        """));

        assertThat(checked.faults()).extracting(Fault::rule).containsExactly(Rule.NOT_A_DATE);
        assertThat(checked.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.written()).isEqualTo("5А");
            assertThat(pair.stored()).isEqualTo("Иванов Пётр, 31.12.2015, 5Б, П-1");
        });
    }

    private static List<String> numbers(Checked checked) {
        return checked.prepared().portions().stream()
                .map(Prepared.Portion::rows)
                .filter(Rows.Guardians.class::isInstance)
                .flatMap(rows -> ((Rows.Guardians) rows).rows().stream())
                .map(row -> row.pupilFileNumber())
                .toList();
    }

    private static Known school(Registered... pupils) {
        return new Known(
                true, Set.of("5А"), Set.of(), List.of(), List.of(pupils), List.of(), List.of(), Set.of(), Map.of());
    }

    private static List<?> guardians(Checked checked) {
        return checked.prepared().portions().stream()
                .map(Prepared.Portion::rows)
                .filter(Rows.Guardians.class::isInstance)
                .toList();
    }

    private static final Known EMPTY =
            new Known(false, Set.of(), Set.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), Map.of());

    private static final Known SCHOOL = new Known(
            true,
            Set.of("5А"),
            Set.of(1, 2),
            List.of(),
            List.of(person("П-1", "Иванов", "Пётр", "11223344595", null)),
            List.of(new Registered(
                    MOTHER, new PersonName(MOTHER, "Иванова", "Ольга", null), "", null, null, "+79000000001", true)),
            List.of(new Guarding(MOTHER, "П-1")),
            Set.of("Английский язык"),
            Map.of());

    private static Registered person(
            String number, String family, String given, @Nullable String snils, @Nullable LocalDate birth) {
        var id = new PersonId(UUID.randomUUID());
        return new Registered(id, new PersonName(id, family, given, null), number, birth, snils, null, true);
    }

    private static Checked check(Known known, Map<String, Judgement> judgements, Upload... uploads) {
        var reading = new FilesReading(LocalDate.of(2026, 11, 22), Synonyms.NONE);
        for (var upload : uploads) {
            reading.read(Books.read(upload));
        }
        var today = LocalDate.of(2026, 11, 22);
        var frame = new MoveFrame(Map.of(), null, today, true, Order.NONE, null);
        return Checks.run(reading.contents(), known, judgements, frame);
    }

    private static Upload table(String name, String content) {
        return new Upload(name, content.getBytes(StandardCharsets.UTF_8));
    }
}

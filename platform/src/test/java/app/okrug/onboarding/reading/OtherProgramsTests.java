package app.okrug.onboarding.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.okrug.onboarding.reading.Synonyms.Synonym;
import app.okrug.onboarding.workbook.Books;
import app.okrug.onboarding.workbook.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/// Tables as the programs write them that schools come from.
class OtherProgramsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aPrintedListOfAClassHasItsClassInTheTitleAndSumsBelow() {
        var contents = read(workbook(
                "Список класса.xlsx",
                "Лист1",
                "МБОУ «Школа № 21»",
                "Список учащихся 8 «А» класса",
                "№ п/п|ФИО|Дата рождения|Пол|Личное дело",
                "1|2|3|4|5",
                "1|Ёлкина Анна Петровна|01.02.2012|Ж|А-17",
                "№ п/п|ФИО|Дата рождения|Пол|Личное дело",
                "2|Нуриев Тимур|03.04.2012|М|Н-5",
                "Всего: 2",
                "||Классный руководитель ____________ /Осипов Б. И./",
                "Дата формирования: 20.11.2026"));

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.pupils())
                .extracting(
                        row -> row.row().fileNumber(),
                        row -> row.row().familyName(),
                        row -> row.row().className())
                .containsExactly(tuple("А-17", "Ёлкина", "8А"), tuple("Н-5", "Нуриев", "8А"));
        assertThat(contents.sheets().getFirst().shapes())
                .containsExactlyInAnyOrder(
                        Shape.NAME_IN_ONE_CELL, Shape.CLASS_ABOVE, Shape.TITLE_ABOVE, Shape.ROWS_LEFT_OUT);
        assertThat(contents.sheets().getFirst().unknownColumns()).isEmpty();
        assertThat(contents.sheets().getFirst().rows()).isEqualTo(2);
    }

    @Test
    void classesBetweenTheRowsHoldForTheRowsBelowThem() {
        var contents = read(workbook(
                "Контингент.xlsx",
                "Отчёт",
                "ФИО|Дата рождения|№ личного дела",
                "Класс: 5а",
                "Орлова Вера Ильинична|05.06.2015|О-1",
                "5 «Б» класс",
                "Зуев Пётр Олегович|06.07.2015|З-1",
                "Юсупов Руслан|07.08.2015|Ю-1"));

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.pupils())
                .extracting(row -> row.row().familyName(), row -> row.row().className())
                .containsExactly(tuple("Орлова", "5А"), tuple("Зуев", "5Б"), tuple("Юсупов", "5Б"));
    }

    @Test
    void aSheetForEachClassIsCalledLikeIt() {
        var contents =
                read(workbook("Классы.xlsx", "10б", "Фамилия|Имя|Отчество|Дата рождения|ЛД", "Цой|Анна||1.1.2010|7"));

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.pupils().getFirst().row().className()).isEqualTo("10Б");
        assertThat(contents.sheets().getFirst().shapes()).containsExactly(Shape.CLASS_OF_SHEET);
    }

    @Test
    void parentsInTheRowOfThePupilAreGuardians() {
        var contents = read(workbook(
                "Выгрузка.xlsx",
                "Ученики",
                "Ученик||||Мать||Отец||Родитель 2",
                "ФИО|Параллель|Литера|№ ЛД|ФИО|Телефон|ФИО|Место работы|ФИО",
                "Котов Егор Ильич|3|в|К-1|Котова Ирина Юрьевна|8 (905) 123-45-67|Котов Илья Львович|завод|",
                "Белая Яна Олеговна|11|А|Б-1|-|89051112233|||Белый Олег Ян",
                "Серов Ян Олегович|11|А|С-1||||"));

        assertThat(contents.faults())
                .extracting(Fault::row, Fault::rule)
                .containsExactly(tuple(4, Rule.RELATIVE_UNNAMED));
        assertThat(contents.pupils())
                .extracting(row -> row.row().familyName(), row -> row.row().className())
                .containsExactly(tuple("Котов", "3В"), tuple("Белая", "11А"), tuple("Серов", "11А"));
        assertThat(contents.guardians())
                .extracting(row -> row.row().guardian())
                .extracting(
                        guardian -> guardian.familyName() + " " + guardian.givenName(),
                        guardian -> guardian.kinship(),
                        guardian -> guardian.phone(),
                        guardian -> guardian.pupilFileNumber())
                .containsExactly(
                        tuple("Котова Ирина", "мать", "+79051234567", "К-1"),
                        tuple("Котов Илья", "отец", null, "К-1"),
                        tuple("Белый Олег", "законный представитель", null, "Б-1"));
        assertThat(contents.sheets())
                .extracting(SheetSummary::kind, SheetSummary::rows)
                .containsExactly(tuple(Kind.PUPILS, 3), tuple(Kind.GUARDIANS, 3));
        assertThat(contents.sheets().getFirst().unknownColumns()).containsExactly("Отец Место работы");
        assertThat(contents.sheets().getFirst().shapes())
                .contains(Shape.FAMILY_BESIDE, Shape.CLASS_IN_TWO_CELLS, Shape.HEADINGS_IN_TWO_ROWS);
    }

    @Test
    void parentsInColumnsOfOneRowAreGuardiansToo() {
        var contents = read(table(
                "ученики.csv",
                Charset.forName("windows-1251"),
                "Список обучающихся",
                "Фамилия;Имя;Класс;Номер личного дела;ФИО матери;Телефон матери;ФИО законного представителя;Телефон родителя 2",
                "Котов;Егор;3в кл.;К-1;Котова Ирина Юрьевна;+7 905 123 45 67;;"));

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.guardians()).hasSize(1);
        assertThat(contents.sheets().getFirst().unknownColumns()).containsExactly("Телефон родителя 2");
    }

    @Test
    void aListOfParentsThatNamesTheChildFirstIsNotMistakenForIt() {
        var contents = read(table(
                "Родители.csv",
                StandardCharsets.UTF_8,
                "ФИО ученика;Личное дело;ФИО родителя;Степень родства;Телефон",
                "Котов Егор Ильич;К-1;Котова Ирина Юрьевна;мать;89051234567"));

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.guardians()).singleElement().satisfies(row -> {
            assertThat(row.row().guardian().familyName()).isEqualTo("Котова");
            assertThat(row.row().child().familyName()).isEqualTo("Котов");
            assertThat(row.row().child().givenName()).isEqualTo("Егор");
        });
    }

    @Test
    void aListOfParentsWithoutNumbersTellsTheChildByNameAndBirthDateOrClass() {
        var contents = read(table(
                "Родители.csv",
                StandardCharsets.UTF_8,
                "ФИО родителя;Степень родства;Телефон;ФИО ребенка;Дата рождения ребенка;Класс",
                "Котова Ирина Юрьевна;мать;89051234567;Котов Егор Ильич;01.02.2015;",
                "Белый Олег Ян;отец;89051112233;Белая Яна;;11а",
                "Серова Инна Львовна;мать;89051112234;Серов Ян;;"));

        assertThat(contents.faults()).extracting(Fault::row, Fault::rule).containsExactly(tuple(4, Rule.CHILD_UNTOLD));
        assertThat(contents.guardians())
                .extracting(
                        row -> row.row().guardian().pupilFileNumber(),
                        row -> row.row().child().familyName(),
                        row -> row.row().child().birthDate(),
                        row -> String.valueOf(row.row().child().schoolClass()))
                .containsExactly(tuple("", "Котов", LocalDate.of(2015, 2, 1), "null"), tuple("", "Белая", null, "11А"));
        assertThat(contents.sheets().getFirst().shapes()).contains(Shape.CHILDREN_BY_NAME);
    }

    @Test
    void sumsOfACurriculumPlanAreNoSubject() {
        var contents =
                read(table("План.csv", StandardCharsets.UTF_8, "Предмет;5 класс;6 класс", "Физика;;2", "Итого;0;2"));

        assertThat(contents.planHours()).hasSize(1);
        assertThat(contents.faults()).isEmpty();
    }

    @Test
    void aLearntHeadingIsReadButNeverTakesThePlaceOfAKnownOne() {
        var synonyms = new Synonyms(List.of(
                new Synonym(Kind.PUPILS, "Код учащегося", Column.FILE_NUMBER),
                new Synonym(Kind.PUPILS, "Связь", Column.PHONE)));

        var contents = read(
                synonyms,
                table(
                        "1.csv",
                        StandardCharsets.UTF_8,
                        "КОД УЧАЩЕГОСЯ;Фамилия;Имя;Класс;Связь;Телефон",
                        "77;Котов;Егор;3В;не телефон;89051234567"));

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.pupils().getFirst().row().fileNumber()).isEqualTo("77");
        assertThat(contents.pupils().getFirst().row().phone()).isEqualTo("+79051234567");
        assertThat(contents.sheets().getFirst().unknownColumns()).containsExactly("Связь");
    }

    private static Contents read(Upload upload) {
        return read(Synonyms.NONE, upload);
    }

    private static Contents read(Synonyms synonyms, Upload upload) {
        var reading = new FilesReading(TODAY, synonyms);
        reading.read(Books.read(upload));
        return reading.contents();
    }

    private static Upload table(String name, Charset alphabet, String... lines) {
        return new Upload(name, String.join("\r\n", lines).getBytes(alphabet));
    }

    /// A workbook of one sheet; columns are divided by bars.
    private static Upload workbook(String name, String sheet, String... lines) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", null)) {
            var page = workbook.newWorksheet(sheet);
            for (var row = 0; row < lines.length; row++) {
                var cells = lines[row].split("\\|");
                for (var place = 0; place < cells.length; place++) {
                    if (!cells[place].isEmpty()) {
                        page.value(row, place, cells[place]);
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Upload(name, bytes.toByteArray());
    }
}

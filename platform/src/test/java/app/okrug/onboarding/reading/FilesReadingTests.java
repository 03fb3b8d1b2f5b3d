package app.okrug.onboarding.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.okrug.onboarding.SchoolFourteen;
import app.okrug.onboarding.workbook.Books;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.people.Sex;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class FilesReadingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theWorkbooksOfASchoolAreReadWholeAndInAnyOrder() {
        var contents = read(SchoolFourteen.files().toArray(Upload[]::new));

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.sheets())
                .hasSize(11)
                .allMatch(sheet -> sheet.unknownColumns().isEmpty());
        assertThat(contents.pupils()).hasSize(1014);
        assertThat(contents.guardians()).hasSize(1686);
        assertThat(contents.staff()).hasSize(71);
        assertThat(contents.load()).hasSize(560);
        assertThat(contents.timetable()).hasSize(1184);
        assertThat(contents.lessonPlans())
                .extracting(LessonPlanFile::subject, LessonPlanFile::parallel)
                .containsExactlyInAnyOrder(
                        tuple("Алгебра", 8), tuple("Английский язык", 7), tuple("Русский язык", 5), tuple("Физика", 9));
    }

    @Test
    void valuesAreUnderstoodAsTheirColumnAsks() {
        var contents = read(SchoolFourteen.files("Ученики", "Сотрудники", "Учреждение", "Расписание")
                .toArray(Upload[]::new));

        var pupil = contents.pupils().getFirst().row();
        assertThat(pupil.birthDate()).isEqualTo("2019-03-21");
        assertThat(pupil.className()).isEqualTo("1А");
        assertThat(pupil.subgroup()).isEqualTo("1");
        assertThat(pupil.sex()).isEqualTo(Sex.FEMALE);
        assertThat(pupil.snils()).isEqualTo("71323451253");
        assertThat(pupil.enrolledOn()).isEqualTo("2026-09-01");
        var head = contents.staff().getFirst().row();
        assertThat(head.personnelNumber()).isEqualTo("1001");
        assertThat(head.phone()).isEqualTo("+79385779760");
        assertThat(head.positions()).containsExactly("Директор");
        var school = contents.institutions().getFirst().row();
        assertThat(school.yearName()).isEqualTo("2026/2027");
        assertThat(school.terms()).hasSize(4);
        assertThat(school.taxNumber()).isEqualTo("4200000000");
        assertThat(school.bells()).hasSize(8);
        assertThat(school.bells().getLast().ends()).isEqualTo(LocalTime.of(14, 50));
        var entry = contents.timetable().getFirst().row();
        assertThat(entry.weekday()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(entry.room()).isEqualTo("101");
    }

    @Test
    void headingsMayStandInAnyOrderUnderATitleAndBeCalledOtherwise() {
        var contents = read(table(
                "Список.csv",
                StandardCharsets.UTF_8,
                "Список учащихся школы;;;;",
                "Кл.;Ф.И.О.;№ л/д;Дата рожд.;Любимый цвет",
                "7 «б»;Салтыков-Щедрин  Артём Юрьевич;17;1 сентября 2013 г.;синий",
                "7-Б;О’Нил Мария;18;2013-05-02;"));

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.sheets().getFirst().unknownColumns()).containsExactly("Любимый цвет");
        assertThat(contents.pupils())
                .extracting(Placed::row)
                .extracting(row -> row.familyName() + "/" + row.givenName() + "/" + row.patronymic() + "/"
                        + row.className() + "/" + row.fileNumber() + "/" + row.birthDate())
                .containsExactly("Салтыков-Щедрин/Артём/Юрьевич/7Б/17/2013-09-01", "О'Нил/Мария/null/7Б/18/2013-05-02");
        assertThat(contents.pupils().getLast().place().row()).isEqualTo(4);
    }

    @Test
    void aTextTableOfAnOldProgramIsReadInItsAlphabet() {
        var contents = read(table(
                "Ученики.csv",
                Charset.forName("windows-1251"),
                "Номер личного дела,Фамилия,Имя,Класс,Адрес",
                "Щ-1,Ёлкин,Пётр,5А,\"г. Кемерово, ул. \"\"Мира\"\", 1\""));

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.pupils().getFirst().row().familyName()).isEqualTo("Ёлкин");
        assertThat(contents.pupils().getFirst().row().address()).isEqualTo("г. Кемерово, ул. \"Мира\", 1");
    }

    @Test
    void everyFaultOfARowIsToldAtItsCell() {
        var contents = read(table(
                "Ученики.csv",
                StandardCharsets.UTF_8,
                "Номер личного дела;Фамилия;Имя;Класс;Дата рождения;СНИЛС;Телефон;Пол",
                ";Ивaнов;Пётр1;12Я;31.02.2015;713-234-512 54;12345;мальчик",
                "2;Петров;Олег;5А;01.01.2030;71323451253;89001234567;м"));

        assertThat(contents.pupils()).isEmpty();
        assertThat(contents.faults())
                .extracting(Fault::row, Fault::heading, Fault::rule)
                .containsExactly(
                        fault(2, "Номер личного дела", Rule.MISSING_VALUE),
                        fault(2, "Фамилия", Rule.MIXED_ALPHABETS),
                        fault(2, "Имя", Rule.NOT_A_NAME),
                        fault(2, "Класс", Rule.NOT_A_CLASS),
                        fault(2, "Пол", Rule.NOT_A_SEX),
                        fault(2, "Дата рождения", Rule.NOT_A_DATE),
                        fault(2, "СНИЛС", Rule.SNILS_CHECK),
                        fault(2, "Телефон", Rule.NOT_A_PHONE),
                        fault(3, "Дата рождения", Rule.DATE_OUT_OF_RANGE));
        assertThat(contents.faults().get(6).value()).isEqualTo("713-234-512 54");
    }

    @Test
    void aFileWithoutANeededColumnIsKnownForWhatItIsMeantToBe() {
        var contents = read(
                table("Нагрузка.csv", StandardCharsets.UTF_8, "Класс;Предмет;Часов в неделю", "5А;Физика;2"),
                table("Рецепты.csv", StandardCharsets.UTF_8, "Блюдо;Соль", "Борщ;1"));

        assertThat(contents.faults())
                .extracting(Fault::file, Fault::rule, Fault::arguments)
                .containsExactly(
                        tuple("Нагрузка.csv", Rule.MISSING_COLUMN, List.of("Табельный номер")),
                        tuple("Рецепты.csv", Rule.UNKNOWN_KIND, List.of()));
    }

    private static Tuple fault(int row, String heading, Rule rule) {
        return tuple(row, heading, rule);
    }

    private static Contents read(Upload... uploads) {
        var reading = new FilesReading(TODAY, Synonyms.NONE);
        Arrays.stream(uploads).map(Books::read).forEach(reading::read);
        return reading.contents();
    }

    private static Upload table(String name, Charset alphabet, String... lines) {
        return new Upload(name, String.join("\r\n", lines).getBytes(alphabet));
    }
}

package app.okrug.bench.measured;

import app.okrug.onboarding.workbook.Upload;
import app.okrug.people.GuardianRow;
import app.okrug.people.PupilRow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A school as the files that its administrator would upload: each pupil has two guardians.
final class Workbooks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final School school;

    Workbooks(School school) {
        this.school = school;
    }

    List<Upload> files() {
        return List.of(card(), plan(), pupils(), staff(), guardians(), load(), timetable());
    }

    private Upload card() {
        var card = school.institution();
        var bells = card.bells().stream()
                .map(bell -> bell.starts() + "-" + bell.ends())
                .collect(Collectors.joining(", "));
        return file(
                "Учреждение",
                "Параметр;Значение",
                Stream.concat(
                        Stream.of(
                                "Полное наименование;" + card.fullName(),
                                "Учебный год;" + card.yearName(),
                                "Звонки;" + bells),
                        card.terms().stream().map(term -> term.name() + ";" + span(term.startsOn(), term.endsOn()))));
    }

    private Upload plan() {
        var rows = school.planHours();
        var parallels = rows.stream().map(row -> row.parallel()).collect(Collectors.toCollection(TreeSet::new));
        var hours = rows.stream()
                .collect(Collectors.toMap(
                        row -> row.subject() + row.parallel(),
                        row -> row.hours().toString()));
        return file(
                "Учебный план",
                "Предмет;" + parallels.stream().map(Object::toString).collect(Collectors.joining(";")),
                School.subjects().stream()
                        .map(subject -> subject + ";"
                                + parallels.stream()
                                        .map(parallel -> hours.getOrDefault(subject + parallel, ""))
                                        .collect(Collectors.joining(";"))));
    }

    private Upload pupils() {
        return file(
                "Ученики",
                "Номер личного дела;Фамилия;Имя;Пол;Дата рождения;Класс;Дата зачисления",
                school.pupils().stream().map(Workbooks::line));
    }

    private static String line(PupilRow row) {
        return String.join(
                ";",
                row.fileNumber(),
                row.familyName(),
                row.givenName(),
                "ж",
                row.birthDate() == null ? "" : DAY.format(row.birthDate()),
                row.className(),
                row.enrolledOn() == null ? "" : DAY.format(row.enrolledOn()));
    }

    private Upload staff() {
        return file(
                "Сотрудники",
                "Табельный номер;Фамилия;Имя;Должность;Предметы;Классное руководство",
                school.staff().stream()
                        .map(row -> String.join(
                                ";",
                                row.personnelNumber(),
                                row.familyName(),
                                row.givenName(),
                                row.positions().getFirst(),
                                row.subjects(),
                                String.join(", ", row.classTeacherOf()))));
    }

    private Upload guardians() {
        var mothers = school.guardians();
        return file(
                "Родители",
                "Фамилия;Имя;Степень родства;Телефон;Номер личного дела ученика",
                IntStream.range(0, mothers.size()).boxed().flatMap(number -> both(mothers.get(number), number)));
    }

    private static Stream<String> both(GuardianRow mother, int number) {
        return Stream.of(
                String.join(
                        ";",
                        mother.familyName(),
                        mother.givenName(),
                        mother.kinship(),
                        Objects.requireNonNullElse(mother.phone(), ""),
                        mother.pupilFileNumber()),
                String.join(";", "Ильин", "Пётр", "отец", "+7901" + (1_000_000 + number), mother.pupilFileNumber()));
    }

    private Upload load() {
        return file(
                "Педагогическая нагрузка",
                "Класс;Предмет;Часов в неделю;Табельный номер",
                school.load().stream()
                        .map(row -> String.join(
                                ";", row.className(), row.subject(), row.hours().toString(), row.personnelNumber())));
    }

    private Upload timetable() {
        return file(
                "Расписание",
                "Класс;День недели;№ урока;Предмет;Кабинет",
                school.timetable().stream()
                        .sorted(Comparator.comparing(row -> row.className()))
                        .map(row -> String.join(
                                ";",
                                row.className(),
                                List.of("пн", "вт", "ср", "чт", "пт")
                                        .get(row.weekday().getValue() - 1),
                                Integer.toString(row.number()),
                                row.subject(),
                                Objects.requireNonNullElse(row.room(), ""))));
    }

    private static String span(LocalDate starts, LocalDate ends) {
        return DAY.format(starts) + " - " + DAY.format(ends);
    }

    private static Upload file(String title, String headings, Stream<String> lines) {
        var text = headings + "\n" + lines.collect(Collectors.joining("\n")) + "\n";
        return new Upload(title + ".csv", text.getBytes(StandardCharsets.UTF_8));
    }
}

package app.okrug.onboarding.reading;

import static app.okrug.onboarding.reading.Column.*;

import app.okrug.onboarding.workbook.Cell;
import app.okrug.people.GuardianRow;
import app.okrug.people.Order;
import app.okrug.people.PupilRow;
import app.okrug.people.StaffRow;
import app.okrug.school.ClassName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Rows of people: pupils, staff, guardians.
final class PersonRows {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1920, 1, 1);
    private static final LocalDate EARLIEST_ENTRY = LocalDate.of(1950, 1, 1);

    private final LocalDate today;

    PersonRows(LocalDate today) {
        this.today = today;
    }

    @Nullable
    PupilRow pupil(RowReading row) {
        var fileNumber = row.number(FILE_NUMBER);
        var name = row.name();
        var schoolClass = row.schoolClass();
        var sex = row.find(SEX, Choices::sex);
        var birthDate = row.find(BIRTH_DATE, between(EARLIEST_BIRTH, today));
        var subgroup = row.find(SUBGROUP, Choices::subgroup);
        var snils = row.find(Column.SNILS, Snils::read);
        var address = row.find(ADDRESS, Words.upTo(500));
        var phone = row.find(PHONE, Contacts::phone);
        var enrolledOn = row.find(ENROLLED_ON, between(EARLIEST_ENTRY, today.plusYears(1)));
        var form = row.findOr(FORM, Words.upTo(100), "");
        var meals = row.findOr(MEALS, Words.upTo(100), "");
        if (fileNumber == null || name == null || schoolClass == null || !row.sound()) {
            return null;
        }
        return new PupilRow(
                fileNumber,
                name.familyName(),
                name.givenName(),
                name.patronymic(),
                sex,
                birthDate,
                schoolClass.toString(),
                subgroup,
                snils,
                address,
                phone,
                enrolledOn,
                form,
                meals);
    }

    /// What a row says of the pupil's move; null when it says nothing, or not so that it can be understood.
    @Nullable
    MoveNote move(RowReading row) {
        var movedOn = row.find(MOVED_ON, between(EARLIEST_ENTRY, today.plusYears(1)));
        var leftOn = row.find(LEFT_ON, between(EARLIEST_ENTRY, today.plusYears(1)));
        var reason = row.findOr(MOVE_REASON, Words.upTo(300), "");
        var number = row.findOr(ORDER_NUMBER, Words.upTo(40), "");
        var day = row.find(ORDER_DAY, between(EARLIEST_ENTRY, today.plusYears(1)));
        var order = new Order(reason, number, day);
        if (!row.sound() || movedOn == null && leftOn == null && order.equals(Order.NONE)) {
            return null;
        }
        // What is wrong with the person is told when the row is read as a pupil, except of who leaves.
        var person = leftOn == null ? row.apart() : row;
        var fileNumber = person.number(FILE_NUMBER);
        var name = person.name();
        var birthDate = person.find(BIRTH_DATE, between(EARLIEST_BIRTH, today));
        var snils = person.find(Column.SNILS, Snils::read);
        if (fileNumber == null || name == null || !person.sound()) {
            return null;
        }
        return new MoveNote(
                fileNumber,
                name.familyName(),
                name.givenName(),
                name.patronymic(),
                birthDate,
                snils,
                movedOn,
                leftOn,
                order);
    }

    @Nullable
    StaffRow staff(RowReading row) {
        var number = row.number(PERSONNEL_NUMBER);
        var name = row.name();
        var positions = row.need(POSITION, cell -> parts(Words.upTo(500).read(cell)));
        var sex = row.find(SEX, Choices::sex);
        var birthDate = row.find(BIRTH_DATE, between(EARLIEST_BIRTH, today));
        var subjects = row.findOr(SUBJECTS, Words.upTo(1000), "");
        var category = row.find(QUALIFICATION, Words.upTo(100));
        var education = row.find(EDUCATION, Words.upTo(200));
        var hiredOn = row.find(HIRED_ON, between(EARLIEST_ENTRY, today.plusYears(1)));
        var snils = row.find(Column.SNILS, Snils::read);
        var phone = row.find(PHONE, Contacts::phone);
        var email = row.find(EMAIL, Contacts::email);
        var room = row.find(ROOM, Words.upTo(30));
        var classes = row.<List<String>>findOr(CLASS_TEACHER_OF, PersonRows::classes, List.of());
        if (number == null || name == null || positions == null || !row.sound()) {
            return null;
        }
        return new StaffRow(
                number,
                name.familyName(),
                name.givenName(),
                name.patronymic(),
                sex,
                birthDate,
                positions,
                subjects,
                category,
                education,
                hiredOn,
                snils,
                phone,
                email,
                room,
                classes);
    }

    @Nullable
    GuardianLine guardian(RowReading row) {
        var name = row.name();
        var kinship = row.need(KINSHIP, cell -> Words.upTo(50).read(cell).toLowerCase(Locale.ROOT));
        var snils = row.find(Column.SNILS, Snils::read);
        var phone = row.find(PHONE, Contacts::phone);
        var email = row.find(EMAIL, Contacts::email);
        var child = child(row);
        var pupil = childNumber(row, child);
        var extract = row.findOr(PAPER_EXTRACT, Choices::answer, false);
        if (name == null || kinship == null || pupil == null || !row.sound()) {
            return null;
        }
        var guardian = new GuardianRow(
                name.familyName(), name.givenName(), name.patronymic(), kinship, snils, phone, email, pupil, extract);
        return new GuardianLine(guardian, child);
    }

    private ChildNote child(RowReading row) {
        var whole = row.find(PUPIL_FULL_NAME, Names::full);
        return new ChildNote(
                whole == null ? row.find(PUPIL_FAMILY_NAME, Names::read) : whole.familyName(),
                whole == null ? row.find(PUPIL_GIVEN_NAME, Names::read) : whole.givenName(),
                whole == null ? row.find(PUPIL_PATRONYMIC, Names::patronymic) : whole.patronymic(),
                row.find(PUPIL_BIRTH_DATE, between(EARLIEST_BIRTH, today)),
                row.find(SCHOOL_CLASS, Choices::schoolClass));
    }

    /// The number of the child's file; empty when the child is to be found by what else the row says of it.
    private static @Nullable String childNumber(RowReading row, ChildNote child) {
        if (!row.silent(PUPIL_FILE_NUMBER)) {
            return row.find(PUPIL_FILE_NUMBER, Words.upTo(50));
        }
        if (child.tells()) {
            return "";
        }
        if (row.has(PUPIL_FILE_NUMBER)) {
            return row.need(PUPIL_FILE_NUMBER, Words.upTo(50));
        }
        row.fault(row.place().fault(PUPIL_FULL_NAME, Rule.CHILD_UNTOLD));
        return null;
    }

    /// A relative in the row of a pupil; null for who is not named.
    ///
    /// @param pupil the number of the pupil's file; empty in a table without numbers
    static @Nullable GuardianLine relative(RowReading row, Relative relative, String pupil) {
        if (row.silent(row.has(FAMILY_NAME) ? FAMILY_NAME : FULL_NAME)) {
            row.fault(row.place().fault(row.has(FAMILY_NAME) ? FAMILY_NAME : FULL_NAME, Rule.RELATIVE_UNNAMED));
            return null;
        }
        var name = row.name();
        var kinship =
                row.findOr(KINSHIP, cell -> Words.upTo(50).read(cell).toLowerCase(Locale.ROOT), relative.kinship());
        var snils = row.find(Column.SNILS, Snils::read);
        var phone = row.find(PHONE, Contacts::phone);
        var email = row.find(EMAIL, Contacts::email);
        if (name == null || !row.sound()) {
            return null;
        }
        var guardian = new GuardianRow(
                name.familyName(), name.givenName(), name.patronymic(), kinship, snils, phone, email, pupil, false);
        return new GuardianLine(guardian, ChildNote.NONE);
    }

    private static List<String> classes(Cell cell) throws Unfit {
        var names = parts(cell.text());
        for (var name : names) {
            if (ClassName.read(name).isEmpty()) {
                throw new Unfit(Rule.NOT_A_CLASS);
            }
        }
        return names.stream().map(name -> ClassName.of(name).toString()).toList();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[;,\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Value<LocalDate> between(LocalDate earliest, LocalDate latest) {
        return cell -> {
            var day = Days.read(cell);
            if (day.isBefore(earliest) || day.isAfter(latest)) {
                throw new Unfit(Rule.DATE_OUT_OF_RANGE, Days.written(earliest), Days.written(latest));
            }
            return day;
        };
    }
}

package app.okrug.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.UserId;
import app.okrug.identity.AccountMerges;
import app.okrug.identity.Accounts;
import app.okrug.identity.NewMember;
import app.okrug.people.GuardianRow;
import app.okrug.people.PersonDoubles.Alike;
import app.okrug.people.PupilRow;
import app.okrug.people.Register;
import app.okrug.people.RegisteredPersons;
import app.okrug.people.StaffRow;
import app.okrug.regulation.RegulationStart;
import app.okrug.testing.MovableClock;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Accounts of a school that may be one person's.
@PlatformTest
class DoublesTests {

    private static final String PHONE = "+79005550001";

    @Autowired
    SchoolFixture schools;

    @Autowired
    Register register;

    @Autowired
    RegulationStart regulation;

    @Autowired
    RegisteredPersons persons;

    @Autowired
    Accounts accounts;

    @Autowired
    Doubles doubles;

    @Autowired
    AccountMerges merges;

    @Autowired
    JdbcClient sql;

    private TestSchool school;

    @BeforeEach
    void aSchool() {
        school = schools.school();
        school.run(() -> regulation.begin("001"));
    }

    @Test
    void aTeacherWhoIsAMotherIsProposedByHerTelephone() {
        enrolled(List.of(staff("8", "Двоева", null, PHONE)), List.of(mother("Двоева", PHONE)));

        assertThat(in(() -> doubles.possible())).singleElement().satisfies(pair -> {
            assertThat(pair.alike()).isEqualTo(Alike.PHONE);
            assertThat(List.of(pair.one().category(), pair.other().category()))
                    .containsExactlyInAnyOrder(Category.STAFF, Category.GUARDIAN);
        });
    }

    @Test
    void oneBirthdayProposesAndTwoDoNot() {
        enrolled(
                List.of(
                        staff("8", "Двоева", LocalDate.parse("1980-02-03"), null),
                        staff("9", "Двоева", LocalDate.parse("1980-02-03"), null),
                        staff("10", "Тезкина", LocalDate.parse("1980-02-03"), PHONE),
                        staff("11", "Тезкина", LocalDate.parse("1981-02-03"), PHONE)),
                List.of());

        assertThat(in(() -> doubles.possible())).singleElement().satisfies(pair -> {
            assertThat(pair.alike()).isEqualTo(Alike.BIRTH_DATE);
            assertThat(pair.one().displayName()).startsWith("Двоева");
        });
    }

    @Test
    void aNameAloneProposesNobody() {
        enrolled(List.of(staff("8", "Двоева", null, PHONE)), List.of(mother("Двоева", "+79005550002")));

        assertThat(in(() -> doubles.possible())).isEmpty();
    }

    @Test
    void whatIsProposedIsMadeOneAndProposedNoMore() {
        enrolled(List.of(staff("8", "Двоева", null, PHONE)), List.of(mother("Двоева", PHONE)));
        var pair = in(() -> doubles.possible()).getFirst();

        var merge = in(() -> doubles.merge(pair.one().account(), pair.other().account(), "паспорт"));

        assertThat(in(() -> doubles.possible())).isEmpty();
        in(() -> {
            merges.undo(merge);
            return true;
        });
        assertThat(in(() -> doubles.possible())).hasSize(1);
    }

    @Test
    void whoIsCalledOtherwiseIsNotMadeOne() {
        enrolled(List.of(staff("8", "Двоева", null, PHONE)), List.of(mother("Двоева", PHONE)));
        var one = account("Двоева");
        var other = account("Осипов");

        assertThatThrownBy(() -> in(() -> doubles.merge(one, other, "хочу"))).isInstanceOf(NoDoubles.class);
    }

    @Test
    void aPupilWhoStandsTwiceIsToldOfWithBothFilesAndWhoHasLeftOrIsAnotherIsNot() {
        in(() -> register.applyPupils(List.of(
                pupil("Д-1", "Двоева", "2015-01-02", null),
                pupil("Д-2", "Двоева", "2015-01-02", null),
                pupil("Д-3", "Двоева", "2015-01-03", null),
                pupil("Т-1", "Тезкина", "2015-01-02", "11223344595"),
                pupil("Т-2", "Тезкина", "2015-01-02", "71323451253"))));

        var told = in(() -> doubles.pupils());

        assertThat(told).singleElement().satisfies(pair -> {
            assertThat(pair.name().familyName()).isEqualTo("Двоева");
            assertThat(List.of(pair.oneFile(), pair.otherFile())).containsExactlyInAnyOrder("Д-1", "Д-2");
            assertThat(pair.oneClass()).isEqualTo(pair.otherClass()).isNotNull();
        });
        in(() -> sql.sql("update people_pupil set left_on = '2026-11-01' where file_number = 'Д-2'")
                .update());
        assertThat(in(() -> doubles.pupils())).isEmpty();
    }

    @Test
    void aTeacherSeesAndMergesNothing() {
        enrolled(List.of(staff("8", "Двоева", null, PHONE)), List.of(mother("Двоева", PHONE)));
        var pair = in(() -> doubles.possible()).getFirst();
        var teacher = SchoolFixture.actor(in(() -> schools.staff("1")), Category.STAFF);

        assertThatThrownBy(() -> school.as(teacher, () -> doubles.possible())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(teacher, () -> doubles.pupils())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(
                        teacher,
                        () -> doubles.merge(pair.one().account(), pair.other().account(), "хочу")))
                .isInstanceOf(AccessRefused.class);
    }

    private UserId account(String words) {
        return in(() -> accounts.names()).entrySet().stream()
                .filter(one -> one.getValue().startsWith(words))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private void enrolled(List<StaffRow> staff, List<GuardianRow> guardians) {
        in(() -> {
            register.applyStaff(staff);
            register.applyGuardians(guardians);
            accounts.provision(members());
            return true;
        });
    }

    private List<NewMember> members() {
        var staff = persons.staff().stream()
                .map(one ->
                        new NewMember(one.person(), Category.STAFF, one.name().full(), null));
        var guardians = persons.guardians().stream()
                .map(one -> new NewMember(
                        one.person(), Category.GUARDIAN, one.name().full(), null));
        return Stream.concat(staff, guardians).toList();
    }

    private static StaffRow staff(
            String number, String familyName, @Nullable LocalDate birthDate, @Nullable String phone) {
        return new StaffRow(
                number,
                familyName,
                "Инна",
                "Петровна",
                null,
                birthDate,
                List.of("Учитель"),
                "Математика",
                null,
                null,
                LocalDate.parse("2015-08-25"),
                null,
                phone,
                null,
                "10" + number,
                List.of());
    }

    private static PupilRow pupil(String file, String familyName, String born, @Nullable String snils) {
        return new PupilRow(
                file,
                familyName,
                "Анна",
                null,
                null,
                LocalDate.parse(born),
                "5А",
                null,
                snils,
                null,
                null,
                null,
                "",
                "");
    }

    private static GuardianRow mother(String familyName, String phone) {
        return new GuardianRow(familyName, "Инна", null, "мать", null, phone, null, "Б-1", false);
    }

    private <T> T in(Supplier<T> work) {
        return MovableClock.on("2026-11-20", () -> school.call(work::get));
    }
}

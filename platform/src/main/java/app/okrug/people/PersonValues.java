package app.okrug.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a workbook says of a person, with the id that was found or made for the row.
record PersonValues(
        UUID id,
        String familyName,
        String givenName,
        @Nullable String patronymic,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String snils,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    static PersonValues of(UUID id, StaffRow row) {
        return new PersonValues(
                id,
                row.familyName(),
                row.givenName(),
                row.patronymic(),
                row.sex(),
                row.birthDate(),
                row.snils(),
                row.phone(),
                row.email(),
                null);
    }

    static PersonValues of(UUID id, PupilRow row) {
        return new PersonValues(
                id,
                row.familyName(),
                row.givenName(),
                row.patronymic(),
                row.sex(),
                row.birthDate(),
                row.snils(),
                row.phone(),
                null,
                row.address());
    }

    static PersonValues of(UUID id, GuardianRow row) {
        return new PersonValues(
                id,
                row.familyName(),
                row.givenName(),
                row.patronymic(),
                null,
                null,
                row.snils(),
                row.phone(),
                row.email(),
                null);
    }

    /// These values, and where they say nothing, those of another row of the same person.
    PersonValues filledFrom(PersonValues other) {
        return new PersonValues(
                id,
                familyName,
                givenName,
                patronymic == null ? other.patronymic : patronymic,
                sex == null ? other.sex : sex,
                birthDate == null ? other.birthDate : birthDate,
                snils == null ? other.snils : snils,
                phone == null ? other.phone : phone,
                email == null ? other.email : email,
                address == null ? other.address : address);
    }
}

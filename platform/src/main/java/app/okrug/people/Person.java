package app.okrug.people;

import app.okrug.access.PersonId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A human being in the register. New ones come in by lists only.
@Entity
@Table(name = "people_person")
class Person {

    private @EmbeddedId PersonId id;
    private String familyName;
    private String givenName;
    private @Nullable String patronymic;
    private @Nullable String sex;
    private @Nullable LocalDate birthDate;
    private @Nullable String snils;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String address;
    private @Version long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Person() {}

    void write(PersonCard card) {
        familyName = card.name().familyName();
        givenName = card.name().givenName();
        patronymic = card.name().patronymic();
        sex = card.sex() == null ? null : card.sex().stored();
        birthDate = card.birthDate();
        snils = card.snils();
        phone = card.phone();
        email = card.email();
        address = card.address();
    }

    PersonCard card() {
        return new PersonCard(
                new PersonName(id, familyName, givenName, patronymic),
                sex == null ? null : Sex.of(sex),
                birthDate,
                snils,
                phone,
                email,
                address,
                version);
    }
}

package app.okrug.people;

import app.okrug.access.PersonId;
import org.jspecify.annotations.Nullable;

/// How a person is called.
///
/// @param patronymic null for those who have none
public record PersonName(
        PersonId person,
        String familyName,
        String givenName,
        @Nullable String patronymic) {

    /// «Лукина Варвара Захаровна».
    public String full() {
        return patronymic == null ? familyAndGiven() : familyAndGiven() + " " + patronymic;
    }

    /// «Лукина Варвара».
    public String familyAndGiven() {
        return givenName.isEmpty() ? familyName : familyName + " " + givenName;
    }

    /// «Лукина В. З.».
    public String brief() {
        return familyName + initial(givenName) + (patronymic == null ? "" : initial(patronymic));
    }

    private static String initial(String name) {
        return name.isEmpty() ? "" : " " + name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }
}

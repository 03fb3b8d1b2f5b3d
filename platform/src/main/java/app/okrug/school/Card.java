package app.okrug.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/// The one card of the school.
@Entity
@Table(name = "school_card")
class Card {

    static final short ONLY = 1;

    private @Id short id = ONLY;
    private String fullName = "";
    private String shortName = "";
    private String city = "";
    private String address = "";
    private String taxNumber = "";
    private String registryNumber = "";
    private String phone = "";
    private String email = "";
    private String site = "";
    private String director = "";
    private short daysInWeek = 5;
    private short shifts = 1;
    private @Version @Nullable Long version;

    Card() {}

    /// What the workbook leaves empty stays as it is.
    void take(Institution given) {
        write(new SchoolCard(
                kept(given.fullName(), fullName),
                kept(given.shortName(), shortName),
                kept(given.city(), city),
                kept(given.address(), address),
                kept(given.taxNumber(), taxNumber),
                kept(given.registryNumber(), registryNumber),
                kept(given.phone(), phone),
                kept(given.email(), email),
                kept(given.site(), site),
                kept(given.director(), director),
                given.daysInWeek(),
                given.shifts(),
                0));
    }

    void write(SchoolCard card) {
        fullName = card.fullName();
        shortName = card.shortName();
        city = card.city();
        address = card.address();
        taxNumber = card.taxNumber();
        registryNumber = card.registryNumber();
        phone = card.phone();
        email = card.email();
        site = card.site();
        director = card.director();
        daysInWeek = (short) card.daysInWeek();
        shifts = (short) card.shifts();
    }

    private static String kept(String given, String stored) {
        return given.isBlank() ? stored : given;
    }

    SchoolCard line() {
        return new SchoolCard(
                fullName,
                shortName,
                city,
                address,
                taxNumber,
                registryNumber,
                phone,
                email,
                site,
                director,
                daysInWeek,
                shifts,
                version == null ? 0 : version);
    }
}

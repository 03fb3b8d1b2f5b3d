package app.okrug.school;

/// The school's card: how it is called, where it is, who leads it.
///
/// @param taxNumber ИНН
/// @param registryNumber ОГРН
/// @param version which state of the card this is; a change made from an older one is refused
public record SchoolCard(
        String fullName,
        String shortName,
        String city,
        String address,
        String taxNumber,
        String registryNumber,
        String phone,
        String email,
        String site,
        String director,
        int daysInWeek,
        int shifts,
        long version) {

    public SchoolCard {
        if (daysInWeek < 5 || daysInWeek > 7) {
            throw new IllegalArgumentException("A school week has 5 to 7 days, not " + daysInWeek);
        }
        if (shifts < 1 || shifts > 3) {
            throw new IllegalArgumentException("A school has 1 to 3 shifts, not " + shifts);
        }
    }

    private SchoolCard of(long other) {
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
                other);
    }

    /// Whether the other card says the same, whatever its version.
    boolean says(SchoolCard other) {
        return of(0).equals(other.of(0));
    }
}

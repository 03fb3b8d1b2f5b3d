package app.okrug.school;

import java.util.List;

/// A school's card and its year as the workbook «Учреждение» gives them. What it leaves empty stays as it is.
///
/// @param taxNumber ИНН
/// @param registryNumber ОГРН
/// @param yearName «2026/2027»
/// @param terms the terms of the year, of one kind, in their order; at least one
/// @param bells lesson numbers with their times; the gaps between terms are the holidays
public record Institution(
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
        String yearName,
        int daysInWeek,
        int shifts,
        List<TermDates> terms,
        List<Bell> bells) {

    public Institution {
        terms = List.copyOf(terms);
        bells = List.copyOf(bells);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A year needs at least one term");
        }
    }
}

package app.okrug.openings;

import java.util.List;

/// A row of a list as it was read, and what is wrong with it. What is missing is empty.
///
/// @param number as numbered at the edge of the table
record SchoolRow(
        int number,
        String code,
        String name,
        String preset,
        String zone,
        String familyName,
        String givenName,
        String patronymic,
        String phone,
        String email,
        List<LineFault> faults) {

    SchoolRow {
        faults = List.copyOf(faults);
    }
}

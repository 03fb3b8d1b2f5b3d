package app.okrug.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What an archive says about itself, `manifest.json` in it.
///
/// @param format the version of the form in which archives are written
/// @param school the id of the school from which it was taken
/// @param preset the regulation that the school began with
/// @param zone its clock
/// @param schemaVersion of its tables: only into tables of the same version it can be brought back
/// @param takenAt the moment of which it is the picture
/// @param files how many attached files it holds
/// @param accounts how many accounts are described in it
record Manifest(
        int format,
        UUID school,
        String code,
        String name,
        String preset,
        String zone,
        String schemaVersion,
        Instant takenAt,
        List<Part> tables,
        int files,
        int accounts) {

    static final int FORMAT = 1;

    static final String ENTRY = "manifest.json";
    static final String CHECKSUMS = "checksums.sha256";
    static final String ACCOUNTS = "accounts.jsonl";
    static final String PROGRAMS = "programs.jsonl";
    static final String DESCRIPTION = "README.txt";

    /// A table with what it holds.
    record Part(String table, List<String> columns, long lines, List<Counter> counters) {}

    /// How far the numbers of a column have come.
    ///
    /// @param used whether the last number has been given out
    record Counter(String column, long last, boolean used) {}

    long lines() {
        return tables.stream().mapToLong(Part::lines).sum();
    }
}

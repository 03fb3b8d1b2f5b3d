package app.okrug.billing;

import app.okrug.tenancy.RegisteredSchool;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A school under a contract.
///
/// @param declared pupils by the contract, which count until the school publishes a number
/// @param pupils published last; null when nothing is
public record ServedSchool(
        RegisteredSchool school,
        LocalDate joinedOn,
        int declared,
        @Nullable Integer pupils) {}

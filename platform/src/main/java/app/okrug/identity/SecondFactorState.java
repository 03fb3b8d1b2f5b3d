package app.okrug.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How one's own account is protected beside the password.
///
/// @param since when the second step was set up; null without one
/// @param recoveryLeft how many recovery codes have not been used
public record SecondFactorState(@Nullable Instant since, int recoveryLeft) {}

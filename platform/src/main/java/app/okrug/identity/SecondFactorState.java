package app.okrug.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How one's own account is protected beside the password.
///
/// @param since when codes of a telephone were taken into use; null without
/// @param asked whether sign-in asks for a second step: a code of the telephone or a passkey
/// @param recoveryLeft how many recovery codes have not been used
public record SecondFactorState(@Nullable Instant since, boolean asked, int recoveryLeft) {}

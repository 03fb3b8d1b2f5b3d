package app.okrug.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that the register holds of a person as a human being.
///
/// @param version which state of the card this is; a change made from an older one is refused
public record PersonCard(
        PersonName name,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String snils,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        long version) {}

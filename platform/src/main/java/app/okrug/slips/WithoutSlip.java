package app.okrug.slips;

import java.util.Locale;

/// Somebody for whom no slip was printed, and why.
///
/// @param name of the person
public record WithoutSlip(String name, Reason reason) {

    /// Why there is none.
    public enum Reason {
        /// Has a password already.
        ACTIVE,
        /// A slip has been printed before and its code still works.
        PRINTED_BEFORE,
        /// The account opens more than the one who prints may open.
        ELSEWHERE,
        /// There is no account yet.
        NO_ACCOUNT;

        /// The key of the reason's sentence.
        public String textKey() {
            return "slips.without." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

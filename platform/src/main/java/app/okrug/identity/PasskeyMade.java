package app.okrug.identity;

import java.util.List;

/// What came of making a passkey.
public sealed interface PasskeyMade {

    /// It is in use.
    ///
    /// @param recoveryCodes shown once; empty when the account had a second step before
    record InUse(List<String> recoveryCodes) implements PasskeyMade {

        public InUse {
            recoveryCodes = List.copyOf(recoveryCodes);
        }

        /// The codes stay out of logs.
        @Override
        public String toString() {
            return "InUse[…]";
        }
    }

    /// The answer of the device does not fit, came too late, or the key is known already.
    record Unfit() implements PasskeyMade {}
}

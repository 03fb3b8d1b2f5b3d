package app.okrug.identity;

/// What a telephone needs to make codes for an account.
///
/// @param secret in Base32, for typing
/// @param address `otpauth://…`, for the camera
public record SecondFactorSetup(String secret, String address) {

    /// The secret stays out of logs.
    @Override
    public String toString() {
        return "SecondFactorSetup[…]";
    }
}

package app.okrug.onboarding.checking;

/// What a person decides about a [Pair].
public enum Judgement {
    /// The row means the person of the register: number and phone are brought up to date.
    SAME,
    /// The row means somebody else of the same name.
    ANOTHER
}

package app.okrug.identity;

/// What came of linking an identity outside to an account.
public enum Linked {
    /// It is linked, now or since before.
    DONE,
    /// It opens somebody else's account; nothing was changed.
    TAKEN,
    /// Another identity of this provider is linked to the account; it is to be removed first.
    OTHER,
    /// Who comes back is not who went: nothing was changed.
    STRANGER
}

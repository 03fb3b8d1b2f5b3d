package app.okrug.ledger;

/// What a check can find.
public enum Fault {
    /// The words, the writer or the moment of a line are not those that were sealed.
    CHANGED,
    /// A line or its link is gone.
    DELETED,
    /// A link does not follow from the one before it: lines were put elsewhere, or rewritten with their digests.
    OUT_OF_PLACE,
    /// The end of the chain is gone, or an older copy was put back: a head that was kept lies beyond it.
    CUT,
    /// A head that was kept belongs to another history: an older copy was put back and written on.
    OTHER_HISTORY,
    /// A head that was kept does not bear the deployment's signature.
    FORGED_HEAD
}

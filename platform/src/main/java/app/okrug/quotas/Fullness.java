package app.okrug.quotas;

/// How close use has come to its limit.
public enum Fullness {
    /// There is room.
    ROOM,
    /// Four fifths are used.
    NEAR,
    /// Nothing more is taken in, or it waits.
    FULL
}

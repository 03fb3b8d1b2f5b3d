package app.okrug.access;

/// Knows how long ago somebody has shown who they are. A feature above knows; this one only asks.
public interface PresenceSource {

    /// Whether somebody acts at an open page and it is too long ago.
    boolean stale();

    /// Whether a second step of sign-in is demanded of them, the days of grace are over and there is none.
    boolean unprotected();
}

package app.okrug.attendance;

/// What has become of a notice. Codes are stored; renaming one takes a migration.
public enum NoticeState {
    /// Waits for the class teacher.
    SENT,
    CONFIRMED,
    DECLINED,
    /// Taken back by the family.
    WITHDRAWN
}

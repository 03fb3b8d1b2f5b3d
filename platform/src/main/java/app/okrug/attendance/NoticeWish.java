package app.okrug.attendance;

/// What a family tells beforehand, or on the same day.
///
/// @param words more about it; may be empty
public record NoticeWish(Away away, NoticeReason reason, String words) {}

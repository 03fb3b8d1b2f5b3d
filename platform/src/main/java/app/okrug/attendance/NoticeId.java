package app.okrug.attendance;

import java.util.UUID;

/// Names a notice of a family.
public record NoticeId(UUID value) {}

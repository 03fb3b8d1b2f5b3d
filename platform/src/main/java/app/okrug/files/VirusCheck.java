package app.okrug.files;

/// What is known about a file's harmlessness. Okrug has no scanner of its own: a file is not checked until one that the
/// deployment runs beside it has written its verdict.
public enum VirusCheck {
    NOT_CHECKED,
    CLEAN,
    /// Never given out.
    INFECTED
}

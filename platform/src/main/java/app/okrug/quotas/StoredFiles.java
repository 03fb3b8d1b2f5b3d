package app.okrug.quotas;

/// Counts the bytes of files that the current school has stored. Whoever stores them does it.
public interface StoredFiles {

    /// Reads once through the lines of files, never through their content; asked about once a minute at most.
    long bytes();
}

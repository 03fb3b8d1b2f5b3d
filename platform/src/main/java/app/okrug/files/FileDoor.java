package app.okrug.files;

import java.util.UUID;

/// Implemented by features that keep files: the one way to the content of what they keep. Asked at every reading.
public interface FileDoor {

    /// The kind of place it guards.
    String kind();

    /// Lets the acting person pass, or throws.
    ///
    /// @throws app.okrug.access.AccessRefused when the acting person may not read it
    /// @throws UnknownFile when the reader must not even learn that it exists
    void requireReading(UUID subject);
}

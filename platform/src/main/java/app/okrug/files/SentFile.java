package app.okrug.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A file as a browser sends it, not yet looked at.
///
/// @param name as the browser says it; null when it says none
public record SentFile(@Nullable String name, byte[] content) {

    /// What came with a request.
    public static SentFile of(MultipartFile part) {
        try {
            return new SentFile(part.getOriginalFilename(), part.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SentFile(var otherName, var bytes)
                && java.util.Objects.equals(name, otherName)
                && Arrays.equals(content, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name + " (" + content.length + ")";
    }
}

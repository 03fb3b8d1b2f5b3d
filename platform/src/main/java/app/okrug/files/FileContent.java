package app.okrug.files;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A file with what is in it.
public record FileContent(String name, String mediaType, byte[] content) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileContent(var otherName, var otherType, var bytes)
                && name.equals(otherName)
                && mediaType.equals(otherType)
                && Arrays.equals(content, bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name + " (" + content.length + ")";
    }
}

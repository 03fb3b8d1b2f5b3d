package app.okrug.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP file that is being written, one entry after the other: nothing of it stays in memory but the
/// checksums.
final class ArchiveEntries implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest whole = sha256();
    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    ArchiveEntries(Path file) throws IOException {
        zip = new ZipOutputStream(
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), whole),
                StandardCharsets.UTF_8);
    }

    /// What writes an entry, and may answer something about it.
    @FunctionalInterface
    interface Content<T, X extends Exception> {
        T writeTo(OutputStream entry) throws IOException, X;
    }

    <T, X extends Exception> T entry(String name, Content<T, X> content) throws IOException, X {
        zip.putNextEntry(new ZipEntry(name));
        var digest = sha256();
        var entry = new DigestOutputStream(zip, digest);
        var answer = content.writeTo(entry);
        zip.closeEntry();
        sums.append(HEX.formatHex(digest.digest())).append("  ").append(name).append('\n');
        return answer;
    }

    void text(String name, String text) throws IOException {
        bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(String name, byte[] bytes) throws IOException {
        entry(name, entry -> {
            entry.write(bytes);
            return bytes.length;
        });
    }

    /// Writes the checksums of all entries, in the form that `sha256sum -c` reads, and ends the file.
    ///
    /// @return the checksum of the whole file
    String finish() throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.CHECKSUMS));
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.close();
        return HEX.formatHex(whole.digest());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

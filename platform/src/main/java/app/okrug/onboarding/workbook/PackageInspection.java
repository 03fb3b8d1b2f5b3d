package app.okrug.onboarding.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Looks through the parts of a workbook before it is read: bombs, macros, links to the outside and document type
/// declarations are refused. Sizes are counted while unpacking; what the archive says of itself is not believed.
final class PackageInspection {

    private static final int PIECE = 64 * 1024;
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    private static final Pattern OUTSIDE = Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']");
    private static final Pattern HYPERLINK = Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");

    private int parts;
    private long unpacked;

    private PackageInspection() {}

    /// @throws UnreadableFile when the workbook must not be read
    static void inspect(byte[] content) {
        // The same directory of parts that the reader goes by: one that is hidden from here is hidden from it too.
        try (var archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            new PackageInspection().inspect(archive, content.length);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableFile("onboarding.file.damaged");
        }
    }

    private void inspect(ZipFile archive, long packed) throws IOException {
        for (var entries = archive.getEntries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (++parts > Limits.PARTS) {
                throw new UnreadableFile("onboarding.file.bomb");
            }
            var name = entry.getName().toLowerCase(Locale.ROOT);
            refuseByName(name);
            try (var part = archive.getInputStream(entry)) {
                refuseByText(name, unpack(part, packed, name.endsWith(".xml") || name.endsWith(".rels")));
            }
        }
        if (parts == 0) {
            throw new UnreadableFile("onboarding.file.damaged");
        }
    }

    private static void refuseByName(String name) {
        if (name.contains("vbaproject") || name.contains("macrosheets/") || name.contains("activex/")) {
            throw new UnreadableFile("onboarding.file.macros");
        }
        if (name.contains("externallinks/") || name.contains("embeddings/") || name.endsWith("connections.xml")) {
            throw new UnreadableFile("onboarding.file.links");
        }
    }

    /// Unpacks one part, counting; keeps the text of it when it is to be looked at.
    private String unpack(InputStream part, long packed, boolean kept) throws IOException {
        var text = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (var read = part.read(piece); read >= 0; read = part.read(piece)) {
            unpacked += read;
            if (unpacked > Limits.UNPACKED_BYTES
                    || unpacked > Limits.RATIO_COUNTS_FROM && unpacked > packed * Limits.UNPACKED_RATIO) {
                throw new UnreadableFile("onboarding.file.bomb");
            }
            // Large parts are tables: only their beginning can hold a declaration.
            if (kept && text.size() < PIECE) {
                text.write(piece, 0, read);
            }
        }
        // Bytes of zero are dropped, so that a declaration in UTF-16 is found as well.
        return text.toString(StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private static void refuseByText(String name, String text) {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new UnreadableFile("onboarding.file.declaration");
        }
        if (name.equals("[content_types].xml") && text.contains("macroEnabled")) {
            throw new UnreadableFile("onboarding.file.macros");
        }
        if (name.endsWith(".rels")) {
            var outside = RELATION.matcher(text)
                    .results()
                    .map(found -> found.group())
                    .anyMatch(relation -> OUTSIDE.matcher(relation).find()
                            && !HYPERLINK.matcher(relation).find());
            if (outside) {
                throw new UnreadableFile("onboarding.file.links");
            }
        }
    }
}

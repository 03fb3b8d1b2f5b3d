package app.okrug.archive;

import app.okrug.identity.SchoolMember;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// An archive that somebody has brought, and nobody believes. Nothing of it is ever written to a path that
/// it names: its entries are only read, by names of a fixed form.
final class OpenArchive implements AutoCloseable {

    private static final Pattern NAMES =
            Pattern.compile("README\\.txt|manifest\\.json|accounts\\.jsonl|programs\\.jsonl|checksums\\.sha256"
                    + "|data/[a-z][a-z0-9_]{0,62}\\.csv|files/[a-z][a-z0-9_]{0,62}/[A-Za-z0-9-]{1,64}");
    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64}) {2}(\\S+)");

    private static final int MOST_ENTRIES = 500_000;
    private static final long LARGEST_DESCRIPTION = 128L << 20;
    private static final long LARGEST_WHOLE = 64L << 30;
    /// Tables are seldom packed to less than a thirtieth; what swells much more is made to swell.
    private static final long SWELLING = 250;
    private static final long HARMLESS = 64L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final Manifest manifest;
    private final List<SchoolMember> members;

    private OpenArchive(ZipFile zip, Map<String, ZipEntry> entries, Manifest manifest, List<SchoolMember> members) {
        this.zip = zip;
        this.entries = entries;
        this.manifest = manifest;
        this.members = members;
    }

    /// Opens an archive and checks all of it: its form, the version of its tables, every checksum.
    ///
    /// @param schemaVersion the only one that fits
    /// @throws ArchiveRefused when it cannot be accepted, with the reason
    static OpenArchive open(Path file, String schemaVersion, JsonMapper json) {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new ArchiveRefused("archive.refused.unreadable");
        }
        try {
            var entries = entries(zip);
            var manifest = json.readValue(text(zip, entries, Manifest.ENTRY), Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new ArchiveRefused("archive.refused.format", manifest.format(), Manifest.FORMAT);
            }
            if (!manifest.schemaVersion().equals(schemaVersion)) {
                throw new ArchiveRefused("archive.refused.version", manifest.schemaVersion(), schemaVersion);
            }
            verify(zip, entries, sums(text(zip, entries, Manifest.CHECKSUMS)));
            return new OpenArchive(
                    zip, entries, manifest, members(text(zip, entries, Manifest.ACCOUNTS), manifest, json));
        } catch (JacksonException | IOException | IllegalArgumentException unreadable) {
            closeQuietly(zip);
            throw new ArchiveRefused("archive.refused.unreadable");
        } catch (RuntimeException refused) {
            closeQuietly(zip);
            throw refused;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    List<SchoolMember> members() {
        return members;
    }

    /// The content of an entry.
    ///
    /// @throws ArchiveRefused when there is none of this name
    InputStream read(String name) throws IOException {
        return zip.getInputStream(entry(entries, name));
    }

    /// The names of the files that lines of a table hold.
    List<String> files(String table) {
        var folder = "files/" + table + "/";
        return entries.keySet().stream().filter(name -> name.startsWith(folder)).toList();
    }

    @Override
    public void close() {
        closeQuietly(zip);
    }

    private static Map<String, ZipEntry> entries(ZipFile zip) {
        if (zip.size() > MOST_ENTRIES) {
            throw new ArchiveRefused("archive.refused.swells");
        }
        var entries = new LinkedHashMap<String, ZipEntry>();
        for (var entry : Collections.list(zip.entries())) {
            if (!NAMES.matcher(entry.getName()).matches() || entries.put(entry.getName(), entry) != null) {
                throw new ArchiveRefused("archive.refused.name");
            }
        }
        return entries;
    }

    private static ZipEntry entry(Map<String, ZipEntry> entries, String name) {
        var entry = entries.get(name);
        if (entry == null) {
            throw new ArchiveRefused("archive.refused.incomplete", name);
        }
        return entry;
    }

    private static String text(ZipFile zip, Map<String, ZipEntry> entries, String name) throws IOException {
        try (var content = zip.getInputStream(entry(entries, name))) {
            var bytes = content.readNBytes((int) LARGEST_DESCRIPTION + 1);
            if (bytes.length > LARGEST_DESCRIPTION) {
                throw new ArchiveRefused("archive.refused.swells");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> sums(String text) {
        var sums = new HashMap<String, String>();
        text.lines().forEach(line -> {
            var parts = SUM.matcher(line);
            if (!parts.matches()) {
                throw new ArchiveRefused("archive.refused.unreadable");
            }
            sums.put(parts.group(2), parts.group(1));
        });
        return sums;
    }

    private static void verify(ZipFile zip, Map<String, ZipEntry> entries, Map<String, String> sums)
            throws IOException {
        for (var name : sums.keySet()) {
            entry(entries, name);
        }
        var left = LARGEST_WHOLE;
        for (var entry : entries.values()) {
            if (entry.getName().equals(Manifest.CHECKSUMS)) {
                continue;
            }
            var most = Math.min(left, Math.max(HARMLESS, entry.getCompressedSize() * SWELLING));
            var digest = ArchiveEntries.sha256();
            long size;
            try (var content = zip.getInputStream(entry)) {
                size = content.transferTo(new OutputStream() {
                    private long written;

                    @Override
                    public void write(int one) {
                        write(new byte[] {(byte) one}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) {
                        written += length;
                        if (written > most) {
                            throw new ArchiveRefused("archive.refused.swells");
                        }
                        digest.update(bytes, from, length);
                    }
                });
            } catch (IOException broken) {
                throw new ArchiveRefused("archive.refused.sum", entry.getName());
            }
            left -= size;
            if (!HexFormat.of().formatHex(digest.digest()).equals(sums.get(entry.getName()))) {
                throw new ArchiveRefused("archive.refused.sum", entry.getName());
            }
        }
    }

    private static List<SchoolMember> members(String lines, Manifest manifest, JsonMapper json) {
        var members = new ArrayList<SchoolMember>();
        lines.lines().forEach(line -> members.add(json.readValue(line, SchoolMember.class)));
        if (members.size() != manifest.accounts()) {
            throw new ArchiveRefused("archive.refused.incomplete", Manifest.ACCOUNTS);
        }
        return List.copyOf(members);
    }

    private static void closeQuietly(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException closed) {
            // It was only read.
            return;
        }
    }
}

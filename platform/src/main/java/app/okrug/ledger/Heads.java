package app.okrug.ledger;

import app.okrug.identity.DeploymentKey;
import app.okrug.tenancy.CurrentSchool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The heads of the current school's chain outside of the database: a file to which lines are added, each
/// signed with a key that the database does not hold. They show what the chain alone cannot: that its end
/// is gone, or that an older copy was put back.
@Component
class Heads {

    private static final String PURPOSE = "ledger-head";

    private final LedgerSettings settings;
    private final DeploymentKey key;

    Heads(LedgerSettings settings, DeploymentKey key) {
        this.settings = settings;
        this.key = key;
    }

    /// A line of the file.
    ///
    /// @param genuine whether its signature is the deployment's
    record Kept(Head head, boolean genuine) {}

    /// Adds a head, unless the chain has not moved since the last one.
    ///
    /// @return whether it was added
    synchronized boolean add(Head head) {
        var lines = lines();
        if (head.position() == 0 || !lines.isEmpty() && parts(lines.getLast())[0].equals(position(head))) {
            return false;
        }
        var before = lines.isEmpty() ? "" : parts(lines.getLast())[3];
        var line = String.join(" ", position(head), head.hash(), head.at().toString());
        try {
            Files.createDirectories(settings.folder());
            Files.writeString(
                    file(),
                    line + " " + signature(line, before) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return true;
    }

    /// All heads that were kept, the oldest first.
    List<Kept> all() {
        var kept = new ArrayList<Kept>();
        var before = "";
        for (var line : lines()) {
            var parts = parts(line);
            var signed = String.join(" ", parts[0], parts[1], parts[2]);
            var genuine = MessageDigest.isEqual(
                    signature(signed, before).getBytes(StandardCharsets.UTF_8),
                    parts[3].getBytes(StandardCharsets.UTF_8));
            kept.add(new Kept(new Head(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2])), genuine));
            before = parts[3];
        }
        return kept;
    }

    /// The file is kept under another name, and a new one begins: the history is another one from now on,
    /// and that was decided.
    synchronized void putAside(Instant now) {
        try {
            Files.move(
                    file(),
                    settings.folder().resolve(CurrentSchool.require() + "." + now.toEpochMilli() + ".past-heads"));
        } catch (NoSuchFileException none) {
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String signature(String line, String before) {
        return key.hash(PURPOSE, CurrentSchool.require() + " " + before + " " + line);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file());
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path file() {
        return settings.folder().resolve(CurrentSchool.require() + ".heads");
    }

    private static String position(Head head) {
        return Long.toString(head.position());
    }

    private static String[] parts(String line) {
        var parts = line.split(" ");
        if (parts.length != 4) {
            throw new IllegalStateException("Not a line of heads: " + line);
        }
        return parts;
    }
}

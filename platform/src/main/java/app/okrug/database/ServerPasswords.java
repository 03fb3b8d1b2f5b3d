package app.okrug.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/// The embedded server's passwords, made at the first start and readable by the owner of the data alone.
record ServerPasswords(String administrator, String application) {

    static ServerPasswords in(Path home) throws IOException {
        var file = home.resolve("postgres-passwords");
        if (!Files.exists(file)) {
            write(file, List.of(random(), random()));
        }
        var lines = Files.readAllLines(file);
        return new ServerPasswords(lines.get(0), lines.get(1));
    }

    private static void write(Path file, List<String> lines) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(file, lines);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "ServerPasswords[…]";
    }
}

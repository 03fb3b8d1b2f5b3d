package app.okrug.admin.archive;

import app.okrug.language.Texts;

/// How large a file is, in words of its order of magnitude.
final class ByteSize {

    private static final double KILO = 1024;

    private ByteSize() {}

    static String of(Texts texts, long bytes) {
        return bytes < KILO * KILO
                ? texts.text("admin.archive.kilobytes", Math.max(1, Math.round(bytes / KILO)))
                : texts.text("admin.archive.megabytes", bytes / KILO / KILO);
    }
}

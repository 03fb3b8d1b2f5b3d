package app.okrug.onboarding.workbook;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// A file as it was handed over. Nothing in it is trusted, its name included.
///
/// @param name the name the person's machine gave it
/// @param content all of it; not changed after
public record Upload(String name, byte[] content) {

    private static final int LONGEST_NAME = 200;

    public Upload {
        name = plain(name);
    }

    /// What tells this content from any other: SHA-256, in hexadecimal digits.
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The name without its ending.
    public String title() {
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// The same files with names that differ: of several «Ученики.xlsx» the second becomes «Ученики (2).xlsx».
    public static List<Upload> apart(List<Upload> files) {
        var taken = new HashSet<String>();
        return files.stream().map(file -> file.named(taken)).toList();
    }

    private Upload named(Set<String> taken) {
        var title = title();
        var free = name;
        for (var number = 2; !taken.add(free); number++) {
            free = title + " (" + number + ")" + name.substring(title.length());
        }
        return new Upload(free, content);
    }

    /// A name of one line, without folders, that can be shown and logged.
    private static String plain(String name) {
        var last = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        var plain = name.substring(last + 1).replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }
}

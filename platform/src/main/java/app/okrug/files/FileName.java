package app.okrug.files;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// Makes a name that can be shown and saved anywhere of what a browser sends (security.md T-39): no folders, no control
/// characters, nothing that turns the direction of writing, no more than a screen's line.
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    static String clean(@Nullable String sent) {
        var name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}<>:\"|?*]", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (name.startsWith(".") || name.isEmpty()) {
            name = "file" + name;
        }
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        var end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}

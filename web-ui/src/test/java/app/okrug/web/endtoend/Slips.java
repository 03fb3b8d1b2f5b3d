package app.okrug.web.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// What stands on a printed slip, as the person who gets it reads it.
record Slips(String text) {

    private static final Pattern LOGIN = Pattern.compile("Логин:\\s*(\\S+)");
    private static final Pattern CODE = Pattern.compile("Код:\\s*(\\S+)");

    /// One person's login and code.
    record Slip(String login, String code) {}

    static Slips read(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return new Slips(stripper.getText(document));
        }
    }

    /// The slip on which these words stand.
    Slip of(String words) {
        var place = text.indexOf(words);
        if (place < 0) {
            throw new AssertionError("No slip names " + words + " in:\n" + text);
        }
        return new Slip(after(LOGIN, place), after(CODE, place));
    }

    private String after(Pattern pattern, int place) {
        var found = pattern.matcher(text);
        if (!found.find(place)) {
            throw new AssertionError("No " + pattern + " after " + text.substring(place));
        }
        return found.group(1);
    }
}

package app.okrug.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page in Markdown that shows figures between two comments, `<!-- bench -->` and `<!-- /bench -->`: a run
/// puts its own there, so that nobody copies numbers by hand.
public final class FigurePage {

    private FigurePage() {}

    /// @param name of the place on the page
    /// @throws IllegalArgumentException when the page has no such place
    public static void write(Path page, String name, Result result) throws IOException {
        Files.writeString(page, put(Files.readString(page), name, result.page()));
    }

    static String put(String page, String name, String figures) {
        var from = "<!-- " + name + " -->\n";
        var to = "<!-- /" + name + " -->";
        var begin = page.indexOf(from);
        var end = page.indexOf(to);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("The page has no place for the figures of " + name);
        }
        return page.substring(0, begin + from.length()) + figures + page.substring(end);
    }
}

package app.okrug.onboarding.reading;

import java.util.Locale;

/// Headings without what people write differently: case, «ё», punctuation, spaces, the star of a required column.
final class Headings {

    private Headings() {}

    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}№]+", " ")
                .strip();
    }
}

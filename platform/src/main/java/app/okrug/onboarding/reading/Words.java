package app.okrug.onboarding.reading;

import java.util.Locale;

/// Plain words of one line, not longer than their place.
final class Words {

    private Words() {}

    static Value<String> upTo(int letters) {
        return cell -> {
            var text = cell.text().replaceAll("\\s+", " ").strip();
            if (text.length() > letters) {
                throw new Unfit(Rule.TOO_LONG, letters);
            }
            return text;
        };
    }

    /// The name of a subject: begins with a capital letter, however it is written.
    static Value<String> subject() {
        return cell -> {
            var text = upTo(150).read(cell);
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        };
    }
}

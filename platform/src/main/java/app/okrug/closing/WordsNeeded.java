package app.okrug.closing;

/// A request, a refusal or an opening without a reason in words.
public class WordsNeeded extends IllegalArgumentException {

    /// The longest reason.
    public static final int LONGEST = 500;

    WordsNeeded() {
        super("A reason of 1 to " + LONGEST + " characters is needed");
    }

    /// @throws WordsNeeded when nothing is said, or far too much
    static String of(String said) {
        var words = said.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new WordsNeeded();
        }
        return words;
    }
}

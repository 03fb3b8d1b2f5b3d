package app.okrug.identity;

/// The two layouts of a Russian keyboard.
final class KeyboardLayout {

    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    private KeyboardLayout() {}

    /// What appears when Russian lower-case letters are typed with the Latin layout on.
    static String latinKeys(String russian) {
        var keys = new StringBuilder(russian.length());
        for (var index = 0; index < russian.length(); index++) {
            var letter = russian.charAt(index);
            var place = RUSSIAN.indexOf(letter);
            keys.append(place < 0 ? letter : LATIN.charAt(place));
        }
        return keys.toString();
    }
}

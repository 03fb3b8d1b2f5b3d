package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Cell;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Names of people (I-12): with hyphens, apostrophes, «ё», of two words, in foreign letters; a patronymic may be
/// missing.
final class Names {

    private static final int LONGEST = 100;
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´]");
    private static final Pattern HYPHENS = Pattern.compile("\\s*[‐‑‒–—-]\\s*");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}' .()-]*");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Set<String> NONE = Set.of("-", "–", "—", "нет", "отсутствует", "б/о", "без отчества");

    /// A full name in its parts.
    record Parts(
            String familyName, String givenName, @Nullable String patronymic) {}

    private Names() {}

    static String read(Cell cell) throws Unfit {
        var name = tidy(cell.text());
        if (name.length() > LONGEST) {
            throw new Unfit(Rule.TOO_LONG, LONGEST);
        }
        if (!NAME.matcher(name).matches()) {
            throw new Unfit(Rule.NOT_A_NAME);
        }
        for (var word : name.split("[ -]")) {
            if (CYRILLIC.matcher(word).find() && LATIN.matcher(word).find()) {
                throw new Unfit(Rule.MIXED_ALPHABETS, word);
            }
        }
        return capitals(name) ? lowered(name) : name;
    }

    /// A patronymic; people write a dash or «нет» where there is none.
    static @Nullable String patronymic(Cell cell) throws Unfit {
        return none(cell) ? null : read(cell);
    }

    /// Whether nobody is named, in whatever words.
    static boolean none(Cell cell) {
        return cell.blank() || NONE.contains(cell.text().strip().toLowerCase(Locale.ROOT));
    }

    /// A full name in one cell: family name, given name, and all that follows is the patronymic.
    static Parts full(Cell cell) throws Unfit {
        var words = read(cell).split(" ", 3);
        if (words.length < 2) {
            throw new Unfit(Rule.NOT_A_NAME);
        }
        return new Parts(words[0], words[1], words.length == 3 ? words[2] : null);
    }

    private static String tidy(String text) {
        var plain = APOSTROPHES.matcher(text.strip()).replaceAll("'");
        return HYPHENS.matcher(plain).replaceAll("-").replaceAll("\\s+", " ");
    }

    private static boolean capitals(String name) {
        return name.length() > 2 && name.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /// «ИВАНОВА-ПЕТРОВА» as it is written in a document: «Иванова-Петрова».
    private static String lowered(String name) {
        return Pattern.compile("[^ '-]+|[ '-]")
                .matcher(name)
                .results()
                .map(part ->
                        part.group().substring(0, 1) + part.group().substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}

package app.okrug.identity;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Makes logins of names: «Петров Иван Сергеевич» becomes `petrov.i`, the next one `petrov.is`, then `petrov.is2`.
@Component
class Logins {

    private static final int LONGEST_FAMILY_NAME = 24;
    private static final String NAMELESS = "persona";
    private static final Pattern NOT_IN_A_LOGIN = Pattern.compile("[^a-z0-9-]");
    private static final Pattern HYPHENS_AT_THE_ENDS = Pattern.compile("^-+|-+$");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+$");

    private final Transliterator latin =
            Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Any-Lower");
    private final WordList rude = WordList.read("rude-logins.txt");

    Logins() {}

    /// The stems to try for a name, the shortest first. Never empty.
    List<String> stems(String name) {
        var words = Arrays.stream(name.strip().split("[\\s,]+"))
                .map(this::plain)
                .filter(word -> !word.isEmpty())
                .toList();
        var family = words.isEmpty() ? NAMELESS : shortened(words.getFirst());
        var initials = new StringBuilder();
        var stems = new ArrayList<String>();
        for (var word : words.stream().skip(1).limit(2).toList()) {
            initials.append(word.charAt(0));
            stems.add(family + "." + initials);
        }
        if (stems.isEmpty()) {
            stems.add(family);
        }
        return stems.stream().map(this::decent).distinct().toList();
    }

    /// The first login of these stems that is not taken.
    String free(List<String> stems, Set<String> taken) {
        for (var stem : stems) {
            if (!taken.contains(stem)) {
                return stem;
            }
        }
        var last = stems.getLast();
        var number = 2;
        while (taken.contains(last + number)) {
            number++;
        }
        return last + number;
    }

    /// A login without its number.
    static String stemOf(String login) {
        return NUMBER.matcher(login).replaceFirst("");
    }

    /// A login as typed: spaces and capitals do not matter.
    static String typed(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    private String plain(String word) {
        String ascii;
        // A transliterator is not safe for several threads.
        synchronized (latin) {
            ascii = latin.transliterate(word);
        }
        var letters = NOT_IN_A_LOGIN.matcher(ascii).replaceAll("");
        return HYPHENS_AT_THE_ENDS.matcher(letters).replaceAll("");
    }

    private static String shortened(String family) {
        var whole = NUMBER.matcher(family).replaceFirst("");
        if (whole.isEmpty()) {
            return NAMELESS;
        }
        return whole.length() <= LONGEST_FAMILY_NAME ? whole : whole.substring(0, LONGEST_FAMILY_NAME);
    }

    private String decent(String stem) {
        var letters = stem.replace(".", "").replace("-", "");
        if (rude.words().stream().noneMatch(word -> isIn(word, letters))) {
            return stem;
        }
        var dot = stem.indexOf('.');
        return dot < 0 ? NAMELESS : NAMELESS + stem.substring(dot);
    }

    private static boolean isIn(String rude, String letters) {
        return rude.startsWith("=") ? letters.equals(rude.substring(1)) : letters.contains(rude);
    }
}

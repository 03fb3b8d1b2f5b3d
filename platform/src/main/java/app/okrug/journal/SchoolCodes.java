package app.okrug.journal;

import app.okrug.language.Texts;
import app.okrug.regulation.AbsenceCode;
import app.okrug.regulation.AbsenceState;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The codes of the current school: its scale of marks and its signs of absence, as its regulation has them.
@Component
class SchoolCodes {

    /// A debt: a mark still owed. Does not count in a mean (regulations.md Q9).
    static final String DEBT = ".";

    private static final String RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбю";
    private static final String LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

    private final Regulation regulation;
    private final Texts texts;

    SchoolCodes(Regulation regulation, Texts texts) {
        this.regulation = regulation;
        this.texts = texts;
    }

    /// The codes in force now for one scale, named in the reader's language.
    Codes of(String scale) {
        var codes = new ArrayList<Code>();
        if (!scale.equals(Grading.NONE)) {
            codes.addAll(scale(scale));
            codes.add(word("зч"));
            codes.add(word("нз"));
            codes.add(new Code(DEBT, Code.Kind.DEBT, null, texts.text("journal.code.debt"), false, List.of(DEBT)));
        }
        regulation.current(Parameter.ABSENCE_CODES).value().forEach(sign -> codes.add(absence(sign)));
        return new Codes(codes);
    }

    /// Whether a sign of absence tells a reason, and not only that the pupil is away or late.
    boolean tellsReason(String sign) {
        return regulation.current(Parameter.ABSENCE_CODES).value().stream()
                .filter(code -> code.code().equalsIgnoreCase(sign))
                .map(AbsenceCode::means)
                .anyMatch(state -> state != AbsenceState.UNEXPLAINED && state != AbsenceState.LATE);
    }

    private List<Code> scale(String scale) {
        var highest = switch (scale) {
            case "10" -> 10;
            case "12" -> 12;
            case "100" -> 100;
            case "PASS" -> 0;
            default -> 5;
        };
        return IntStream.iterate(highest, mark -> mark > 0, mark -> mark - 1)
                .mapToObj(mark -> Integer.toString(mark))
                .map(mark -> new Code(
                        mark,
                        Code.Kind.MARK,
                        Double.valueOf(mark),
                        highest == 5 ? texts.text("journal.code.mark." + mark) : mark,
                        false,
                        List.of(mark)))
                .toList();
    }

    private Code word(String code) {
        return new Code(code, Code.Kind.MARK, null, texts.text("journal.code." + code), false, keys(code));
    }

    private Code absence(AbsenceCode sign) {
        var late = !sign.missed() && !sign.excused();
        return new Code(
                sign.code(), late ? Code.Kind.LATE : Code.Kind.ABSENCE, null, sign.meaning(), late, keys(sign.code()));
    }

    /// What the same keys write on either layout of the keyboard.
    private static List<String> keys(String code) {
        var lower = code.toLowerCase(Locale.ROOT);
        var latin = new StringBuilder();
        lower.chars().forEach(letter -> {
            var key = RUSSIAN_KEYS.indexOf(letter);
            latin.append(key < 0 ? (char) letter : LATIN_KEYS.charAt(key));
        });
        return List.of(lower, latin.toString());
    }
}

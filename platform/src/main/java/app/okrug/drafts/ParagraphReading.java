package app.okrug.drafts;

import app.okrug.regulation.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Divides the text of an act into its paragraphs. Acts differ: numbers begin anew in each chapter (002), are missing
/// (003), or stand before a heading; lines are broken where a page was narrow. What is not sure stays words of the
/// paragraph before, and whoever reads mends it in the preview.
final class ParagraphReading {

    /// «Раздел II. Права», «Глава 3», «Приложение 1».
    private static final Pattern NAMED_CHAPTER =
            Pattern.compile("(?iu)^(раздел|глава|приложение)\\s*(?:№\\s*)?([IVXLC]+|\\d{1,3})?[.:]?(?:\\s.*)?$");

    /// «II Стандарт предоставления услуги».
    private static final Pattern ROMAN_CHAPTER = Pattern.compile("(?u)^([IVX]{1,6})[.)]?\\s+(\\p{Lu}.*)$");

    /// «4.5.3. Домашнее задание…», «– 4.5.3 …», «п. 3) …», «§ 2 …».
    private static final Pattern NUMBERED = Pattern.compile(
            "(?u)^(?:[–—•-]\\s*)?(?:п\\.\\s*|пункт\\s+|§\\s*)?(\\d{1,3}(?:\\.\\d{1,3})*)([.)]?)(\\s+|(?=\\p{Lu}))(\\S.*)$");

    private static final Pattern ITEM = Pattern.compile("^(?:[–—•·*-]|\\p{L}\\))\\s*.*");
    private static final int LONGEST_HEADING = 150;
    private static final int MOST_MISSING = 3;

    /// A paragraph that is being read.
    private static final class Piece {
        private final @Nullable String number;
        private final @Nullable String chapter;
        private final @Nullable String mark;
        private final StringBuilder words = new StringBuilder();

        private Piece(@Nullable String number, @Nullable String chapter, @Nullable String mark, String words) {
            this.number = number;
            this.chapter = chapter;
            this.mark = mark;
            this.words.append(words);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable String chapter;
    private @Nullable String mark;
    private @Nullable ParagraphNumber last;
    private boolean gap = true;

    private ParagraphReading() {}

    /// The paragraphs of a text, each with a number that no other has.
    static List<Paragraph> of(String text) {
        var reading = new ParagraphReading();
        text.lines().map(ParagraphReading::clean).forEach(reading::line);
        reading.headings();
        return ParagraphNumbering.of(reading.pieces.stream()
                .map(piece -> new ParagraphNumbering.Numbered(
                        piece.number, piece.mark, piece.chapter, piece.words.toString()))
                .toList());
    }

    /// Signs of a text processor that mean nothing here.
    private static String clean(String line) {
        return line.replace('\u00A0', ' ')
                .replace("\u00AD", "")
                .replace("\uFEFF", "")
                .replace("**", "")
                .strip();
    }

    private void line(String line) {
        if (line.isEmpty()) {
            gap = true;
            return;
        }
        if (!chapter(line) && !numbered(line)) {
            words(line);
        }
        gap = false;
    }

    private boolean chapter(String line) {
        var named = NAMED_CHAPTER.matcher(line);
        var roman = ROMAN_CHAPTER.matcher(line);
        if (line.length() > LONGEST_HEADING) {
            return false;
        }
        if (named.matches() && (gap || named.group(2) != null)) {
            begin(line, ParagraphNumbering.mark(named.group(1), named.group(2)));
            return true;
        }
        if (roman.matches()) {
            begin(line, ParagraphNumbering.mark("раздел", roman.group(1)));
            return true;
        }
        return false;
    }

    private void begin(String heading, String cited) {
        chapter = heading;
        mark = cited;
        last = null;
    }

    private boolean numbered(String line) {
        var found = NUMBERED.matcher(line);
        if (!found.matches()) {
            return false;
        }
        var number = ParagraphNumber.of(found.group(1));
        var words = found.group(4);
        var signed = !found.group(2).isEmpty() || found.group(3).contains("\t") || number.deep();
        var follows = last == null || number.follows(last, MOST_MISSING);
        var begins = Character.isLowerCase(words.codePointAt(0)) ? last != null && number.follows(last, 1) : true;
        if (!signed || !begins || !follows && !number.first()) {
            return false;
        }
        pieces.add(new Piece(found.group(1), chapter, mark, words));
        last = number;
        return true;
    }

    private void words(String line) {
        if (pieces.isEmpty() || apart(line)) {
            pieces.add(new Piece(null, chapter, mark, line));
            return;
        }
        var words = pieces.getLast().words;
        if (ITEM.matcher(line).matches()) {
            words.append('\n').append(line);
        } else if (broken(words, line)) {
            words.deleteCharAt(words.length() - 1).append(line);
        } else {
            words.append(' ').append(line);
        }
    }

    /// Whether a line without a number begins something of its own.
    private boolean apart(String line) {
        var inside = chapter == null ? pieces.getLast().chapter == null : chapter.equals(pieces.getLast().chapter);
        return !inside || gap && !ITEM.matcher(line).matches() && !Character.isLowerCase(line.codePointAt(0));
    }

    /// Whether a word was divided at the end of a line.
    private static boolean broken(StringBuilder words, String line) {
        var length = words.length();
        return length > 1
                && words.charAt(length - 1) == '-'
                && Character.isLetter(words.charAt(length - 2))
                && Character.isLowerCase(line.codePointAt(0));
    }

    /// A short «2» before «2.1» is the heading of what follows.
    private void headings() {
        for (var place = 0; place + 1 < pieces.size(); place++) {
            var piece = pieces.get(place);
            var next = pieces.get(place + 1);
            if (piece.number != null
                    && piece.words.length() <= LONGEST_HEADING
                    && piece.words.indexOf("\n") < 0
                    && next.number != null
                    && next.number.startsWith(piece.number + ".")) {
                chapter(place, piece.number + ". " + piece.words);
            }
        }
    }

    private void chapter(int place, String heading) {
        var gone = pieces.remove(place);
        for (var under = place; under < pieces.size(); under++) {
            var piece = pieces.get(under);
            var outside = !Objects.equals(piece.chapter, gone.chapter);
            if (outside || piece.number != null && !piece.number.startsWith(gone.number + ".")) {
                return;
            }
            var moved = new Piece(piece.number, under(piece, heading), piece.mark, piece.words.toString());
            pieces.set(under, moved);
        }
    }

    /// A heading inside a chapter stands behind that of the chapter.
    private static String under(Piece piece, String heading) {
        return piece.chapter == null ? heading : piece.chapter + " · " + heading;
    }
}

package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.text;
import static app.okrug.web.diary.Markup.unseen;

import app.okrug.diary.DiaryAbsence;
import app.okrug.diary.DiaryMark;
import app.okrug.results.Outlook;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Marks and absences, big enough to be seen at once; colour only repeats what stands there.
@Component
class MarkSigns {

    private static final int TONES = 5;
    private static final String DEBT = ".";

    private final DiaryWords words;

    MarkSigns(DiaryWords words) {
        this.words = words;
    }

    /// Marks and absence of one lesson beside each other; empty without any.
    Element result(@Nullable DiaryMark mark, @Nullable DiaryAbsence absence) {
        var result = element("div", "diary-result");
        if (absence != null) {
            result.appendChild(absence(absence));
        }
        if (mark != null) {
            mark.codes().forEach(code -> result.appendChild(mark(code)));
            if (mark.takenAway()) {
                var last = mark.corrections().getLast();
                var gone = element("span", "diary-mark diary-mark-gone");
                gone.appendChild(unseen(words.text("mark.taken-away")));
                gone.appendElement("s").text(last.from());
                result.appendChild(gone);
            }
        }
        return result;
    }

    /// One mark.
    Element mark(String code) {
        var sign = element("span", "diary-mark");
        sign.attr("data-tone", tone(code));
        sign.appendChild(unseen(words.text("mark")));
        if (code.equals(DEBT)) {
            sign.addClass("diary-mark-debt");
            sign.appendChild(unseen(words.meaning("debt")));
        } else {
            sign.appendText(code);
        }
        return sign;
    }

    /// The mark for a term, or which one is coming and how it can become a better one (D-06, I25).
    void outcome(Element parent, @Nullable String result, @Nullable Outlook outlook) {
        if (result != null) {
            var line = parent.appendElement("p").addClass("diary-outcome");
            line.appendElement("span").text(words.text("result"));
            line.appendText(" ");
            line.appendChild(mark(result));
        } else if (outlook != null && outlook.coming() != null) {
            var line = parent.appendElement("p").addClass("diary-outcome diary-coming");
            line.appendElement("span").text(words.text("coming"));
            line.appendText(" ");
            line.appendChild(mark(outlook.coming()));
            if (!outlook.needed().isEmpty()) {
                var list = parent.appendElement("ul").addClass("diary-needed");
                outlook.needed()
                        .forEach(way -> list.appendElement("li")
                                .text(words.counted("needed", way.count(), way.mark(), way.goal())));
            }
        }
    }

    /// The school's sign; what it means is said beside it.
    Element absence(DiaryAbsence absence) {
        var sign = element("span", "diary-mark diary-absence");
        sign.attr("data-tone", absence.missed() && !absence.excused() ? "2" : "neutral");
        sign.appendElement("span").attr("aria-hidden", "true").text(absence.code());
        sign.appendChild(unseen(meaning(absence)));
        return sign;
    }

    /// The notes under a result: who has been late how long, the teacher's words, what stood there before.
    void notes(Element parent, @Nullable DiaryMark mark, @Nullable DiaryAbsence absence, ZoneId zone) {
        if (absence != null) {
            parent.appendChild(text("p", "diary-note", meaning(absence)).attr("aria-hidden", "true"));
        }
        if (mark == null) {
            return;
        }
        if (mark.codes().contains(DEBT)) {
            parent.appendChild(
                    text("p", "diary-note", begun(words.meaning("debt"))).attr("aria-hidden", "true"));
        }
        if (mark.comment() != null) {
            var comment = element("p", "diary-comment");
            comment.appendChild(unseen(words.text("comment")));
            comment.appendText(mark.comment());
            parent.appendChild(comment);
        }
        mark.corrections().forEach(change -> {
            var day = words.day(change.at().atZone(zone).toLocalDate());
            parent.appendChild(text(
                    "p",
                    "diary-correction",
                    change.to().isEmpty()
                            ? words.text("correction.away", change.from(), day)
                            : words.text("correction", change.from(), change.to(), day)));
        });
    }

    /// «Контрольная работа, вес 2»; empty for ordinary work in the lesson.
    String work(@Nullable String work, BigDecimal weight) {
        if (work == null) {
            return "";
        }
        return weight.compareTo(BigDecimal.ONE) == 0 ? work : words.text("weighted", work, words.number(weight));
    }

    /// Whether a mark has come since the reader looked last.
    static boolean fresh(@Nullable DiaryMark mark, @Nullable Instant since) {
        return mark != null
                && since != null
                && !mark.codes().isEmpty()
                && mark.changedAt().isAfter(since);
    }

    private String meaning(DiaryAbsence absence) {
        return absence.minutes() == null
                ? begun(absence.meaning())
                : words.text("late", absence.minutes().toString());
    }

    private static String begun(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String tone(String code) {
        if (!code.chars().allMatch(Character::isDigit)) {
            return code.equals("нз") ? "2" : "neutral";
        }
        var value = Integer.parseInt(code);
        return value >= 1 && value <= TONES ? Integer.toString(value) : "neutral";
    }
}

package app.okrug.web.diary;

import static app.okrug.web.diary.Markup.element;
import static app.okrug.web.diary.Markup.text;
import static app.okrug.web.diary.Markup.unseen;

import app.okrug.diary.DiaryAbsence;
import app.okrug.diary.DiaryMark;
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
        if (code.equals(".")) {
            sign.addClass("diary-mark-debt");
            sign.appendElement("span").attr("aria-hidden", "true").text("•");
            sign.appendChild(unseen(words.meaning("debt")));
        } else {
            sign.appendText(code);
        }
        return sign;
    }

    Element absence(DiaryAbsence absence) {
        var sign = text("span", "diary-absence", said(absence));
        sign.attr("data-tone", absence.missed() && !absence.excused() ? "danger" : "neutral");
        return sign;
    }

    /// The notes under a result: who has been late how long, the teacher's words, what stood there before.
    void notes(Element parent, @Nullable DiaryMark mark, ZoneId zone) {
        if (mark == null) {
            return;
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

    private String said(DiaryAbsence absence) {
        if (absence.minutes() != null) {
            return words.text("late", absence.minutes().toString());
        }
        var meaning = absence.meaning();
        return meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1);
    }

    private static String tone(String code) {
        if (!code.chars().allMatch(Character::isDigit)) {
            return code.equals("нз") ? "2" : "neutral";
        }
        var value = Integer.parseInt(code);
        return value >= 1 && value <= TONES ? Integer.toString(value) : "neutral";
    }
}

package app.okrug.diary;

import app.okrug.regulation.AbsenceCode;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the school's signs of absence mean, as its regulation says now.
@Component
class AbsenceSigns {

    private final Regulation regulation;

    AbsenceSigns(Regulation regulation) {
        this.regulation = regulation;
    }

    Signs current() {
        return new Signs(regulation.current(Parameter.ABSENCE_CODES).value().stream()
                .collect(Collectors.toMap(sign -> folded(sign.code()), sign -> sign, (first, _) -> first)));
    }

    private static String folded(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    /// The signs of one moment.
    record Signs(Map<String, AbsenceCode> byCode) {

        /// A sign that the school has given up since is told as it stands, and as a lesson missed.
        DiaryAbsence absence(String code, @Nullable Integer minutes) {
            var sign = byCode.get(folded(code));
            return sign == null
                    ? new DiaryAbsence(code, code, true, false, minutes)
                    : new DiaryAbsence(sign.code(), sign.meaning(), sign.missed(), sign.excused(), minutes);
        }

        /// The marks in a cell's text («5/4 ОП15»), without the absence that may stand behind them.
        String marksIn(String cell) {
            for (var part : cell.split(" ")) {
                if (!byCode.containsKey(folded(part.replaceAll("\\d+$", "")))) {
                    return part;
                }
            }
            return "";
        }
    }
}

package app.okrug.attendance;

import app.okrug.regulation.AbsenceCode;
import app.okrug.regulation.AbsenceState;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the signs in the journal of the current school say, as its regulation has them now.
@Component
class SchoolSigns {

    private final Regulation regulation;

    SchoolSigns(Regulation regulation) {
        this.regulation = regulation;
    }

    Signs current() {
        var states = new HashMap<String, AbsenceState>();
        for (AbsenceCode sign : regulation.current(Parameter.ABSENCE_CODES).value()) {
            states.putIfAbsent(sign.code().toLowerCase(Locale.ROOT), sign.means());
        }
        return new Signs(states);
    }

    /// The signs of one moment.
    record Signs(Map<String, AbsenceState> states) {

        /// As what a lesson counts: the reason of a document before that of the sign (domain.md K29). A sign that the
        /// school has given up since tells that the pupil was away, and nothing more.
        ///
        /// @param sign in the cell
        /// @param documented by a document; null without one
        AbsenceState state(String sign, @Nullable AbsenceState documented) {
            var written = states.getOrDefault(sign.toLowerCase(Locale.ROOT), AbsenceState.UNEXPLAINED);
            return written.missed() && documented != null ? documented : written;
        }

        /// The signs that tell of no lesson missed without a good reason, in small letters.
        Set<String> harmless() {
            return states.entrySet().stream()
                    .filter(sign -> !sign.getValue().missed() || sign.getValue().excused())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }
}

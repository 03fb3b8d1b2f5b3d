package app.okrug.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A sign of absence that a school uses.
///
/// @param code what stands in the cell: «Н», «Б»
/// @param meaning what it means, in the school's words
/// @param excused whether the reason is a good one
/// @param missed whether the lesson counts as missed
/// @param state what it says about the pupil; null in acts older than this distinction, which only tell the other two
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AbsenceCode(
        String code,
        String meaning,
        boolean excused,
        boolean missed,
        @Nullable AbsenceState state) {

    /// A sign of a state, which says whether the lesson is missed and the reason a good one.
    public static AbsenceCode of(String code, String meaning, AbsenceState state) {
        return new AbsenceCode(code, meaning, state.excused(), state.missed(), state);
    }

    /// What it says about the pupil, also in an older act.
    @JsonIgnore
    public AbsenceState means() {
        if (state != null && state.missed() == missed && state.excused() == excused) {
            return state;
        }
        if (missed) {
            return excused ? AbsenceState.VALID : AbsenceState.UNEXPLAINED;
        }
        return excused ? AbsenceState.EXEMPT : AbsenceState.LATE;
    }
}

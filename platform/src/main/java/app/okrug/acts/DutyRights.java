package app.okrug.acts;

import app.okrug.access.Right;
import app.okrug.regulation.Parameter;
import java.util.Map;
import java.util.Set;

/// Which right a duty needs that a parameter lays on roles.
final class DutyRights {

    static final Map<Parameter<Set<String>>, Right> NEED = Map.of(
            Parameter.FAMILY_CREDENTIALS_BY, Right.CREDENTIALS_FAMILY,
            Parameter.PUPIL_ENTERED_BY, Right.PUPILS_EDIT,
            Parameter.SUBGROUPS_BY, Right.SUBGROUPS_EDIT);

    private DutyRights() {}
}

package app.okrug.access;

import java.util.List;
import java.util.Map;

/// Knows who of the staff does not work when. The feature that keeps the register implements it as a
/// bean; the answer is remembered until [Employments#changed()].
public interface AwaySource {

    /// Everybody of the school who was, is or will be away.
    Map<PersonId, List<Away>> all();
}

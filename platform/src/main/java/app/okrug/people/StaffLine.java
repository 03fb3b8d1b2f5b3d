package app.okrug.people;

import app.okrug.access.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A member of staff in a list, read only.
///
/// @param positions the jobs held on the day
/// @param subjects what the person may teach, in the school's words
/// @param classes names of the classes led on the day
public record StaffLine(
        PersonName name,
        String personnelNumber,
        List<String> positions,
        String subjects,
        @Nullable String room,
        @Nullable String phone,
        @Nullable String email,
        List<String> classes) {

    public StaffLine {
        positions = List.copyOf(positions);
        classes = List.copyOf(classes);
    }

    public PersonId person() {
        return name.person();
    }
}

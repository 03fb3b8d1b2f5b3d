package app.okrug.admin.vigilance;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.people.PersonName;
import app.okrug.people.Staff;
import app.okrug.people.StaffLine;
import app.okrug.school.Part;
import app.okrug.school.SchoolClock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Those who write in the journal, to be chosen from; nobody for who may not read the list of staff.
@Component
class Writers {

    private final Access access;
    private final Staff staff;
    private final SchoolClock clock;

    Writers(Access access, Staff staff, SchoolClock clock) {
        this.access = access;
        this.staff = staff;
        this.clock = clock;
    }

    Stream<PersonName> find(String words, int from, int size) {
        return access.allows(Right.STAFF_VIEW, Target.school())
                ? staff.find(words, clock.today(), new Part(from, size)).lines().stream()
                        .map(StaffLine::name)
                : Stream.empty();
    }
}

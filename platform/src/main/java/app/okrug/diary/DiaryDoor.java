package app.okrug.diary;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.school.SchoolClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The one way into a diary: nobody gets past it without the right to look into it.
@Component
class DiaryDoor {

    private final Access access;
    private final PupilReading pupils;
    private final SchoolClock clock;

    DiaryDoor(Access access, PupilReading pupils, SchoolClock clock) {
        this.access = access;
        this.pupils = pupils;
        this.clock = clock;
    }

    /// Lets those in who may look into a diary. A family is known by its relation to the child, which is remembered;
    /// only for the school's staff it matters in which class the pupil is.
    ///
    /// @throws app.okrug.access.AccessRefused when the acting person may not: a family sees its own child only
    ///     (000 ¶3.3)
    /// @throws UnknownPupil when the school has no such pupil and the acting person could have seen him
    void enter(PersonId child, Right right) {
        var ofFamily = access.actor().category() != Category.STAFF;
        if (!ofFamily || !access.allows(right, Target.pupil(child.value(), null))) {
            pupil(child, right);
        }
    }

    /// Whose diary it is, for somebody who may look into it.
    ///
    /// @throws app.okrug.access.AccessRefused when the acting person may not: a family sees its own child only
    ///     (000 ¶3.3)
    /// @throws UnknownPupil when the school has no such pupil and the acting person could have seen him
    DiaryPupil pupil(PersonId child, Right right) {
        var found = pupils.find(child, clock.today());
        var schoolClass = found.map(DiaryPupil::classId).map(id -> id.value()).orElse(null);
        access.require(right, Target.pupil(child.value(), schoolClass));

        return found.orElseThrow(UnknownPupil::new);
    }

    /// What the pupil has to do for a day, as an object to be decided about.
    ///
    /// @param due null when no day was named
    Target duty(PersonId child, @Nullable LocalDate due) {
        var schoolClass = pupils.find(child, clock.today())
                .map(DiaryPupil::classId)
                .map(id -> id.value())
                .orElse(null);
        return Target.duty(child.value(), schoolClass, due);
    }
}

package app.okrug.curriculum;

import app.okrug.people.PersonName;
import app.okrug.school.ClassLine;
import java.util.List;

/// What an individual curriculum of a pupil can be made of.
///
/// @param own the courses that the pupil would take as all in the class and in his groups
/// @param others all other courses of the year, the nearest years of study first
public record PlanChoices(PersonName pupil, ClassLine schoolClass, List<CourseLine> own, List<CourseLine> others) {

    public PlanChoices {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }
}

package app.okrug.curriculum;

import app.okrug.people.PersonName;

/// An individual curriculum with the names of whom it is for, read only.
///
/// @param lasts whether the pupil is still in the class it was made for on the day asked for
public record IndividualPlanLine(IndividualPlan plan, PersonName pupil, String className, boolean lasts) {

    /// How many courses differ in one way.
    public long count(IndividualPlan.Kind kind) {
        return plan.courses().stream().filter(taking -> taking.kind() == kind).count();
    }
}

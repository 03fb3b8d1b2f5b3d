package app.okrug.plans;

/// Whose a lesson plan is.
public enum PlanKind {
    /// Of the school: all teachers of its courses work by it and may change it.
    SCHOOL,
    /// To be copied from, with an explanatory note (004 ¶4).
    TYPICAL,
    /// Of one teacher.
    OWN
}

package app.okrug.plans;

/// Where a lesson plan stands. Every change of an approved plan makes it a draft again; the approved version stays.
public enum PlanState {
    DRAFT,
    SUBMITTED,
    APPROVED
}

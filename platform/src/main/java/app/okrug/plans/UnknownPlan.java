package app.okrug.plans;

/// The school has no such lesson plan, or none of its lines is that.
public class UnknownPlan extends IllegalArgumentException {

    UnknownPlan() {
        super("No such lesson plan");
    }
}

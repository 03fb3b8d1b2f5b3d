package app.okrug.plans;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.files.FileDoor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who may read the materials of a plan: whoever may look at plans.
@Component
class PlanMaterials implements FileDoor {

    private final Access access;

    PlanMaterials(Access access) {
        this.access = access;
    }

    @Override
    public String kind() {
        return Plans.MATERIALS;
    }

    @Override
    public void requireReading(UUID subject) {
        if (access.reach(Right.LESSON_PLAN_VIEW).nothing()) {
            access.require(Right.LESSON_PLAN_VIEW, Target.school());
        }
    }
}

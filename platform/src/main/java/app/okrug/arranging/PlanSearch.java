package app.okrug.arranging;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Looks for a good week with Timefold (docs/decisions/0082-timefold.md).
@Component
class PlanSearch {

    /// A search that has found nothing better for so long has found what it can.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    PlanSearch() {}

    /// A search that ends after some time, or when nothing better comes.
    Solver<Plan> within(Duration time) {
        return factory(new TerminationConfig().withSpentLimit(time).withUnimprovedSpentLimit(PATIENCE))
                .buildSolver();
    }

    /// A search that goes the same steps each time, until nothing clashes or the steps are used up.
    Solver<Plan> feasible(int steps) {
        return factory(new TerminationConfig().withBestScoreFeasible(true).withStepCountLimit(steps))
                .buildSolver();
    }

    private static SolverFactory<Plan> factory(TerminationConfig termination) {
        return SolverFactory.create(new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Unit.class)
                .withConstraintProviderClass(WeekRules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(14L)
                .withTerminationConfig(termination));
    }
}

package app.okrug.bench.measured;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// A year of marks in the school where people work, sealed and known to the planner like any that has grown.
@Component("bench.Load")
class Load {

    private final FirstSchool school;
    private final Marks marks;
    private final Statements database;

    Load(FirstSchool school, Marks marks, Statements database) {
        this.school = school;
        this.marks = marks;
        this.database = database;
    }

    /// @param course whose cells are filled first
    /// @return how many marks were added
    int add(int count, UUID course) {
        int written = school.asAdministrator(() -> marks.fill(count, course));
        while (!school.asAdministrator(marks::sealed)) {
            pause();
        }
        database.analyze();
        return written;
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

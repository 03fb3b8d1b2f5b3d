package app.okrug.bench.measured;

import app.okrug.bench.Times;
import app.okrug.database.Databases;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolDataSource;
import app.okrug.tenancy.SchoolRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What isolation costs: the same lease with and without it.
@Component("bench.Doors")
class Doors {

    private static final int WARM_UP = 500;
    private static final int TIMES = 2000;

    private final Databases databases;
    private final SchoolDataSource door;
    private final SchoolRegistry registry;

    /// What [app.okrug.bench] is told.
    record Leases(Times plain, Times school, Times turning) {}

    private interface Lease {
        Connection take() throws SQLException;
    }

    Doors(Databases databases, SchoolDataSource door, SchoolRegistry registry) {
        this.databases = databases;
        this.door = door;
        this.registry = registry;
    }

    Leases measure() {
        var schools = registry.all();
        return new Leases(
                times(schools.subList(0, 1), databases.schools(Databases.MAIN)::getConnection),
                times(schools.subList(0, 1), door::getConnection),
                times(schools, door::getConnection));
    }

    private static Times times(List<RegisteredSchool> schools, Lease lease) {
        var taken = new ArrayList<Double>();
        for (var number = 0; number < WARM_UP + TIMES; number++) {
            var school = schools.get(number % schools.size()).id();
            var millis = CurrentSchool.<Double, RuntimeException>call(school, () -> once(lease));
            if (number >= WARM_UP) {
                taken.add(millis);
            }
        }
        return Times.of(taken);
    }

    private static double once(Lease lease) {
        var began = System.nanoTime();
        try {
            lease.take().close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return (System.nanoTime() - began) / 1e6;
    }
}

package app.okrug.testing;

import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolId;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Two schools that have the same primary keys, logins and names: what an attack on the wall between them needs.
@Component
public class TwoSchools {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final SchoolCreation creation;
    private final SchoolId north;
    private final SchoolId south;

    TwoSchools(SchoolCreation creation) {
        this.creation = creation;
        this.north = another("north");
        this.south = another("south");
    }

    public SchoolId north() {
        return north;
    }

    public SchoolId south() {
        return south;
    }

    /// One more school, empty.
    public SchoolId another(String name) {
        return creation.create(
                name + "-" + Long.toString(System.nanoTime(), 36) + NUMBER.incrementAndGet(),
                "School " + name,
                "001",
                ZoneId.of("Asia/Novokuznetsk"));
    }

    /// Work in the school of the north.
    public void inNorth(Runnable work) {
        CurrentSchool.run(north, work);
    }

    /// Work in the school of the south.
    public void inSouth(Runnable work) {
        CurrentSchool.run(south, work);
    }
}

package app.okrug.bench.measured;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.bench.Municipality;
import app.okrug.identity.DemoLogins;
import app.okrug.tenancy.SchoolCreation;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Makes a municipality by the product's own services: every school is opened as the office opens it, the first
/// one is filled as its administrator fills it and has taught up to today.
@Component("bench.MunicipalityMaking")
class MunicipalityMaking {

    private static final int SCHEMAS = 5;

    private final DemoLogins logins;
    private final SchoolCreation creation;
    private final Opening opening;
    private final Filling filling;
    private final Statements database;
    private final FirstSchool first;

    MunicipalityMaking(
            DemoLogins logins,
            SchoolCreation creation,
            Opening opening,
            Filling filling,
            Statements database,
            FirstSchool first) {
        this.logins = logins;
        this.creation = creation;
        this.opening = opening;
        this.filling = filling;
        this.database = database;
        this.first = first;
    }

    Municipality make(int schools, int pupils) {
        var office = new Operator(logins.openOffice("office", "Измерения", Members.PASSWORD));
        return CurrentOperator.<Municipality, RuntimeException>call(office, () -> {
            var schemas = new ArrayList<Double>();
            for (var number = 0; number < SCHEMAS; number++) {
                var code = "schema-" + number;
                var began = System.nanoTime();
                var id = creation.create(code, code, "001", creation.usualZone());
                schemas.add((System.nanoTime() - began) / 1e6);
                creation.takeBack(id);
            }
            var before = database.bytes();
            var opened = IntStream.rangeClosed(1, schools)
                    .mapToObj(number -> opening.open("school-" + number))
                    .toList();
            var bytes = (database.bytes() - before) / schools;
            first.is(opened.getFirst());
            var filled = filling.fill(opened.getFirst(), pupils);
            return new Municipality(
                    opened.stream().map(Opening.OpenedSchool::millis).toList(), schemas, bytes, filled);
        });
    }
}

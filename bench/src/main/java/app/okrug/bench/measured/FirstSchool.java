package app.okrug.bench.measured;

import app.okrug.access.CurrentActor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// The school where people work, for what is to be done in it while it is being measured.
@Component("bench.FirstSchool")
class FirstSchool {

    private final AtomicReference<Opening.OpenedSchool> opened = new AtomicReference<>();

    void is(Opening.OpenedSchool school) {
        opened.set(school);
    }

    <T> T asAdministrator(Supplier<T> work) {
        var school = opened.get();
        return CurrentActor.<T, RuntimeException>call(school.id(), school.administrator(), work::get);
    }
}

package app.okrug.bench.measured;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.office.NewSchool;
import app.okrug.office.SchoolOpening;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolRegistry;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Opens schools as the office does.
///
/// One school is there before the demonstration is thought of: with that the deployment is not empty any more,
/// and the demonstration, whose logins with known passwords are what we want of it, makes no schools of its
/// own.
@Component("bench.Opening")
@Order(0)
class Opening implements ApplicationRunner {

    private final SchoolOpening opening;
    private final Jobs jobs;
    private final SchoolCreation creation;
    private final SchoolRegistry schools;

    Opening(SchoolOpening opening, Jobs jobs, SchoolCreation creation, SchoolRegistry schools) {
        this.opening = opening;
        this.jobs = jobs;
        this.creation = creation;
        this.schools = schools;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (schools.find("before").isPresent()) {
            return; // started again
        }
        creation.create("before", "Школа до измерений", "001", creation.usualZone());
    }

    /// A school that can be used.
    ///
    /// @param millis how long that took
    record OpenedSchool(SchoolId id, Actor administrator, double millis) {}

    /// To be called on behalf of an operator.
    OpenedSchool open(String code) {
        var began = System.nanoTime();
        var job = opening.open(new NewSchool(
                code, "Школа " + code, "001", creation.usualZone(), "Белова", "Вера", "Ильинична", false));
        while (true) {
            var found = jobs.find(job).orElseThrow();
            if (found.state().over()) {
                if (found.state() != JobState.DONE) {
                    throw new IllegalStateException(code + " could not be opened: " + found.failure());
                }
                var millis = (System.nanoTime() - began) / 1e6;
                var opened = opening.opened(job);
                var administrator = new PersonId(opened.administrator());
                return new OpenedSchool(
                        new SchoolId(opened.school()),
                        new Actor(new UserId(new UUID(0, 0)), administrator, Category.STAFF),
                        millis);
            }
            Thread.onSpinWait();
        }
    }
}

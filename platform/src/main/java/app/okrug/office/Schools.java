package app.okrug.office;

import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.jobs.Job;
import app.okrug.jobs.Jobs;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolRegistry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The schools of the deployment as the registry knows them. What is in them the office does not see.
@Service
public class Schools {

    private final Office office;
    private final SchoolRegistry registry;
    private final Jobs jobs;

    Schools(Office office, SchoolRegistry registry, Jobs jobs) {
        this.office = office;
        this.registry = registry;
        this.jobs = jobs;
    }

    /// All schools, by code.
    public List<RegisteredSchool> all() {
        office.require(OfficeRight.SCHOOLS_VIEW);
        return registry.all();
    }

    /// The school of this code, if there is one.
    public Optional<RegisteredSchool> find(String code) {
        office.require(OfficeRight.SCHOOLS_VIEW);
        return registry.find(code);
    }

    /// Whether a new school can get this code: it fits, and nobody has it.
    public CodeState state(String code) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        if (!SchoolCreation.fits(code)) {
            return CodeState.UNFIT;
        }
        return registry.find(code).isPresent() ? CodeState.TAKEN : CodeState.FREE;
    }

    /// An opening that is still going on, if somebody has left its page.
    public Optional<Job> running() {
        office.require(OfficeRight.SCHOOLS_VIEW);
        return jobs.latest(SchoolOpening.OPEN, 1).stream()
                .filter(job -> !job.state().over())
                .findFirst();
    }
}

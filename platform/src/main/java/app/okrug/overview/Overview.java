package app.okrug.overview;

import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.jobs.JobFailed;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.language.Sentence;
import app.okrug.tenancy.SchoolRegistry;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/// All schools side by side, by what they have published. Into a school leads no way from here.
@Service
public class Overview {

    /// The kind of job that lets all schools publish now.
    public static final String PUBLISH = "overview.publish";

    private final Office office;
    private final SchoolRegistry schools;
    private final Published published;
    private final Publishing publishing;
    private final Jobs jobs;

    Overview(Office office, SchoolRegistry schools, Published published, Publishing publishing, Jobs jobs) {
        this.office = office;
        this.schools = schools;
        this.published = published;
        this.publishing = publishing;
        this.jobs = jobs;
    }

    /// Each school with its sums of some days, by code; one that has published nothing has none.
    public List<SchoolSums> schools(LocalDate from, LocalDate to) {
        office.require(OfficeRight.SCHOOLS_VIEW);
        var sums = published.schools(from, to);
        var latest = published.latest();
        var nothing = new Published.Latest(0, 0, null);
        return schools.all().stream()
                .map(school -> {
                    var last = latest.getOrDefault(school.id(), nothing);
                    return new SchoolSums(
                            school,
                            sums.getOrDefault(school.id(), Sums.NONE),
                            last.pupils(),
                            last.readers(),
                            last.at());
                })
                .toList();
    }

    /// All schools together, day by day. Days without lessons are missing.
    public List<DaySums> days(LocalDate from, LocalDate to) {
        office.require(OfficeRight.SCHOOLS_VIEW);
        return published.days(from, to);
    }

    /// Lets all schools that are served publish now.
    ///
    /// @throws app.okrug.access.AccessRefused when no operator acts
    public JobId publishNow() {
        office.require(OfficeRight.SCHOOLS_VIEW);
        var all = schools.all().stream()
                .filter(school -> school.state().reachable())
                .toList();
        return jobs.start(PUBLISH, all.size(), progress -> {
            var failed = 0;
            for (var school : all) {
                progress.step(Sentence.of("overview.step", school.name()));
                failed += publishing.publish(school) ? 0 : 1;
                progress.advance(1);
            }
            if (failed > 0) {
                throw new JobFailed(Sentence.of("overview.failed", failed));
            }
            return null;
        });
    }
}

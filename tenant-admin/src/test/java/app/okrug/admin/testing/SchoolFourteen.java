package app.okrug.admin.testing;

import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.onboarding.Onboarding;
import app.okrug.onboarding.workbook.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Brings a whole school in from its workbooks before anybody looks.
@Component
@Profile("looking")
class SchoolFourteen implements CommandLineRunner {

    private final ConsoleSchool school;
    private final Onboarding onboarding;
    private final Jobs jobs;

    SchoolFourteen(ConsoleSchool school, Onboarding onboarding, Jobs jobs) {
        this.school = school;
        this.onboarding = onboarding;
        this.jobs = jobs;
    }

    @Override
    public void run(String... arguments) {
        if (List.of(arguments).contains("--empty")) {
            return;
        }
        school.asAdministrator(() -> {
            var batch = onboarding.begin(workbooks());
            await(Objects.requireNonNull(onboarding.batch(batch).job()));
            var preview = onboarding.batch(batch).preview();
            if (preview != null && preview.applicable()) {
                await(onboarding.apply(batch, true));
            } else {
                System.out.println("Not applicable: " + preview);
            }
        });
    }

    private void await(JobId job) {
        while (!jobs.find(job).orElseThrow().state().over()) {
            LockSupport.parkNanos(100_000_000);
        }
        System.out.println("Import: " + jobs.find(job).orElseThrow());
    }

    private static List<Upload> workbooks() {
        var uploads = new ArrayList<Upload>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:school-14/*.xlsx")) {
                uploads.add(new Upload(Objects.requireNonNull(file.getFilename()), file.getContentAsByteArray()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return uploads;
    }
}

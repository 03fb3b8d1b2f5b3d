package app.okrug.jobs;

import app.okrug.quotas.WorkUnderWay;
import app.okrug.tenancy.SchoolId;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How many jobs of each school run or wait.
@Component
class OpenJobs implements WorkUnderWay {

    private final JobTable table;

    OpenJobs(JobTable table) {
        this.table = table;
    }

    @Override
    public Map<SchoolId, Integer> open() {
        return table.open();
    }
}

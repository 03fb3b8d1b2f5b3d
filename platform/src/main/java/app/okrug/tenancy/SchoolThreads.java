package app.okrug.tenancy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Work of a school on a thread of its own. The school is handed over by name: nothing of the calling thread leaks in.
@Component
public class SchoolThreads implements DisposableBean {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SchoolThreads() {}

    /// Starts work for a school.
    public Future<?> start(SchoolId school, Runnable work) {
        return threads.submit(() -> CurrentSchool.run(school, work));
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}

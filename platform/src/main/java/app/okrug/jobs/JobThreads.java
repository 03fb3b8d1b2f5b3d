package app.okrug.jobs;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The threads on which jobs run. When the node stops they are interrupted: what they did not finish is taken back.
@Component
class JobThreads implements DisposableBean {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    JobThreads() {}

    void run(Runnable work) {
        threads.execute(work);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}

package app.okrug.jobs;

import org.jspecify.annotations.Nullable;

/// What a job does. It runs in the school and on behalf of the person for whom it was started.
@FunctionalInterface
public interface Work {

    /// @return what came of it, a record that can be written as JSON and holds no personal data; null for nothing
    /// @throws JobFailed to fail with a sentence that the reader understands
    @Nullable
    Object run(Progress progress);
}

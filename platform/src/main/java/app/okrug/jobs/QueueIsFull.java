package app.okrug.jobs;

/// So much work of the school waits already that no more is taken: somebody has pressed again and again.
public class QueueIsFull extends RuntimeException {

    /// @param most how much may wait
    QueueIsFull(int most) {
        super(Integer.toString(most));
    }
}

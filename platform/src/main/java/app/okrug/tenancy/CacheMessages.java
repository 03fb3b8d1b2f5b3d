package app.okrug.tenancy;

import app.okrug.database.ControlPlane;
import app.okrug.database.Databases;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Tells all nodes that something remembered has changed, through PostgreSQL's LISTEN and NOTIFY.
///
/// A message is `school|region`. When the listening connection was lost, messages may have been missed: everything
/// remembered is dropped then.
@Component
class CacheMessages implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CacheMessages.class);
    private static final String CHANNEL = "okrug_changed";

    private final ControlPlane control;
    private final Databases databases;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> missed = new CopyOnWriteArrayList<>();
    private volatile @Nullable Thread thread;

    CacheMessages(ControlPlane control, Databases databases) {
        this.control = control;
        this.databases = databases;
    }

    void send(String message) {
        control.sql()
                .sql("select pg_notify(?, ?)")
                .params(CHANNEL, message)
                .query((row, _) -> true)
                .single();
    }

    /// @param onMessage called for each message, this node's own included
    /// @param onGap called when messages may have been missed
    void listen(Consumer<String> onMessage, Runnable onGap) {
        listeners.add(onMessage);
        missed.add(onGap);
    }

    @Override
    public void start() {
        // Known before it runs: it ends as soon as it sees that it is not the one that is wanted.
        var listening = Thread.ofVirtual().name("cache-messages").unstarted(this::listenForEver);
        thread = listening;
        listening.start();
    }

    private void listenForEver() {
        while (thread == Thread.currentThread()) {
            try (var connection = databases.access(Databases.MAIN).dataSource().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                missed.forEach(Runnable::run);
                var notifications = connection.unwrap(PGConnection.class);
                while (thread == Thread.currentThread()) {
                    for (var notification : notifications.getNotifications(500)) {
                        listeners.forEach(listener -> listener.accept(notification.getParameter()));
                    }
                }
            } catch (SQLException lost) {
                missed.forEach(Runnable::run);
                log.warn("Listening for changes of other nodes was interrupted: {}", lost.getSQLState());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        var listening = thread;
        thread = null;
        if (listening != null) {
            try {
                listening.join(2000);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}

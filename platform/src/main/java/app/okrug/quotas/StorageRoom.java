package app.okrug.quotas;

import app.okrug.access.Open;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolCaches;
import app.okrug.tenancy.SchoolId;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Service;

/// Whether the files of the current school still have room. The stored bytes are counted once a minute at most, and
/// what this node takes in meanwhile is added to them; another node's files are seen after that minute.
@Service
@Open("tells of room alone: who stores or removes a file is asked by the feature that keeps it")
public class StorageRoom {

    static final long MEGABYTE = 1024L * 1024;
    private static final Duration MEMORY = Duration.ofMinutes(1);

    private final LimitsInForce limits;
    private final StoredFiles files;
    private final SchoolCaches.Region<String, AtomicLong> used;
    private final Set<SchoolId> changed = ConcurrentHashMap.newKeySet();

    StorageRoom(LimitsInForce limits, StoredFiles files, SchoolCaches caches) {
        this.limits = limits;
        this.files = files;
        this.used = caches.region("quotas.storage", MEMORY);
    }

    /// Takes room for a file that is about to be stored.
    ///
    /// @return whether there was room for it
    public boolean take(long bytes) {
        var school = CurrentSchool.require();
        var most = limits.of(school, Quota.STORAGE) * MEGABYTE;
        var sum = used.get("", _ -> new AtomicLong(files.bytes()));
        if (sum.addAndGet(bytes) > most) {
            sum.addAndGet(-bytes);
            return false;
        }
        changed.add(school);
        return true;
    }

    /// Some of the files have been removed: the next one is judged by a new count.
    public void give() {
        changed.add(CurrentSchool.require());
        used.changed();
    }

    /// How many megabytes of files the current school may store.
    public long megabytes() {
        return limits.of(CurrentSchool.require(), Quota.STORAGE);
    }

    /// The schools whose files have changed on this node since it was last asked.
    Set<SchoolId> takeChanged() {
        var taken = new HashSet<>(changed);
        changed.removeAll(taken);
        return taken;
    }
}

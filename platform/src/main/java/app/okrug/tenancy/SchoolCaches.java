package app.okrug.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The only way to remember anything of a school in memory. The school stands first in every key; without one,
/// remembering and recalling both fail. What changes on one node is forgotten on all.
@Component
public class SchoolCaches {

    private static final int LARGEST = 200_000;

    private record Key(SchoolId school, Object value) {}

    private final CacheMessages messages;
    private final Map<String, Region<?, ?>> regions = new ConcurrentHashMap<>();

    /// @param forgotten how often something was forgotten here
    private record Part(Cache<Key, Object> values, AtomicLong forgotten) {}

    SchoolCaches(CacheMessages messages, SchoolRegistry registry) {
        this.messages = messages;
        messages.listen(
                message -> {
                    var parts = message.split("\\|", 2);
                    var school = new SchoolId(UUID.fromString(parts[0]));
                    registry.forget(school);
                    if (parts.length == 2) {
                        forget(school, parts[1]);
                    }
                },
                () -> {
                    registry.forgetAll();
                    regions.values().forEach(region -> {
                        region.part.forgotten().incrementAndGet();
                        region.part.values().invalidateAll();
                    });
                });
    }

    /// A named part of the memory, for values of one kind.
    ///
    /// @param longest how long a value may be remembered even if no node says that it has changed
    public <K, V> Region<K, V> region(String name, Duration longest) {
        var part = new Part(
                Caffeine.newBuilder()
                        .maximumSize(LARGEST)
                        .expireAfterWrite(longest)
                        .build(),
                new AtomicLong());
        var region = new Region<K, V>(name, part);
        if (regions.putIfAbsent(name, region) != null) {
            throw new IllegalArgumentException("The region " + name + " exists already");
        }
        return region;
    }

    /// Forgets everything of the current school in all regions, as [Region#changed()] does in one: for work that
    /// writes past the features whose memory it is.
    public void changed() {
        regions.values().forEach(Region::changed);
    }

    private void forget(SchoolId school, String region) {
        var known = regions.get(region);
        if (known != null) {
            known.part.forgotten().incrementAndGet();
            known.part.values().asMap().keySet().removeIf(key -> key.school().equals(school));
        }
    }

    /// Values of one kind, remembered for each school apart.
    public final class Region<K, V> {

        private final String name;
        private final Part part;

        private Region(String name, Part part) {
            this.name = name;
            this.part = part;
        }

        /// The remembered value, or the one that the loader gives. What was loaded while something here was
        /// being forgotten may be older than the change and is not remembered; what the open transaction has
        /// changed itself is loaded every time, since it may still be rolled back.
        ///
        /// Nobody waits for another's loader: it may need a connection, and those who wait may hold all there
        /// are.
        ///
        /// @throws NoSchoolInContext outside of a school's work
        @SuppressWarnings("unchecked")
        public V get(K key, Function<? super K, ? extends V> loader) {
            var asked = new Key(CurrentSchool.require(), key);
            if (changing(asked.school())) {
                return loader.apply(key);
            }
            var known = part.values().getIfPresent(asked);
            if (known != null) {
                return (V) known;
            }
            var before = part.forgotten().get();
            var value = loader.apply(key);
            part.values().put(asked, value);
            if (part.forgotten().get() != before) {
                part.values().invalidate(asked);
            }
            return value;
        }

        /// Forgets everything of the current school in this region, here at once and on all nodes, when the
        /// open transaction has been committed.
        public void changed() {
            var school = CurrentSchool.require();
            if (TransactionSynchronizationManager.isSynchronizationActive()) {
                TransactionSynchronizationManager.registerSynchronization(new Change(this, school));
            } else {
                tell(school);
            }
        }

        private boolean changing(SchoolId school) {
            return TransactionSynchronizationManager.isSynchronizationActive()
                    && TransactionSynchronizationManager.getSynchronizations().contains(new Change(this, school));
        }

        private void tell(SchoolId school) {
            forget(school, name);
            messages.send(school + "|" + name);
        }
    }

    /// Something of a school that the open transaction has changed; told when it is committed.
    private record Change(Region<?, ?> region, SchoolId school) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            region.tell(school);
        }
    }
}

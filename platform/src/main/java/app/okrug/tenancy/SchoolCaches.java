package app.okrug.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<String, Cache<Key, Object>> regions = new ConcurrentHashMap<>();

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
                    regions.values().forEach(Cache::invalidateAll);
                });
    }

    /// A named part of the memory, for values of one kind.
    ///
    /// @param longest how long a value may be remembered even if no node says that it has changed
    public <K, V> Region<K, V> region(String name, Duration longest) {
        var cache = Caffeine.newBuilder()
                .maximumSize(LARGEST)
                .expireAfterWrite(longest)
                .<Key, Object>build();
        if (regions.putIfAbsent(name, cache) != null) {
            throw new IllegalArgumentException("The region " + name + " exists already");
        }
        return new Region<>(name, cache);
    }

    private void forget(SchoolId school, String region) {
        var cache = regions.get(region);
        if (cache != null) {
            cache.asMap().keySet().removeIf(key -> key.school().equals(school));
        }
    }

    /// Values of one kind, remembered for each school apart.
    public final class Region<K, V> {

        private final String name;
        private final Cache<Key, Object> cache;

        private Region(String name, Cache<Key, Object> cache) {
            this.name = name;
            this.cache = cache;
        }

        /// The remembered value, or the one that the loader gives.
        ///
        /// @throws NoSchoolInContext outside of a school's work
        @SuppressWarnings("unchecked")
        public V get(K key, Function<? super K, ? extends V> loader) {
            var school = CurrentSchool.require();
            return (V) cache.get(new Key(school, key), _ -> loader.apply(key));
        }

        /// Forgets everything of the current school in this region, here at once and on all nodes, when the open
        /// transaction has been committed.
        public void changed() {
            var school = CurrentSchool.require();
            if (TransactionSynchronizationManager.isSynchronizationActive()) {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        tell(school);
                    }
                });
            } else {
                tell(school);
            }
        }

        private void tell(SchoolId school) {
            forget(school, name);
            messages.send(school + "|" + name);
        }
    }
}

package app.okrug.access;

import app.okrug.language.Language;
import app.okrug.language.OwnWords;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolCaches;
import app.okrug.tenancy.SchoolRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The roles that the school has made for itself, in memory, and their names wherever a role is named.
@Component
class OwnRoles implements OwnWords {

    private static final String ALL = "all";
    private static final List<String> NAMES = List.of("access.role.", "access.who.");

    private final SchoolCaches.Region<String, Map<String, SchoolRole>> remembered;
    private final JdbcClient sql;
    private final SchoolRegistry schools;
    private final Clock clock;

    OwnRoles(SchoolCaches caches, JdbcClient sql, SchoolRegistry schools, Clock clock) {
        this.remembered = caches.region("access.roles", Duration.ofMinutes(30));
        this.sql = sql;
        this.schools = schools;
        this.clock = clock;
    }

    /// All that there ever were, in the order of their bases.
    List<SchoolRole> all() {
        return remembered.get(ALL, _ -> read()).values().stream()
                .sorted(Comparator.comparing(SchoolRole::role))
                .toList();
    }

    /// The catalogue and the own roles that are in use today, each beside its base.
    List<Role> inUse() {
        var today = LocalDate.now(clock.withZone(schools.current().zone()));
        return Stream.concat(
                        Stream.of(Role.values()),
                        all().stream().filter(one -> one.inUse(today)).map(SchoolRole::role))
                .sorted()
                .toList();
    }

    void changed() {
        remembered.changed();
    }

    @Override
    public Optional<String> find(String key, Locale language) {
        for (var name : NAMES) {
            if (key.startsWith(name)
                    && key.contains("~")
                    && CurrentSchool.find().isPresent()) {
                return Optional.ofNullable(remembered.get(ALL, _ -> read()).get(key.substring(name.length())))
                        .map(
                                Language.nearest(language).equals(Language.ENGLISH)
                                        ? SchoolRole::nameInEnglish
                                        : SchoolRole::name);
            }
        }
        return Optional.empty();
    }

    private Map<String, SchoolRole> read() {
        return sql.sql("select * from access_role").query(OwnRoles::role).list().stream()
                .collect(Collectors.toUnmodifiableMap(one -> one.role().name(), Function.identity()));
    }

    private static SchoolRole role(ResultSet row, int number) throws SQLException {
        return new SchoolRole(
                Role.valueOf(row.getString("code")),
                row.getString("name"),
                row.getString("name_in_english"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("reason"),
                row.getLong("version"));
    }
}

package app.okrug.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// SQL of schools must run unchanged on one PostgreSQL and on schemas distributed by Citus
/// (docs/decisions/0001-schema-per-school.md). What fails there is refused here.
class PortableSqlTests {

    private static final Map<String, Pattern> FORBIDDEN = forbidden();

    private static Map<String, Pattern> forbidden() {
        var rules = new LinkedHashMap<String, String>();
        rules.put(
                "triggers are not supported on distributed tables",
                "create\\s+(or\\s+replace\\s+)?trigger|(disable|enable)\\s+trigger");
        rules.put("tables in a distributed schema cannot inherit", "\\)\\s*inherits\\s*\\(");
        rules.put(
                "an added check needs a name", "add\\s+column(?![^;]*constraint\\s+\\w+\\s+check)[^;]*\\bcheck\\s*\\(");
        rules.put(
                "an identity column cannot be added later",
                "add\\s+column[^;,]*generated\\s+(always|by\\s+default)\\s+as\\s+identity");
        rules.put("a serial column cannot be added later", "add\\s+column\\s+\\w+\\s+(big)?serial");
        rules.put("constraints cannot be renamed", "rename\\s+constraint");
        rules.put("a distributed sequence cannot be restarted", "alter\\s+sequence[^;]*restart");
        rules.put(
                "statistics and storage cannot be altered",
                "alter\\s+column[^;]*set\\s+(statistics|storage|compression)");
        rules.put(
                "volatile functions cannot stand in an update",
                "update\\s+\\w+(?!.*\\bexcluded\\b)[^;]*\\bset\\b[^;]*=\\s*(random|clock_timestamp|gen_random_uuid|nextval|uuidv7|uuidv4)\\s*\\(");
        rules.put(
                "only immutable functions in do update set",
                "do\\s+update\\s+set[^;]*=\\s*(now|jsonb_build_\\w+|to_jsonb|current_timestamp)\\b");
        rules.put("subqueries cannot stand in values", "values\\s*\\(\\s*\\(\\s*select");
        rules.put("merge needs distributed sources", "\\bmerge\\s+into\\b");
        rules.put("cursors cannot change rows", "where\\s+current\\s+of");
        rules.put("two-phase commit by hand is not supported", "prepare\\s+transaction");
        rules.put("functions with parameters over a school's tables must be PL/pgSQL", "language\\s+sql\\b");
        rules.put("a session's settings do not reach the workers", "set_config\\s*\\(|current_setting\\s*\\(");
        rules.put("advisory locks taken inside a query lock on a worker", "from[^;]*pg_advisory");
        rules.put("notifications per row are lost", "select\\s+pg_notify\\([^)]*\\)\\s+from\\s+(?!i\\b)");
        rules.put("temporary tables bloat the catalogs", "create\\s+(local\\s+|global\\s+)?temp");
        rules.put("schemas have no name in a school's SQL", "\\b(platform|public|s_[0-9a-f]{8,})\\.\\w+");
        var compiled = new LinkedHashMap<String, Pattern>();
        rules.forEach((reason, rule) ->
                compiled.put(reason, Pattern.compile(rule, Pattern.CASE_INSENSITIVE | Pattern.DOTALL)));
        return compiled;
    }

    @Test
    void migrationsOfSchoolsKeepToWhatRunsOnADistributedSchema() throws IOException {
        var faults = new ArrayList<String>();
        for (var file : files(Path.of("../migrations/src/main/resources/db/tenant"), ".sql")) {
            for (var statement : Files.readString(file).split(";")) {
                faults.addAll(faults(file, statement));
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void nativeQueriesKeepToWhatRunsOnADistributedSchema() throws IOException {
        var faults = new ArrayList<String>();
        var literal = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
        for (var file : files(Path.of("src/main/java"), ".java")) {
            var found = literal.matcher(Files.readString(file));
            while (found.find()) {
                var text = found.group(1) != null ? found.group(1) : found.group(2);
                if (text.matches("(?is)\\s*(select|insert|update|delete|with|merge|create|alter)\\b.*")) {
                    faults.addAll(faults(file, text));
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void theRulesFindWhatTheyForbid() {
        var sample = Path.of("sample.sql");

        assertThat(List.of(
                        "create trigger t after insert on a execute function f()",
                        "alter table a add column b int check (b > 0)",
                        "update a set b = gen_random_uuid()",
                        "insert into a values (1) on conflict (id) do update set at = now()",
                        "insert into a (b) values ((select 1))",
                        "select * from platform.tenancy_school",
                        "create temp table x (id int)"))
                .allSatisfy(statement -> assertThat(faults(sample, statement)).isNotEmpty());
        assertThat(faults(sample, "alter table a add column b int constraint a_b check (b > 0)"))
                .isEmpty();
    }

    private static List<String> faults(Path file, String statement) {
        return FORBIDDEN.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(statement).find())
                .map(rule -> file.getFileName() + ": " + rule.getKey() + ": "
                        + statement.strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}

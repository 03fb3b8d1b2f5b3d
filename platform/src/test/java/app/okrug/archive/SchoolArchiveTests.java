package app.okrug.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import app.okrug.identity.Accounts;
import app.okrug.identity.NewMember;
import app.okrug.identity.SchoolMember;
import app.okrug.identity.SchoolMemberships;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobId;
import app.okrug.jobs.JobState;
import app.okrug.jobs.Jobs;
import app.okrug.language.Sentence;
import app.okrug.ledger.Ledger;
import app.okrug.regulation.RegulationStart;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolState;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class SchoolArchiveTests {

    private static final Operator OPERATOR = new Operator(new UserId(UUID.randomUUID()));
    private static final String CHANGE = """
            insert into journal_change (lesson, pupil, operation, before, after, account, person, at, reason)
            values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '{"value": ""}', '{"value": "5"}',
                gen_random_uuid(), gen_random_uuid(), now(), '')""";
    private static final byte[] DRAWING = {(byte) 0x89, 'P', 'N', 'G', 0, '\\', '"', '\n', ',', (byte) 0xff};

    @Autowired
    SchoolFixture schools;

    @Autowired
    RegulationStart regulation;

    @Autowired
    Accounts accounts;

    @Autowired
    SchoolMemberships members;

    @Autowired
    Ledger ledger;

    @Autowired
    ArchiveTaking taking;

    @Autowired
    ArchiveFolder folder;

    @Autowired
    Archives archives;

    @Autowired
    SchoolReturns returns;

    @Autowired
    SchoolRegistry registry;

    @Autowired
    Jobs jobs;

    @Autowired
    JsonMapper json;

    @Autowired
    ControlPlane control;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transactions;

    @TempDir
    Path brought;

    private TestSchool school;

    /// Its people, a file, a history of the journal that is sealed, an account.
    @BeforeEach
    void aSchoolThatWorks() {
        school = schools.school();
        school.run(() -> {
            regulation.begin("001");
            accounts.provision(List.of(new NewMember(schools.pupil("А-1"), Category.PUPIL, "Яковлева Анна", null)));
            var file = UUID.randomUUID();
            write("""
                    insert into files_file (id, kind, subject, name, media_type, size, added_by, added_at)
                    values ('%s', 'task', gen_random_uuid(), 'Чертёж "А, Б".png', 'image/png', 10, gen_random_uuid(), now())
                    """.formatted(file));
            sql.sql("insert into files_content (file, content) values (?, ?)")
                    .params(file, DRAWING)
                    .update();
            for (var line = 1; line <= 3; line++) {
                write(CHANGE);
            }
            ledger.verify();
        });
    }

    @Test
    void aSchoolThatComesBackFromItsArchiveIsTheSameInEveryTableAndFile() throws IOException {
        control.sql()
                .sql("update identity_membership set kept_out_at = now(), kept_out_reason = 'Спор' where school_id = ?")
                .param(school.id().value())
                .update();
        var first = take(school.id());

        var job = bring(first.id(), code());
        var returned = asOperator(() -> returns.returned(job)).orElseThrow();
        var second = take(new SchoolId(returned.school()));

        assertThat(sums(second)).isEqualTo(sums(first)).containsKeys("data/people_person.csv", "accounts.jsonl");
        assertThat(manifest(second).tables()).isEqualTo(manifest(first).tables());
        assertThat(returned.sound()).isTrue();
        assertThat(returned.links()).isEqualTo(3);
        assertThat(returned.kept()).isEqualTo(1);
        assertThat(registry.get(new SchoolId(returned.school())).state()).isEqualTo(SchoolState.DRAFT);
    }

    @Test
    void numbersGoOnWhereTheyWere() {
        var returned = asOperator(() -> returns.returned(bring(take(school.id()).id(), code())))
                .orElseThrow();

        assertThat(CurrentSchool.<Long, RuntimeException>call(new SchoolId(returned.school()), this::change))
                .isEqualTo(4);
    }

    @Test
    void anArchiveHoldsEveryTableAndOneThatIsAddedLaterByItself() throws IOException {
        write("create table later_thing (id bigint generated always as identity primary key, word text)");
        write("insert into later_thing (word) values ('слово'), (''), (null)");

        var line = take(school.id());

        var tables = school.call(() -> sql.sql("""
                        select relname::text from pg_class
                        where relnamespace = current_schema()::regnamespace and relkind = 'r'
                            and relname not in ('tenancy_identity', 'flyway_schema_history')
                        """).query(String.class).list());
        assertThat(manifest(line).tables())
                .extracting(Manifest.Part::table)
                .containsExactlyInAnyOrderElementsOf(tables);
        assertThat(text(line, "data/later_thing.csv")).isEqualTo("id,word\n1,слово\n2,\"\"\n3,\n");
    }

    @Test
    void filesLieInTheArchiveAsTheyAreAndNothingHelpsToSignIn() throws IOException {
        var program = UUID.randomUUID();
        control.sql()
                .sql("""
                        insert into identity_api_client (id, school_id, person_id, name, made_by, made_at, expires_at)
                        values (?, ?, ?, 'Библиотека', ?, now(), now() + interval '1 day')
                        """)
                .params(program, school.id().value(), UUID.randomUUID(), UUID.randomUUID())
                .update();
        var line = take(school.id());

        try (var zip = new ZipFile(folder.existing(line.id()).toFile())) {
            var file = zip.stream()
                    .filter(entry -> entry.getName().startsWith("files/files_content/"))
                    .findFirst()
                    .orElseThrow();
            assertThat(zip.getInputStream(file).readAllBytes()).isEqualTo(DRAWING);
        }
        assertThat(text(line, "accounts.jsonl")).contains("Яковлева Анна").doesNotContain("hash", "activation");
        assertThat(text(line, "programs.jsonl"))
                .contains(program.toString(), "Библиотека")
                .doesNotContain("secret", "argon");
        assertThat(text(line, "README.txt")).contains("sha256sum -c", "programs.jsonl");
    }

    @Test
    void whatIsWrittenWhileAnArchiveIsTakenIsNotInIt() throws IOException {
        var written = new boolean[1];

        var line = taking.take(registry.get(school.id()), ArchiveKind.COPY, null, total -> {}, () -> {
            if (!written[0]) {
                written[0] = true;
                write("insert into audit_event (at, action) values (now(), 'test.meanwhile')");
            }
        });

        assertThat(text(line, "data/audit_event.csv")).doesNotContain("test.meanwhile");
    }

    @Test
    void anArchiveThatWasTamperedWithIsRefusedAndNothingIsLeft() throws IOException {
        var whole = folder.existing(take(school.id()).id());
        var bytes = Files.readAllBytes(whole);

        refused(rewritten(whole, false, all -> all.put("data/people_person.csv", new byte[] {'i', 'd'})), "sum");
        refused(Files.write(brought.resolve("half"), Arrays.copyOf(bytes, bytes.length / 2)), "unreadable");
        refused(Files.writeString(brought.resolve("words"), "Это не архив."), "unreadable");
        refused(rewritten(whole, true, all -> all.put("../../people.csv", new byte[0])), "name");
        refused(rewritten(whole, true, all -> all.put("files/files_content/..", new byte[0])), "name");
        refused(rewritten(whole, true, all -> all.remove("data/people_pupil.csv")), "incomplete");
        refused(rewritten(whole, true, all -> all.keySet().removeIf(name -> name.startsWith("files/"))), "incomplete");
        refused(
                rewritten(whole, true, all -> change(all, "\"schemaVersion\" : \"", "\"schemaVersion\" : \"9")),
                "version");
        refused(rewritten(whole, true, all -> change(all, "\"format\" : 1", "\"format\" : 2")), "format");
        refused(rewritten(whole, true, all -> all.put("data/bomb.csv", new byte[80 << 20])), "swells");
        refused(
                rewritten(whole, true, all -> all.computeIfPresent("data/people_pupil.csv", (_, lines) -> cut(lines))),
                "table");
    }

    @Test
    void whoHasLostTheAccountGetsAnotherOfTheSameLogin() {
        var line = take(school.id());
        var before = members.of(school.id());
        assertThat(members.remove(school.id())).isEqualTo(1);

        var returned =
                asOperator(() -> returns.returned(bring(line.id(), code()))).orElseThrow();

        assertThat(returned.kept()).isZero();
        assertThat(returned.opened()).isEqualTo(1);
        assertThat(members.of(new SchoolId(returned.school())))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(before)
                .extracting(SchoolMember::login)
                .isNotEmpty();
    }

    @Test
    void theAdministratorTakesAndDownloadsAndNobodyElse() throws IOException {
        var stranger = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);
        var another = schools.empty();
        another.run(() -> regulation.begin("001"));

        var job = over(school, school.call(() -> archives.take()));
        var line = school.call(() -> archives.all()).getFirst();

        assertThat(job.state()).isEqualTo(JobState.DONE);
        var file = school.call(() -> archives.open(line.id()));
        try (var content = file.content()) {
            assertThat(content.readAllBytes()).hasSize((int) file.size());
        }
        assertThat(file.name()).endsWith(".zip");
        assertThatThrownBy(() -> school.as(stranger, () -> archives.take())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> school.as(stranger, () -> archives.open(line.id())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> another.call(() -> archives.open(line.id()))).isInstanceOf(UnknownArchive.class);
        assertThatThrownBy(() -> school.run(() -> returns.bring(line.id(), code(), "")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theLastThreeExportsOfASchoolAreKept() {
        for (var times = 0; times < 4; times++) {
            over(school, school.call(() -> archives.take()));
        }

        assertThat(school.call(() -> archives.all())).hasSize(3).allMatch(line -> folder.has(line.id()));
    }

    private void refused(Path file, String why) {
        var code = code();
        var job = over(asOperator(() -> returns.bring(file, code, "")));

        assertThat(job.state()).as(why).isEqualTo(JobState.FAILED);
        assertThat(job)
                .extracting(Job::failure)
                .extracting(Sentence.class::cast)
                .extracting(Sentence::key)
                .isEqualTo("archive.refused." + why);
        assertThat(registry.find(code)).isEmpty();
    }

    /// The same archive with other entries, and with the checksums that belong to them or without.
    private Path rewritten(Path whole, boolean summed, Consumer<Map<String, byte[]>> change) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(whole.toFile())) {
            for (var entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        change.accept(entries);
        if (summed) {
            entries.remove(Manifest.CHECKSUMS);
            entries.put(
                    Manifest.CHECKSUMS,
                    entries.entrySet().stream()
                            .map(entry -> HexFormat.of()
                                            .formatHex(ArchiveEntries.sha256().digest(entry.getValue())) + "  "
                                    + entry.getKey() + "\n")
                            .collect(Collectors.joining())
                            .getBytes(StandardCharsets.UTF_8));
        }
        var file = Files.createTempFile(brought, "archive", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static void change(Map<String, byte[]> entries, String from, String to) {
        entries.computeIfPresent(
                Manifest.ENTRY,
                (_, text) -> new String(text, StandardCharsets.UTF_8)
                        .replace(from, to)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /// Without the last line.
    private static byte[] cut(byte[] lines) {
        var text = new String(lines, StandardCharsets.UTF_8).stripTrailing();
        return text.substring(0, text.lastIndexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
    }

    private ArchiveLine take(SchoolId id) {
        return taking.take(registry.get(id), ArchiveKind.COPY, null, total -> {}, () -> {});
    }

    private Job bring(ArchiveId archive, String code) {
        var job = over(asOperator(() -> returns.bring(archive, code, "")));
        assertThat(job.state()).as(String.valueOf(job.failure())).isEqualTo(JobState.DONE);
        return job;
    }

    private Job over(JobId job) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> jobs.find(job).orElseThrow(), one -> one.state().over());
    }

    private Job over(TestSchool where, JobId job) {
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> where.call(() -> jobs.find(job)).orElseThrow(),
                        one -> one.state().over());
    }

    private Manifest manifest(ArchiveLine line) throws IOException {
        return json.readValue(text(line, Manifest.ENTRY), Manifest.class);
    }

    /// The checksums of all that is the school's: tables, files, accounts.
    private Map<String, String> sums(ArchiveLine line) throws IOException {
        return text(line, Manifest.CHECKSUMS)
                .lines()
                .map(sum -> sum.split(" {2}"))
                .filter(sum -> !sum[1].equals(Manifest.ENTRY))
                .collect(Collectors.toMap(sum -> sum[1], sum -> sum[0]));
    }

    private String text(ArchiveLine line, String entry) throws IOException {
        try (var zip = new ZipFile(folder.existing(line.id()).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private long change() {
        return transactions.execute(
                _ -> sql.sql(CHANGE + " returning number").query(Long.class).single());
    }

    private void write(String statement) {
        school.run(
                () -> transactions.executeWithoutResult(_ -> sql.sql(statement).update()));
    }

    private static String code() {
        return "back-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static <T> T asOperator(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentOperator.<T, RuntimeException>call(OPERATOR, work);
    }
}

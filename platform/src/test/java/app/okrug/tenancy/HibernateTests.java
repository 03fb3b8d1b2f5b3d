package app.okrug.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.PersonId;
import app.okrug.testing.PlatformTest;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.GeneratedValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Attacks through Hibernate (security.md T-12): the entity of a person under one key in two schools, with pools of one
/// and two connections and in both modes of isolation.
@PlatformTest
@ParameterizedClass(name = "{0}, pool of {1}")
@CsvSource({"ROLE, 1", "ROLE, 2", "PATH, 1", "PATH, 2"})
class HibernateTests {

    private static final UUID SAME_KEY = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final TenancySettings.Mode mode;
    private final int poolSize;
    private final PersonId key = new PersonId(SAME_KEY);

    @Autowired
    SchoolRegistry registry;

    @Autowired
    EntityManagerFactory ofTheApplication;

    private SmallPools pools;
    private SessionFactory sessions;
    private Class<?> person;

    HibernateTests(TenancySettings.Mode mode, int poolSize) {
        this.mode = mode;
        this.poolSize = poolSize;
    }

    @BeforeEach
    void onePersonInTwoSchools() throws Exception {
        pools = SmallPools.of(registry, mode, poolSize);
        person = Class.forName("app.okrug.people.Person");
        var configuration = new Configuration()
                .addAnnotatedClass(person)
                .setImplicitNamingStrategy(new FieldNamesAsColumns())
                .setPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl());
        configuration.getProperties().put("hibernate.boot.allow_jdbc_metadata_access", false);
        configuration.getProperties().put(JdbcSettings.DIALECT, "org.hibernate.dialect.PostgreSQLDialect");
        configuration
                .getProperties()
                .put(MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER, new SchoolConnections(pools.door()));
        configuration.getProperties().put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new SessionSchool());
        sessions = configuration.buildSessionFactory();
        remember(pools.north(), "Северова");
        remember(pools.south(), "Южная");
    }

    @AfterEach
    void closePools() {
        sessions.close();
        pools.close();
    }

    @Test
    void theSameKeyIsAnotherPersonInEachSchool() {
        var seen = new ArrayList<String>();
        for (var school : List.of(pools.north(), pools.south(), pools.north())) {
            seen.add(in(school, session -> name(session.find(person, key))));
        }

        assertThat(seen).containsExactly("Северова", "Южная", "Северова");
        assertThatThrownBy(() -> sessions.fromSession(session -> session.find(person, key)))
                .hasStackTraceContaining(NoSchoolInContext.class.getName());
    }

    @Test
    void aNativeQueryAsksTheOwnSchool() {
        Function<Session, String> query =
                session -> session.createNativeQuery("select family_name from people_person where id = ?", String.class)
                        .setParameter(1, SAME_KEY)
                        .getSingleResult();

        assertThat(in(pools.north(), query)).isEqualTo("Северова");
        assertThat(in(pools.south(), query)).isEqualTo("Южная");
    }

    @Test
    void aBulkChangeStaysInTheOwnSchool() {
        int changed = in(
                pools.north(),
                session -> session.createMutationQuery("update Person set familyName = 'Все'")
                        .executeUpdate());
        int removed = in(
                pools.north(),
                session -> session.createMutationQuery("delete from Person").executeUpdate());

        assertThat(changed).isEqualTo(1);
        assertThat(removed).isEqualTo(1);
        String left = in(pools.south(), session -> name(session.find(person, key)));
        assertThat(left).isEqualTo("Южная");
    }

    @Test
    void aStatelessSessionBelongsToItsSchoolToo() {
        Function<StatelessSession, String> reading = session -> name(session.get(person.getName(), key));

        assertThat(stateless(pools.north(), reading)).isEqualTo("Северова");
        assertThat(stateless(pools.south(), reading)).isEqualTo("Южная");
        assertThatThrownBy(() -> sessions.fromStatelessSession(reading))
                .hasStackTraceContaining(NoSchoolInContext.class.getName());
    }

    @Test
    void whatWasLeftToBeLoadedLaterIsNotLoadedInAnotherSchool() {
        try (var ofNorth = CurrentSchool.<Session, RuntimeException>call(pools.north(), sessions::openSession)) {
            var later = ofNorth.getReference(person, key);

            assertThatThrownBy(() -> CurrentSchool.run(pools.south(), () -> Hibernate.initialize(later)))
                    .hasStackTraceContaining("is used in the work of another");
            assertThatThrownBy(() -> Hibernate.initialize(later))
                    .hasStackTraceContaining(NoSchoolInContext.class.getName());
        }
    }

    @Test
    void anOpenTransactionOfOneSchoolAnswersNothingInTheWorkOfAnother() {
        in(pools.north(), session -> {
            var later = session.getReference(person, key);
            session.createNativeQuery("select 1", Integer.class).getSingleResult();

            assertThatThrownBy(() -> CurrentSchool.run(pools.south(), () -> Hibernate.initialize(later)))
                    .hasStackTraceContaining("is used in the work of another");
            return null;
        });
    }

    @Test
    void numbersThatTheDatabaseGivesAreCountedInEachSchoolAlone() {
        Function<Session, Long> next = session -> session.createNativeQuery(
                        "insert into audit_event (at, action) values (now(), 'test') returning number", Long.class)
                .getSingleResult();

        long north = in(pools.north(), next);
        long south = in(pools.south(), next);

        assertThat(in(pools.north(), next)).isEqualTo(north + 1);
        assertThat(in(pools.south(), next)).isEqualTo(south + 1);
    }

    /// What Hibernate would ask the database by itself, outside of what is tested here.
    @Test
    void noEntityHasAGeneratorOrAFormula() {
        var faults = new ArrayList<String>();
        ofTheApplication
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity -> {
                    Arrays.stream(entity.getMappedClass().getDeclaredFields())
                            .filter(field -> field.isAnnotationPresent(GeneratedValue.class))
                            .forEach(field -> faults.add(field + " is given by a generator"));
                    entity.forEachSelectable((_, column) -> {
                        if (column.isFormula()) {
                            faults.add(entity.getEntityName() + " has a formula");
                        }
                    });
                });

        assertThat(faults).isEmpty();
    }

    private void remember(SchoolId school, String familyName) {
        in(
                school,
                session -> session.createNativeMutationQuery(
                                "insert into people_person (id, family_name, given_name) values (?, ?, 'Анна')"
                                        + " on conflict (id) do update set family_name = excluded.family_name")
                        .setParameter(1, SAME_KEY)
                        .setParameter(2, familyName)
                        .executeUpdate());
    }

    private <T> T in(SchoolId school, Function<Session, T> work) {
        return CurrentSchool.call(school, () -> sessions.fromTransaction(work));
    }

    private String stateless(SchoolId school, Function<StatelessSession, String> work) {
        return CurrentSchool.call(school, () -> sessions.fromStatelessSession(work));
    }

    private static String name(Object found) {
        try {
            var card = found.getClass().getDeclaredMethod("card");
            card.setAccessible(true);
            return card.invoke(found).toString().replaceAll("(?s).*familyName=([^,]*),.*", "$1");
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }
}

package app.okrug.identity;

import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets the office in at all: while no operator has a password, every start writes a fresh code for the first one. A
/// command writes none: it would make the code of the running deployment void.
@Component
@ConditionalOnProperty(name = "okrug.command", havingValue = "none", matchIfMissing = true)
class FirstOperator {

    private static final Logger log = LoggerFactory.getLogger(FirstOperator.class);
    /// Of several nodes that start together one makes the account.
    private static final long LOCK = 0x6f6b7275674f5031L;

    private final IdentitySettings settings;
    private final Issuer issuer;
    private final ControlPlane control;
    private final Operators operators;
    private final Credentials credentials;
    private final ActivationCodes codes;

    FirstOperator(
            IdentitySettings settings,
            Issuer issuer,
            ControlPlane control,
            Operators operators,
            Credentials credentials,
            ActivationCodes codes) {
        this.settings = settings;
        this.issuer = issuer;
        this.control = control;
        this.operators = operators;
        this.credentials = credentials;
        this.codes = codes;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void letIn() {
        if (!settings.demo()) {
            offer().ifPresent(code -> log.warn(
                    "No operator of the office has a password yet. Open {}/activate: login {}, code {} (until {})",
                    issuer,
                    code.login(),
                    code.code(),
                    code.until()));
        }
    }

    /// A code for the first operator; empty when somebody of the office can sign in.
    Optional<IssuedCode> offer() {
        return control.inTransaction(() -> {
            control.sql()
                    .sql("select pg_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query((_, _) -> true)
                    .single();
            if (operators.somebodyCanSignIn()) {
                return Optional.empty();
            }
            var wished = Logins.typed(settings.office().login());
            var account = waiting(wished)
                    .orElseGet(
                            () -> operators.open(free(wished), settings.office().login()));
            return Optional.of(codes.fresh(credentials.of(account)));
        });
    }

    /// The wished login; with a number when somebody has it who has left the office and is not let in again.
    private String free(String wished) {
        var login = wished;
        for (var number = 2; taken(login); number++) {
            login = wished + number;
        }
        return login;
    }

    private boolean taken(String login) {
        return control.sql()
                .sql("select exists (select from identity_account where login = ?)")
                .param(login)
                .query(Boolean.class)
                .single();
    }

    private Optional<UserId> waiting(String wished) {
        return control.sql()
                .sql("""
                        select account.id
                        from identity_operator join identity_account account on account.id = account_id
                        where ended_at is null and password_hash is null and login_stem = ?
                        order by login limit 1
                        """)
                .param(Logins.stemOf(wished))
                .query((row, _) -> new UserId(row.getObject("id", UUID.class)))
                .optional();
    }
}

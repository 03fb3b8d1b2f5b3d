package app.okrug.web;

import app.okrug.identity.DemoLogins;
import app.okrug.identity.Issuer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The last line of the start: where Okrug is, and in a demonstration with which logins.
/// A command has no pages to point to.
@Component
@ConditionalOnProperty(name = "okrug.command", havingValue = "none", matchIfMissing = true)
class StartMessage {

    private static final Logger log = LoggerFactory.getLogger(StartMessage.class);

    private final DemoLogins logins;
    private final Issuer issuer;

    StartMessage(DemoLogins logins, Issuer issuer) {
        this.logins = logins;
        this.issuer = issuer;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready() {
        var shown = logins.shown();
        var words = shown.isEmpty()
                ? ""
                : " — logins, all with the password " + shown.getFirst().password() + ": "
                        + shown.stream().map(login -> login.login()).collect(Collectors.joining(", "));
        log.info("Okrug is ready: {}{}", issuer.address(), words);
    }
}

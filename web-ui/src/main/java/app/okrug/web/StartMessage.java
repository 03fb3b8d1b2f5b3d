package app.okrug.web;

import app.okrug.identity.DemoLogins;
import app.okrug.identity.Issuer;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The last line of the start: where Okrug is, and in a demonstration with which logins.
@Component
class StartMessage {

    private final DemoLogins logins;
    private final Issuer issuer;

    StartMessage(DemoLogins logins, Issuer issuer) {
        this.logins = logins;
        this.issuer = issuer;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext)) {
            return;
        }
        var shown = logins.shown();
        System.out.println("Okrug is ready: " + issuer.address()
                + (shown.isEmpty()
                        ? ""
                        : " — logins, all with the password " + shown.getFirst().password() + ": "
                                + shown.stream().map(login -> login.login()).collect(Collectors.joining(", "))));
    }
}

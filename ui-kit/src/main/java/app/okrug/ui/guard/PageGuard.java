package app.okrug.ui.guard;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import org.springframework.stereotype.Component;

/// Stands before every page of both user interfaces; the menu asks it too, so that it names no page that would refuse.
@Component
public class PageGuard implements NavigationAccessChecker {

    private final transient PageRights rights;

    PageGuard(PageRights rights) {
        this.rights = rights;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        if (context.isErrorHandling()) {
            return context.allow();
        }
        return switch (rights.passage(context.getNavigationTarget())) {
            case Passage.Free() -> context.allow();
            case Passage.Shut(var refusal) -> context.deny(refusal.code().name());
            case Passage.Hidden() -> context.reject("No right opens it to the one who asks");
        };
    }
}

package app.okrug.admin.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// What stands in the address of a page, so that it can be shared and survives a reload.
public final class Address {

    private Address() {}

    /// A value behind the question mark.
    public static String asked(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).orElse("");
    }

    /// The id in a route; empty when it is missing or none.
    public static Optional<UUID> id(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).flatMap(Address::read);
    }

    /// Writes what the reader has narrowed the page to behind the question mark, without loading it anew.
    public static void remember(Component page, String path, Map<String, String> wishes) {
        var told = wishes.entrySet().stream()
                .filter(wish -> !wish.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        page.getUI()
                .ifPresent(ui ->
                        ui.getPage().getHistory().replaceState(null, new Location(path, QueryParameters.simple(told))));
    }

    /// Reads an id; empty when the text is none.
    public static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

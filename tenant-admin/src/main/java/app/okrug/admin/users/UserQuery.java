package app.okrug.admin.users;

import app.okrug.access.Category;
import app.okrug.access.Role;
import app.okrug.admin.page.Address;
import app.okrug.identity.LastSignIn;
import app.okrug.identity.UserState;
import app.okrug.school.ClassId;
import app.okrug.users.UserWish;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What of the users is looked at, as it stands in the address. What the address says wrongly is not asked for.
final class UserQuery {

    private UserQuery() {}

    static UserWish read(BeforeEnterEvent event) {
        var schoolClass = Address.asked(event, "class");
        return new UserWish(
                Address.asked(event, "q"),
                one(Category.values(), Address.asked(event, "who")),
                one(UserState.values(), Address.asked(event, "state")),
                one(LastSignIn.values(), Address.asked(event, "last")),
                schoolClass(schoolClass),
                role(Address.asked(event, "role")));
    }

    /// As the address tells it; what is not asked for is empty.
    static Map<String, String> told(UserWish wish) {
        var told = new HashMap<String, String>();
        told.put("q", wish.words());
        told.put("who", name(wish.category()));
        told.put("state", name(wish.state()));
        told.put("last", name(wish.last()));
        var schoolClass = wish.schoolClass();
        told.put("class", schoolClass == null ? "" : schoolClass.value().toString());
        told.put("role", wish.role() == null ? "" : wish.role().name());
        return told;
    }

    private static @Nullable ClassId schoolClass(String written) {
        try {
            return written.isEmpty() ? null : new ClassId(UUID.fromString(written));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static @Nullable Role role(String code) {
        try {
            return code.isEmpty() ? null : Role.valueOf(code);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, String name) {
        return Arrays.stream(all)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }
}

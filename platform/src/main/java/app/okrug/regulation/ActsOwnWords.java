package app.okrug.regulation;

import app.okrug.language.OwnWords;
import app.okrug.tenancy.CurrentSchool;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The words of the school's act for its roles, wherever a role is named.
@Component
class ActsOwnWords implements OwnWords {

    private static final List<String> NAMES = List.of("access.role.", "access.who.");

    private final Regulation regulation;

    ActsOwnWords(Regulation regulation) {
        this.regulation = regulation;
    }

    @Override
    public Optional<String> find(String key, Locale language) {
        for (var name : NAMES) {
            if (key.startsWith(name)) {
                return own(key.substring(name.length()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> own(String role) {
        if (CurrentSchool.find().isEmpty()) {
            return Optional.empty();
        }
        var words = regulation.current(Parameter.ROLE_WORDS).value().words();
        return Optional.ofNullable(words.get(role));
    }
}

package app.okrug.acts;

import java.util.UUID;

/// The school has no such version of its act.
public class UnknownVersion extends RuntimeException {

    public UnknownVersion(UUID act) {
        super("No version " + act);
    }
}

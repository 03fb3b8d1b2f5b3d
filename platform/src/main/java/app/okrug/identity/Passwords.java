package app.okrug.identity;

import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords: expensive for who has stolen the database, and never so many at once that the journal waits.
@Component
class Passwords {

    /// The cost that OWASP names for Argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane.
    private static final int MEMORY_IN_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2()));
    /// Half of the processors, so that a storm of sign-ins leaves the other half to lessons.
    private final Semaphore processors =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    private final String nobodys = encoder.encode("nobody has this password");

    Passwords() {}

    private static Argon2PasswordEncoder argon2() {
        return new Argon2PasswordEncoder(16, 32, 1, MEMORY_IN_KIB, ITERATIONS);
    }

    String hash(String password) {
        processors.acquireUninterruptibly();
        try {
            return String.valueOf(encoder.encode(password));
        } finally {
            processors.release();
        }
    }

    /// Whether the password fits. Without a hash (no such account, never activated) the answer is no and takes as long.
    boolean fits(String password, @Nullable String hash) {
        processors.acquireUninterruptibly();
        try {
            var fits = encoder.matches(password, hash == null ? nobodys : hash);
            return hash != null && fits;
        } finally {
            processors.release();
        }
    }

    /// Whether the hash is of an older, cheaper kind.
    boolean outdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}

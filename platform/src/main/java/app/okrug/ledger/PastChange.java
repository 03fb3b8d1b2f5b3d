package app.okrug.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// One line of the history as it is hashed: every field as text, each with its length before it, so that no two lines
/// can look the same.
///
/// @param open what stays when personal data are removed: number, lesson, operation, moment, request
/// @param personal the pupil, what was written, why, and by whom
record PastChange(
        long number, @Nullable String[] open, @Nullable String[] personal) {

    /// The columns that [#of] reads.
    static final String COLUMNS = """
            c.number, c.lesson::text as lesson, c.operation::text as operation, c.unlock::text as unlock,
            extract(epoch from c.at)::text as moment, c.pupil::text as pupil, c.before::text as before,
            c.after::text as after, c.reason, c.account::text as account, c.person::text as person
            """;

    static PastChange of(ResultSet row) throws SQLException {
        return new PastChange(
                row.getLong("number"),
                new @Nullable String[] {
                    Long.toString(row.getLong("number")),
                    row.getString("lesson"),
                    row.getString("operation"),
                    row.getString("moment"),
                    row.getString("unlock")
                },
                new @Nullable String[] {
                    row.getString("pupil"),
                    row.getString("before"),
                    row.getString("after"),
                    row.getString("reason"),
                    row.getString("account"),
                    row.getString("person")
                });
    }

    /// The salted digest of the personal fields.
    byte[] personalDigest(byte[] salt) {
        return hash(salt, written(personal));
    }

    /// The digest of the whole line, given that of its personal fields.
    byte[] digest(byte[] personalDigest) {
        return hash(written(open), personalDigest);
    }

    /// The hash of a link.
    static byte[] link(byte[] previous, long position, byte[] digest) {
        return hash(previous, Long.toString(position).getBytes(StandardCharsets.UTF_8), digest);
    }

    private static byte[] hash(byte[]... parts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                sha.update(part);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] written(@Nullable String[] fields) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var field : fields) {
                if (field == null) {
                    out.writeInt(-1);
                    continue;
                }
                var text = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

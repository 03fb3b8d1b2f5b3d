package app.okrug.diary;

import app.okrug.access.PersonId;
import java.util.Optional;
import java.util.UUID;

/// How a child is named in addresses: `14.01981f2e-…`, the school's code and the pupil. The school stands there because
/// two schools may know the same id; it is only ever looked for among the reader's own memberships.
record DiaryAddress(String school, PersonId pupil) {

    private static final int ID = 36;

    /// @return empty for what is no address of a child
    static Optional<DiaryAddress> read(String written) {
        var dot = written.length() - ID - 1;
        if (dot < 1 || written.charAt(dot) != '.') {
            return Optional.empty();
        }
        try {
            var pupil = UUID.fromString(written.substring(dot + 1));
            return Optional.of(new DiaryAddress(written.substring(0, dot), new PersonId(pupil)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    String written() {
        return school + "." + pupil.value();
    }
}

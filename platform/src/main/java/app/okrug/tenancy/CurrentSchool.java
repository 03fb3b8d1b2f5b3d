package app.okrug.tenancy;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The school whose work the running thread does. Bound at the edge for one piece of work, and never left behind:
/// a scoped value cannot be forgotten or leak to the next request (docs/decisions/0002-school-as-scoped-value.md).
public final class CurrentSchool {

    private static final ScopedValue<SchoolId> SCHOOL = ScopedValue.newInstance();

    private CurrentSchool() {}

    /// Does work for a school.
    public static void run(SchoolId school, Runnable work) {
        ScopedValue.where(SCHOOL, school).run(work);
    }

    /// Does work for a school and answers its result.
    public static <T extends @Nullable Object, X extends Throwable> T call(
            SchoolId school, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(SCHOOL, school).call(work);
    }

    /// The school, if there is one.
    public static Optional<SchoolId> find() {
        return SCHOOL.isBound() ? Optional.of(SCHOOL.get()) : Optional.empty();
    }

    /// @throws NoSchoolInContext when work for a school is asked for outside of any
    public static SchoolId require() {
        try {
            return SCHOOL.get();
        } catch (NoSuchElementException unbound) {
            throw new NoSchoolInContext();
        }
    }
}

package app.okrug.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which operator acts in the running thread. An operator is nobody in a school: where one is bound, no [Actor] is.
public final class CurrentOperator {

    private static final ScopedValue<Operator> OPERATOR = ScopedValue.newInstance();

    private CurrentOperator() {}

    /// Does work on behalf of an operator.
    public static void run(Operator operator, Runnable work) {
        ScopedValue.where(OPERATOR, operator).run(work);
    }

    /// Does work on behalf of an operator and answers its result.
    public static <T extends @Nullable Object, X extends Throwable> T call(
            Operator operator, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(OPERATOR, operator).call(work);
    }

    /// The operator, if one acts.
    public static Optional<Operator> find() {
        return OPERATOR.isBound() ? Optional.of(OPERATOR.get()) : Optional.empty();
    }

    /// @throws NobodyActs when no operator acts
    public static Operator require() {
        return find().orElseThrow(NobodyActs::new);
    }
}

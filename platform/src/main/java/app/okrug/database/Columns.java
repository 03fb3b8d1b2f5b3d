package app.okrug.database;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/// The values of one column of many rows, for a statement that takes them all at once: `unnest(:ids, :names)`.
public final class Columns {

    private Columns() {}

    public static <R> SqlArrayValue uuids(Collection<R> rows, Function<? super R, @Nullable UUID> value) {
        return values("uuid", rows, value);
    }

    public static <R> SqlArrayValue texts(Collection<R> rows, Function<? super R, @Nullable String> value) {
        return values("text", rows, value);
    }

    public static <R> SqlArrayValue days(Collection<R> rows, Function<? super R, @Nullable LocalDate> value) {
        return values("date", rows, value);
    }

    public static <R> SqlArrayValue times(Collection<R> rows, Function<? super R, @Nullable LocalTime> value) {
        return values("time", rows, value);
    }

    public static <R> SqlArrayValue numbers(Collection<R> rows, Function<? super R, @Nullable Integer> value) {
        return values("int4", rows, value);
    }

    public static <R> SqlArrayValue decimals(Collection<R> rows, Function<? super R, @Nullable BigDecimal> value) {
        return values("numeric", rows, value);
    }

    public static <R> SqlArrayValue flags(Collection<R> rows, Function<? super R, @Nullable Boolean> value) {
        return values("bool", rows, value);
    }

    private static <R, V> SqlArrayValue values(
            String type, Collection<R> rows, Function<? super R, ? extends @Nullable V> value) {
        return new SqlArrayValue(type, rows.stream().map(value).toArray());
    }
}

package app.okrug.regulation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a parameter is entered, which is also what values it may take.
public sealed interface Editor {

    /// Whether the parameter may take this value. Whatever comes from outside passes here before it is stored.
    boolean fits(Object value);

    /// Yes or no.
    record Flag() implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof Boolean;
        }
    }

    /// A whole number between two bounds, both allowed.
    record Number(int least, int most) implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof Integer number && number >= least && number <= most;
        }
    }

    /// A number with at most two digits behind the point, between two bounds, both allowed.
    record Decimal(BigDecimal least, BigDecimal most) implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof BigDecimal number
                    && number.scale() <= 2
                    && number.compareTo(least) >= 0
                    && number.compareTo(most) <= 0;
        }
    }

    /// The means from which on each mark is proposed, rising.
    record Bounds() implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof Thresholds thresholds && thresholds.rise();
        }
    }

    /// The levels of each of the larger scales.
    record Levels() implements Editor {

        private static final Set<String> SCALES = Set.of("10", "12", "100");

        @Override
        public boolean fits(Object value) {
            return value instanceof Map<?, ?> levels
                    && levels.keySet().equals(SCALES)
                    && levels.entrySet().stream()
                            .allMatch(entry -> entry.getKey() instanceof String highest
                                    && entry.getValue() instanceof MarkLevels of
                                    && of.fit(Integer.parseInt(highest)));
        }
    }

    /// One line of words.
    record Words(int longest) implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof String words && words.length() <= longest;
        }
    }

    /// One of the listed codes.
    record Choice(List<String> codes) implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof Enum<?> chosen ? codes.contains(chosen.name()) : codes.contains(value);
        }
    }

    /// Any of the listed codes.
    record Several(List<String> codes) implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof Set<?> chosen && codes.containsAll(chosen);
        }
    }

    /// Words without a fixed list: blocks in use.
    record Names(int longest, int most) implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof List<?> names
                    && names.size() <= most
                    && names.stream().allMatch(name -> name instanceof String text && text.length() <= longest);
        }
    }

    /// Years of study.
    record Parallels() implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof Set<?> chosen
                    && chosen.stream().allMatch(year -> year instanceof Integer number && number >= 1 && number <= 11);
        }
    }

    /// A length of time, not longer than the bound.
    record Span(Duration longest) implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof Duration span && !span.isNegative() && span.compareTo(longest) <= 0;
        }
    }

    /// A deadline: a reference event and the time after it, up to a year.
    record Due() implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof Deadline deadline && deadline.after().compareTo(Duration.ofDays(366)) <= 0;
        }
    }

    /// A time of day.
    record Time() implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof LocalTime;
        }
    }

    /// A day of each year.
    record Day() implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof MonthDay;
        }
    }

    /// Minutes for each of the named groups of people.
    record Minutes(int least, int most) implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof Map<?, ?> minutes
                    && minutes.entrySet().stream()
                            .allMatch(entry -> entry.getKey() instanceof String
                                    && entry.getValue() instanceof Integer number
                                    && number >= least
                                    && number <= most);
        }
    }

    /// The kind of term for each level.
    record Terms() implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof Map<?, ?> kinds
                    && kinds.keySet().equals(EnumSet.allOf(Level.class))
                    && kinds.values().stream().allMatch(TermKind.class::isInstance);
        }
    }

    /// Own words for the listed codes; what is left out keeps its usual one.
    record Renamed(List<String> codes, int longest) implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof RoleWords(var words)
                    && codes.containsAll(words.keySet())
                    && words.values().stream().allMatch(word -> !word.isBlank() && word.length() <= longest);
        }
    }

    /// The list of absence signs, none twice.
    record Signs() implements Editor {
        @Override
        public boolean fits(Object value) {
            return value instanceof List<?> signs
                    && !signs.isEmpty()
                    && signs.stream()
                            .allMatch(sign -> sign instanceof AbsenceCode known
                                    && !known.code().isBlank()
                                    && known.code().length() <= 3)
                    && distinct(signs);
        }

        private static boolean distinct(Collection<?> signs) {
            return signs.stream()
                            .map(sign -> ((AbsenceCode) sign).code())
                            .distinct()
                            .count()
                    == signs.size();
        }
    }
}

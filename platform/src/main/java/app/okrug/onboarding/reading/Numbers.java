package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Cell;
import java.math.BigDecimal;

/// Numbers within bounds, also those written as words: `1,5`.
final class Numbers {

    private Numbers() {}

    /// A whole number.
    static Value<Integer> whole(int least, int most) {
        return cell -> {
            try {
                return within(number(cell), least, most).intValueExact();
            } catch (ArithmeticException broken) {
                throw new Unfit(Rule.NOT_A_NUMBER);
            }
        };
    }

    /// Hours: a whole number of tenths.
    static Value<BigDecimal> hours(int most) {
        return cell -> {
            var hours = within(number(cell), 0, most);
            if (hours.stripTrailingZeros().scale() > 1) {
                throw new Unfit(Rule.NOT_A_NUMBER);
            }
            return hours.setScale(1);
        };
    }

    private static BigDecimal number(Cell cell) throws Unfit {
        if (cell instanceof Cell.Amount(BigDecimal number)) {
            return number;
        }
        var text = cell.text().replace(',', '.').replace(" ", "");
        if (!text.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
            throw new Unfit(Rule.NOT_A_NUMBER);
        }
        return new BigDecimal(text);
    }

    private static BigDecimal within(BigDecimal number, int least, int most) throws Unfit {
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new Unfit(Rule.NUMBER_OUT_OF_RANGE, least, most);
        }
        return number;
    }
}

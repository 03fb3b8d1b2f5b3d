package app.okrug.billing;

import java.util.EnumSet;
import java.util.Set;

/// Finds mistyped details of an organisation by their own control figures, so that no invoice leaves with an account
/// that a bank would send back.
///
/// INN: order of the Federal Tax Service ММВ-7-6/435. Accounts: order 579-П of the Bank of Russia, key by the
/// last three digits of the BIK (a correspondent account by `0` and the fifth and sixth). Treasury accounts
/// (first digit 0) have no such key and are checked for length alone.
final class Requisites {

    private static final int[] INN_TEN = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_ELEVENTH = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_TWELFTH = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] KEY = {7, 1, 3};
    private static final int LONGEST = 300;
    private static final int TEN = 10;
    private static final int ORGANISATION = 10;
    private static final String ACCOUNT = "\\d{20}";

    private Requisites() {}

    static Set<PartyField> wrong(Party party) {
        var wrong = EnumSet.noneOf(PartyField.class);
        note(wrong, PartyField.NAME, words(party.name()));
        note(wrong, PartyField.ADDRESS, words(party.address()));
        note(wrong, PartyField.BANK, words(party.bank()));
        note(wrong, PartyField.INN, inn(party.inn()));
        note(
                wrong,
                PartyField.KPP,
                party.inn().length() == ORGANISATION
                        ? party.kpp().matches("\\d{4}[\\dA-Z]{2}\\d{3}")
                        : party.kpp().isEmpty());
        var bik = party.bik().matches("\\d{9}");
        note(wrong, PartyField.BIK, bik);
        note(wrong, PartyField.ACCOUNT, party.account().matches(ACCOUNT) && (!bik || settlement(party)));
        note(wrong, PartyField.CORRESPONDENT, party.correspondent().matches(ACCOUNT) && (!bik || correspondent(party)));
        return wrong;
    }

    private static void note(Set<PartyField> wrong, PartyField field, boolean fits) {
        if (!fits) {
            wrong.add(field);
        }
    }

    private static boolean words(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    private static boolean inn(String inn) {
        if (inn.matches("\\d{10}")) {
            return control(inn, INN_TEN) == digit(inn, INN_TEN.length);
        }
        return inn.matches("\\d{12}")
                && control(inn, INN_ELEVENTH) == digit(inn, INN_ELEVENTH.length)
                && control(inn, INN_TWELFTH) == digit(inn, INN_TWELFTH.length);
    }

    private static int control(String digits, int[] weights) {
        var sum = 0;
        for (var place = 0; place < weights.length; place++) {
            sum += digit(digits, place) * weights[place];
        }
        return sum % 11 % TEN;
    }

    private static boolean settlement(Party party) {
        var account = party.account();
        return account.startsWith("0") || keyed(party.bik().substring(6) + account);
    }

    private static boolean correspondent(Party party) {
        var account = party.correspondent();
        return !account.startsWith("301") || keyed("0" + party.bik().substring(4, 6) + account);
    }

    private static boolean keyed(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            sum += digit(digits, place) * KEY[place % KEY.length] % TEN;
        }
        return sum % TEN == 0;
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}

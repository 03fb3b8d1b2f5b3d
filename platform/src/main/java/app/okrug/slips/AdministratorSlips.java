package app.okrug.slips;

import app.okrug.access.AccessRefused;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.identity.ActivationCodes;
import app.okrug.identity.FirstAccount;
import app.okrug.identity.FirstAccounts;
import app.okrug.identity.Issuer;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.paper.Paper;
import app.okrug.slips.WithoutSlip.Reason;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Prints slips for the administrators of schools that the office has opened, all on one document. Printing issues the
/// codes; they stand nowhere else.
@Service
public class AdministratorSlips {

    private final Office office;
    private final FirstAccounts firsts;
    private final ActivationCodes codes;
    private final SchoolRegistry schools;
    private final Issuer issuer;
    private final Texts texts;

    AdministratorSlips(
            Office office,
            FirstAccounts firsts,
            ActivationCodes codes,
            SchoolRegistry schools,
            Issuer issuer,
            Texts texts) {
        this.office = office;
        this.firsts = firsts;
        this.codes = codes;
        this.schools = schools;
        this.issuer = issuer;
        this.texts = texts;
    }

    /// A slip for the administrator of each school, by the schools' codes. Who has a password gets none in any case.
    ///
    /// @throws AccessRefused when no operator acts
    public PrintedSlips of(Collection<SchoolId> wanted, Again again) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        Map<SchoolId, FirstAccount> accounts =
                firsts.of(wanted).stream().collect(Collectors.toMap(FirstAccount::school, account -> account));
        var slips = new ArrayList<Slip>();
        var without = new ArrayList<WithoutSlip>();
        for (var school : ordered(wanted)) {
            var account = accounts.get(school.id());
            var reason = reason(account, again);
            if (account == null || reason != null) {
                without.add(new WithoutSlip(school.name(), reason == null ? Reason.NO_ACCOUNT : reason));
            } else {
                slips.add(slip(school, account));
            }
        }
        var page = new SlipsPage(
                texts,
                texts.text(Language.RUSSIAN, "slips.office"),
                (issuer + "/activate").replaceFirst("^https?://", ""));
        var pdf = slips.isEmpty() ? new byte[0] : Paper.pdf(page.html(slips));
        return new PrintedSlips(texts.text("slips.file.administrators"), pdf, slips.size(), without);
    }

    private List<RegisteredSchool> ordered(Collection<SchoolId> wanted) {
        return schools.all().stream()
                .filter(school -> wanted.contains(school.id()))
                .toList();
    }

    private static @Nullable Reason reason(@Nullable FirstAccount account, Again again) {
        if (account == null) {
            return Reason.NO_ACCOUNT;
        }
        if (account.activated()) {
            return Reason.ACTIVE;
        }
        return account.coded() && again == Again.ONLY_NEW ? Reason.PRINTED_BEFORE : null;
    }

    private Slip slip(RegisteredSchool school, FirstAccount account) {
        var code = codes.issueByOffice(account.account());
        // The day before the code stops: whoever reads the slip in the evening of that day is not too late.
        var until = code.until().atZone(school.zone()).toLocalDate().minusDays(1);
        var whose = texts.text(Language.RUSSIAN, "slips.administrator");
        return new Slip(school.name(), account.displayName(), whose, code.login(), code.code(), until);
    }
}

package app.okrug.billing;

import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.audit.PlatformAudit;
import app.okrug.database.ControlPlane;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/// Who serves: the details that stand on every invoice and act.
@Service
public class Sellers {

    private static final int LONGEST = 200;
    private static final int HIGHEST_RATE = 30;

    private final Office office;
    private final ControlPlane control;
    private final PlatformAudit audit;
    private final JsonMapper json;

    Sellers(Office office, ControlPlane control, PlatformAudit audit, JsonMapper json) {
        this.office = office;
        this.control = control;
        this.audit = audit;
        this.json = json;
    }

    /// The details; empty until they have been entered.
    public Optional<Seller> find() {
        office.require(OfficeRight.BILLING_VIEW);
        return read();
    }

    /// Enters the details or changes them. Papers already written keep the old ones.
    ///
    /// @throws BillingRefused when something is mistyped or missing, or somebody else was faster
    public void save(Seller seller) {
        office.require(OfficeRight.BILLING_CHANGE);
        BillingRefused.unless(seller.party());
        var untaxed = seller.vatPercent() == null;
        var rate = seller.vatPercent() == null ? 0 : seller.vatPercent();
        if (seller.position().isBlank()
                || seller.signer().isBlank()
                || seller.signer().length() > LONGEST
                || (untaxed && seller.ground().isBlank())
                || rate < 0
                || rate > HIGHEST_RATE) {
            throw new BillingRefused("billing.seller.incomplete");
        }
        control.inTransaction(() -> {
            store(seller);
            audit.write(
                    "billing.seller_saved",
                    null,
                    seller.party().inn(),
                    Map.of("name", seller.party().name()));
        });
    }

    Optional<Seller> read() {
        return control.sql()
                .sql("select details, version from billing_seller where id = 1")
                .query((row, _) -> {
                    var seller = json.readValue(row.getString("details"), Seller.class);
                    return new Seller(
                            seller.party(),
                            seller.position(),
                            seller.signer(),
                            seller.accountant(),
                            seller.vatPercent(),
                            seller.ground(),
                            row.getLong("version"));
                })
                .optional();
    }

    private void store(Seller seller) {
        var stored = control.sql()
                .sql("""
                        insert into billing_seller as s (id, details, version)
                        values (1, cast(:details as jsonb), 1)
                        on conflict (id) do update set details = excluded.details, version = s.version + 1
                        where s.version = :seen
                        """)
                .param("details", json.writeValueAsString(seller))
                .param("seen", seller.version())
                .update();
        if (stored == 0) {
            throw new BillingRefused("billing.changed-meanwhile");
        }
    }
}

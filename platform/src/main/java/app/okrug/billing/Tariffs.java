package app.okrug.billing;

import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.audit.PlatformAudit;
import app.okrug.database.ControlPlane;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// What the service costs. A changed price holds for invoices written from then on.
@Service
public class Tariffs {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_BANDS = 20;

    private final Office office;
    private final ControlPlane control;
    private final PlatformAudit audit;

    Tariffs(Office office, ControlPlane control, PlatformAudit audit) {
        this.office = office;
        this.control = control;
        this.audit = audit;
    }

    /// All tariffs, by name; those no longer offered at the end.
    public List<Tariff> all() {
        office.require(OfficeRight.BILLING_VIEW);
        return read(null);
    }

    /// Makes a tariff, or changes one.
    ///
    /// @throws BillingRefused when a name or a band is missing, the name is taken, or somebody else was faster
    public TariffId save(Tariff tariff) {
        office.require(OfficeRight.BILLING_CHANGE);
        check(tariff);
        try {
            control.inTransaction(() -> {
                store(tariff);
                audit.write(
                        "billing.tariff_saved",
                        null,
                        tariff.id().value().toString(),
                        Map.of("name", tariff.name(), "bands", tariff.bands().toString()));
            });
        } catch (DuplicateKeyException taken) {
            throw new BillingRefused("billing.tariff.taken", tariff.name());
        }
        return tariff.id();
    }

    Optional<Tariff> find(TariffId id) {
        return read(id.value()).stream().findFirst();
    }

    private static void check(Tariff tariff) {
        if (tariff.name().isBlank() || tariff.name().length() > LONGEST_NAME) {
            throw new BillingRefused("billing.tariff.nameless");
        }
        var bounds = tariff.bands().stream().mapToInt(Tariff.Band::pupils).distinct();
        if (tariff.bands().isEmpty()
                || tariff.bands().size() > MOST_BANDS
                || tariff.bands().getFirst().pupils() != 0
                || bounds.count() != tariff.bands().size()) {
            throw new BillingRefused("billing.tariff.bands");
        }
    }

    private void store(Tariff tariff) {
        var stored = tariff.version() == 0
                ? control.sql()
                        .sql("insert into billing_tariff (id, name, version) values (?, ?, 1)")
                        .params(tariff.id().value(), tariff.name())
                        .update()
                : control.sql()
                        .sql("""
                                update billing_tariff set name = ?, version = version + 1,
                                    retired_at = case when ? then coalesce(retired_at, current_timestamp) end
                                where id = ? and version = ?
                                """)
                        .params(tariff.name(), tariff.retired(), tariff.id().value(), tariff.version())
                        .update();
        if (stored == 0) {
            throw new BillingRefused("billing.changed-meanwhile");
        }
        control.sql()
                .sql("delete from billing_band where tariff = ?")
                .param(tariff.id().value())
                .update();
        control.sql()
                .sql("""
                        insert into billing_band (tariff, pupils, kopecks)
                        select ?, pupils, kopecks from unnest(cast(? as integer[]), cast(? as bigint[]))
                            as band (pupils, kopecks)
                        """)
                .params(
                        tariff.id().value(),
                        tariff.bands().stream().map(Tariff.Band::pupils).toArray(Integer[]::new),
                        tariff.bands().stream()
                                .map(band -> band.price().kopecks())
                                .toArray(Long[]::new))
                .update();
    }

    private List<Tariff> read(@Nullable UUID id) {
        return control.sql()
                .sql("""
                        select id, name, retired_at is not null as retired, version,
                            array(select pupils from billing_band where tariff = id order by pupils) as pupils,
                            array(select kopecks from billing_band where tariff = id order by pupils) as kopecks
                        from billing_tariff where cast(:id as uuid) is null or id = cast(:id as uuid)
                        order by retired, name
                        """)
                .param("id", id)
                .query((row, _) -> {
                    var pupils = (Integer[]) row.getArray("pupils").getArray();
                    var kopecks = (Long[]) row.getArray("kopecks").getArray();
                    var bands = new ArrayList<Tariff.Band>();
                    for (var place = 0; place < pupils.length; place++) {
                        bands.add(new Tariff.Band(pupils[place], new Money(kopecks[place])));
                    }
                    return new Tariff(
                            new TariffId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            bands,
                            row.getBoolean("retired"),
                            row.getLong("version"));
                })
                .list();
    }
}

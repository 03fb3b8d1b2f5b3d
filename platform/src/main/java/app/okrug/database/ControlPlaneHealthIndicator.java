package app.okrug.database;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/// `/actuator/health`: whether the database of the control plane answers. Not a part of readiness: a database that is
/// away is away for all nodes, and taking every one of them out of service would hide the message that says so.
@Component
class ControlPlaneHealthIndicator extends AbstractHealthIndicator {

    private final ControlPlane control;

    ControlPlaneHealthIndicator(ControlPlane control) {
        super("The database of the control plane does not answer");
        this.control = control;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        control.sql().sql("select 1").query(Integer.class).single();
        health.up();
    }
}

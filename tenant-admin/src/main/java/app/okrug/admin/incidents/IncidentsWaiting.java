package app.okrug.admin.incidents;

import app.okrug.incidents.Incidents;
import app.okrug.ui.shell.MenuCount;
import org.springframework.stereotype.Component;

/// How many reports wait to be settled, beside their entry in the menu.
@Component
class IncidentsWaiting implements MenuCount {

    private final Incidents incidents;

    IncidentsWaiting(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public String path() {
        return IncidentsView.PATH;
    }

    @Override
    public int waiting() {
        return incidents.waiting();
    }
}

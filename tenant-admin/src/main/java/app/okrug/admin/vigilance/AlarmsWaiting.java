package app.okrug.admin.vigilance;

import app.okrug.ui.shell.MenuCount;
import app.okrug.vigilance.Alarms;
import org.springframework.stereotype.Component;

/// How many alarms nobody has looked at, beside their entry in the menu.
@Component
class AlarmsWaiting implements MenuCount {

    private final Alarms alarms;

    AlarmsWaiting(Alarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public String path() {
        return AlarmsView.PATH;
    }

    @Override
    public int waiting() {
        return alarms.counts().fresh();
    }
}

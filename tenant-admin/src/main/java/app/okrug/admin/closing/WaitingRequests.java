package app.okrug.admin.closing;

import app.okrug.closing.Unlocks;
import app.okrug.ui.shell.MenuCount;
import org.springframework.stereotype.Component;

/// The number of requests that wait, beside their entry in the menu.
@Component
class WaitingRequests implements MenuCount {

    private final Unlocks unlocks;

    WaitingRequests(Unlocks unlocks) {
        this.unlocks = unlocks;
    }

    @Override
    public String path() {
        return "admin/openings";
    }

    @Override
    public int waiting() {
        return unlocks.countWaiting();
    }
}

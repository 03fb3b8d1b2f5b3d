package app.okrug.web.turnout;

import app.okrug.attendance.Notices;
import app.okrug.attendance.WaitingNotices;
import app.okrug.ui.shell.MenuCount;
import org.springframework.stereotype.Component;

/// How many notices of families wait for the reader's answer, beside the turnout in the menu.
@Component
class NoticesWaiting implements MenuCount {

    private final Notices notices;

    NoticesWaiting(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String path() {
        return "turnout";
    }

    @Override
    public int waiting() {
        return notices.waitingForMe().stream().mapToInt(WaitingNotices::count).sum();
    }
}

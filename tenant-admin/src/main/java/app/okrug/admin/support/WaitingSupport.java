package app.okrug.admin.support;

import app.okrug.support.SupportAccess;
import app.okrug.ui.shell.MenuCount;
import org.springframework.stereotype.Component;

/// The number of requests that wait for the school, beside their entry in the menu.
@Component
class WaitingSupport implements MenuCount {

    private final SupportAccess support;

    WaitingSupport(SupportAccess support) {
        this.support = support;
    }

    @Override
    public String path() {
        return SupportView.PATH;
    }

    @Override
    public int waiting() {
        return support.countWaiting();
    }
}

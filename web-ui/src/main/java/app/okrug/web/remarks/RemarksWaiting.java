package app.okrug.web.remarks;

import app.okrug.remarks.RemarkShelf;
import app.okrug.ui.shell.MenuCount;
import org.springframework.stereotype.Component;

/// How many remarks wait for the reader, beside their entry in the menu.
@Component
class RemarksWaiting implements MenuCount {

    private final RemarkShelf shelf;

    RemarksWaiting(RemarkShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String path() {
        return "remarks";
    }

    @Override
    public int waiting() {
        return shelf.countForMe();
    }
}

package app.okrug.ui.shell;

/// Tells how much waits behind an entry of the menu, for whoever opens the menu. A feature's pages implement it as a
/// bean; it is asked once a page.
public interface MenuCount {

    /// The address of the entry.
    String path();

    /// How much waits for the acting person; 0 shows nothing.
    int waiting();
}

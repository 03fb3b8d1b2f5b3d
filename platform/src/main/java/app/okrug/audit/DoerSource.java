package app.okrug.audit;

/// Tells who acts in the running thread. A feature above knows; this one only writes it down.
public interface DoerSource {

    /// Who acts now; [Doer#NOBODY] when the deployment itself does.
    Doer now();
}

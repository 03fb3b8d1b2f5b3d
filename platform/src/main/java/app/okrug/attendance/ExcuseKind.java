package app.okrug.attendance;

import app.okrug.regulation.AbsenceState;

/// The kinds of documents that excuse absence (regulations.md Q15). Codes are stored; renaming one takes a migration.
public enum ExcuseKind {
    /// Справка.
    CERTIFICATE(AbsenceState.ILL),
    /// Записка родителей.
    PARENT_NOTE(AbsenceState.VALID),
    /// Заявление.
    APPLICATION(AbsenceState.VALID),
    /// Приказ.
    ORDER(AbsenceState.VALID),
    /// Вызов или письмо организации.
    LETTER(AbsenceState.VALID),
    /// Разрешение администрации.
    PERMISSION(AbsenceState.VALID),
    /// Освобождение от занятий.
    EXEMPTION(AbsenceState.EXEMPT);

    private final AbsenceState usual;

    ExcuseKind(AbsenceState usual) {
        this.usual = usual;
    }

    /// As what an absence usually counts under such a document.
    public AbsenceState usual() {
        return usual;
    }
}

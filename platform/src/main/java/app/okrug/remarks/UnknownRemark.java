package app.okrug.remarks;

/// The school has no such remark.
public class UnknownRemark extends RuntimeException {

    UnknownRemark() {
        super("No such remark");
    }
}

package app.okrug.users;

/// Two accounts that nothing in the register takes for one person's. With papers on the table the office joins them.
public class NoDoubles extends RuntimeException {

    NoDoubles() {
        super("not alike in the register");
    }
}

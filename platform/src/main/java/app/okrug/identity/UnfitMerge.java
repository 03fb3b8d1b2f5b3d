package app.okrug.identity;

/// These two accounts are not made one: one of them is kept out, is a pupil's, or has changed meanwhile.
public class UnfitMerge extends RuntimeException {

    UnfitMerge(String why) {
        super(why);
    }
}

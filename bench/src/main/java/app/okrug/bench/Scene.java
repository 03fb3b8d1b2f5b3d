package app.okrug.bench;

import app.okrug.bench.Municipality.FilledSchool;

/// Where is measured: the deployment, its instruments, and what has been made in it.
record Scene(Options options, Deployment deployment, Instruments instruments, Municipality municipality) {

    FilledSchool school() {
        return municipality.first();
    }

    Sampling sampling() {
        return new Sampling(instruments);
    }

    /// Somebody who has signed in.
    Visitor visitor(String login) {
        var visitor = new Visitor(deployment.address());
        visitor.signIn(login, school().password());
        return visitor;
    }

    /// The teacher of the first page.
    Visitor teacher() {
        return teacher(0);
    }

    /// The teacher of a page.
    ///
    /// @param page its number in the list of pages
    Visitor teacher(int page) {
        return visitor(school().teachers().get(page));
    }
}

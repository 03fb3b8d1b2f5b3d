package app.okrug.openings;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.jobs.Jobs;
import app.okrug.onboarding.workbook.Upload;
import app.okrug.regulation.Presets;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/// Opens many schools at once, by a list: check it, look at what it says, start it, go on with what was left.
@Service
public class Openings {

    /// The kind of job that opens a list.
    public static final String OPEN = "openings.open";

    private static final int MOST_LISTS = 50;

    private final Office office;
    private final ListReading reading;
    private final ListTable lists;
    private final LineTable lines;
    private final OpeningRun run;
    private final Jobs jobs;
    private final Presets presets;
    private final Clock clock;

    Openings(
            Office office,
            ListReading reading,
            ListTable lists,
            LineTable lines,
            OpeningRun run,
            Jobs jobs,
            Presets presets,
            Clock clock) {
        this.office = office;
        this.reading = reading;
        this.lists = lists;
        this.lines = lines;
        this.run = run;
        this.jobs = jobs;
        this.presets = presets;
        this.clock = clock;
    }

    /// An empty list to be filled in, as an `.xlsx` workbook.
    public byte[] template() {
        office.require(OfficeRight.SCHOOLS_CREATE);
        return ListTemplate.write(presets.all());
    }

    /// Reads a list and checks each of its rows. Nothing is opened yet.
    ///
    /// @throws ListRefused when it is no list of schools
    /// @throws app.okrug.onboarding.workbook.UnreadableFile when it is no table
    public ListId check(Upload file) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        var rows = reading.read(file);
        var list = ListId.next();
        lists.add(list, file.name(), rows, CurrentOperator.require().account().value(), clock.instant());
        return list;
    }

    /// The latest lists, the newest first.
    public List<SchoolList> latest() {
        office.require(OfficeRight.SCHOOLS_CREATE);
        return lists.latest(MOST_LISTS);
    }

    /// One list with its counts.
    ///
    /// @throws UnknownList when there is none of this id
    public SchoolList list(ListId list) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        return lists.find(list).orElseThrow(() -> new UnknownList(list));
    }

    /// The schools of a list in the order of its rows.
    public List<SchoolLine> lines(ListId list) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        return lines.lines(list);
    }

    /// Whether the schools of a list are being opened now.
    public boolean running(SchoolList list) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        return list.job() != null
                && jobs.find(list.job()).map(job -> !job.state().over()).orElse(false);
    }

    /// Starts opening what the list still holds, or goes on with it. Rows with faults are left out.
    ///
    /// @param draft whether the schools begin as drafts
    /// @throws ListRefused when nothing is left to open, or it is being done already
    public void start(ListId id, boolean draft) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        var list = list(id);
        if (list.open() == 0) {
            throw new ListRefused("openings.nothing");
        }
        if (running(list) || !lists.claim(id, list.job(), draft, clock.instant())) {
            throw new ListRefused("openings.running");
        }
        lists.started(id, jobs.start(OPEN, list.open(), progress -> run.run(id, progress)));
    }

    /// Forgets a list of which nothing has been opened.
    ///
    /// @throws ListRefused when something has been
    public void discard(ListId list) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        if (!lists.discard(list)) {
            throw new ListRefused("openings.opened-already");
        }
    }
}

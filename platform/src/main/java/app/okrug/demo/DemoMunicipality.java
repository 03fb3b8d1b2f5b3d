package app.okrug.demo;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.identity.DemoLogins;
import app.okrug.overview.Publishing;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.time.ClockOfWork;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Makes the demonstration at the first start on an empty deployment (`okrug.demo`), and says its logins at every
/// start.
@Component
@Order(100)
@ConditionalOnProperty("okrug.demo")
@EnableConfigurationProperties(DemoSettings.class)
class DemoMunicipality implements ApplicationRunner {

    static final String PASSWORD = "okrug-demo";
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final ZoneId ZONE = ZoneId.of("Asia/Novokuznetsk");

    private static final Logger log = LoggerFactory.getLogger(DemoMunicipality.class);

    private final SchoolRegistry registry;
    private final BringingIn bringingIn;
    private final DemoMoves moves;
    private final DemoCurricula curricula;
    private final DemoSubstitutions substitutions;
    private final Quarter quarter;
    private final DemoAttendance attendance;
    private final DemoTasks tasks;
    private final TermMarks termMarks;
    private final DemoClosings closings;
    private final DemoRemarks remarks;
    private final DemoWords words;
    private final DemoOrders orders;
    private final DemoRights rights;
    private final DemoPeople people;
    private final DemoLogins logins;
    private final Publishing publishing;
    private final DemoBilling billing;
    private final DemoSettings settings;
    private final Clock clock;

    DemoMunicipality(
            SchoolRegistry registry,
            BringingIn bringingIn,
            DemoMoves moves,
            DemoCurricula curricula,
            DemoSubstitutions substitutions,
            Quarter quarter,
            DemoAttendance attendance,
            DemoTasks tasks,
            TermMarks termMarks,
            DemoClosings closings,
            DemoRemarks remarks,
            DemoWords words,
            DemoOrders orders,
            DemoRights rights,
            DemoPeople people,
            DemoLogins logins,
            Publishing publishing,
            DemoBilling billing,
            DemoSettings settings,
            Clock clock) {
        this.registry = registry;
        this.bringingIn = bringingIn;
        this.moves = moves;
        this.curricula = curricula;
        this.substitutions = substitutions;
        this.quarter = quarter;
        this.attendance = attendance;
        this.tasks = tasks;
        this.termMarks = termMarks;
        this.closings = closings;
        this.remarks = remarks;
        this.words = words;
        this.orders = orders;
        this.rights = rights;
        this.people = people;
        this.logins = logins;
        this.publishing = publishing;
        this.billing = billing;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (registry.all().isEmpty()) {
            make();
        } else if (logins.schoolsOf(DemoPeople.LAST) < 2) {
            log.warn(
                    "The demonstration is not whole: making it was interrupted. Remove the data folder and start again");
        }
        logins.show(DemoPeople.shown());
    }

    private void make() {
        var began = System.nanoTime();
        var now = now();
        log.info("Making the demonstration: three schools and their year up to {} …", LocalDate.ofInstant(now, ZONE));
        var operator = new Operator(logins.openOffice("office", "Управление образования", PASSWORD));
        inParallel(DemoSchool.ALL.stream()
                .<Runnable>map(school ->
                        () -> ClockOfWork.runAt(now, () -> CurrentOperator.run(operator, () -> make(school, now))))
                .toList());
        CurrentOperator.run(operator, people::joinParentOfTwoSchools);
        CurrentOperator.run(operator, () -> bill(now));
        log.info("The demonstration is ready after {} s", (System.nanoTime() - began) / 1_000_000_000);
    }

    private void make(DemoSchool school, Instant now) {
        var year = year(LocalDate.ofInstant(now, ZONE));
        var structure = new Structure(school, year);
        var summer =
                LocalDate.of(year, Month.AUGUST, 20).atTime(10, 0).atZone(ZONE).toInstant();
        var brought = ClockOfWork.callAt(summer, () -> bringingIn.bring(school, structure, ZONE));
        people.open(school, brought);
        log.info("  {}: people, courses and the week are there", school.shortName());
        var first = LocalDate.of(year, Month.SEPTEMBER, 1);
        moves.move(brought, year, now, ZONE);
        curricula.decide(brought, year, now, ZONE);
        substitutions.decide(brought, year, now, ZONE);
        quarter.live(brought.school(), brought.teachers(), first, now, ZONE, school.seed());
        attendance.tell(brought, first, now, ZONE, school.seed());
        tasks.set(brought.school(), brought.teachers(), now, ZONE);
        termMarks.put(brought.school(), brought.teachers(), now, ZONE);
        words.write(brought, year, now, ZONE);
        closings.close(brought, now, ZONE);
        remarks.write(brought, now, ZONE);
        orders.give(brought, year, now, ZONE);
        rights.give(brought, now, ZONE);
        publishing.publish(registry.get(brought.school()));
        log.info("  {}: the lessons have been held", school.shortName());
    }

    private void bill(Instant now) {
        var schools = DemoSchool.ALL.stream()
                .map(school -> registry.find(school.code()).orElseThrow())
                .toList();
        ClockOfWork.runAt(now, () -> billing.bill(schools, year(LocalDate.ofInstant(now, ZONE)), now, ZONE));
    }

    /// Today, or the evening of the day that was asked for.
    private Instant now() {
        var day = settings.demoDay();
        return day == null ? clock.instant() : day.atTime(EVENING).atZone(ZONE).toInstant();
    }

    /// The school year that a day belongs to; in summer the one that has just ended.
    private static int year(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }

    private static void inParallel(List<Runnable> tasks) {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var running = new ArrayList<Future<?>>();
            tasks.forEach(task -> running.add(threads.submit(task)));
            for (var task : running) {
                task.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The demonstration could not be made", failure.getCause());
        }
    }
}

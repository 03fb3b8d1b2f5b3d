package app.okrug.office;

import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.audit.PlatformAudit;
import app.okrug.identity.ActivationCodes;
import app.okrug.identity.FirstAccounts;
import app.okrug.identity.IssuedCode;
import app.okrug.jobs.Job;
import app.okrug.jobs.JobFailed;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.jobs.Progress;
import app.okrug.language.Sentence;
import app.okrug.regulation.Presets;
import app.okrug.regulation.UnknownPreset;
import app.okrug.tenancy.CodeTaken;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/// Opens schools: schema, act, administrator, account, as one job. A failure leaves nothing usable behind.
@Service
public class SchoolOpening {

    /// The kind of job that this feature starts.
    public static final String OPEN = "office.open";

    private static final int STEPS = 3;

    private final Office office;
    private final SchoolRegistry schools;
    private final SchoolCreation creation;
    private final Presets presets;
    private final Furnishing furnishing;
    private final FirstAccounts firsts;
    private final ActivationCodes codes;
    private final PlatformAudit audit;
    private final Jobs jobs;
    private final JsonMapper json;

    SchoolOpening(
            Office office,
            SchoolRegistry schools,
            SchoolCreation creation,
            Presets presets,
            Furnishing furnishing,
            FirstAccounts firsts,
            ActivationCodes codes,
            PlatformAudit audit,
            Jobs jobs,
            JsonMapper json) {
        this.office = office;
        this.schools = schools;
        this.creation = creation;
        this.presets = presets;
        this.furnishing = furnishing;
        this.firsts = firsts;
        this.codes = codes;
        this.audit = audit;
        this.jobs = jobs;
        this.json = json;
    }

    /// Starts opening a school; the job tells [Opened].
    ///
    /// @throws NotOpenable when the code does not fit or is taken, or there is no such preset
    public JobId open(NewSchool school) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        check(school);
        return jobs.start(OPEN, STEPS, progress -> run(school, telling(progress)));
    }

    /// Opens a school within the caller's own job.
    ///
    /// @param step told what is being done
    /// @throws NotOpenable when the code does not fit or is taken, or there is no such preset
    /// @throws JobFailed when somebody else has taken the code meanwhile
    public Opened openNow(NewSchool school, Consumer<Sentence> step) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        check(school);
        return run(school, step);
    }

    /// What an opening that was cut off has left. A school that has its administrator's account is finished; of any
    /// other one nothing stays, and its code is free again.
    ///
    /// @param since when that opening began: an older school of this code is somebody else's
    public Optional<Opened> recover(String code, Instant since) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        var left = schools.find(code)
                .filter(school -> !school.createdAt().isBefore(since))
                .map(RegisteredSchool::id);
        var account = left.flatMap(firsts::of);
        if (left.isPresent() && account.isEmpty()) {
            creation.takeBack(left.get());
        }
        return account.map(
                first -> new Opened(first.school().value(), code, first.person().value()));
    }

    private void check(NewSchool school) {
        if (!SchoolCreation.fits(school.code())) {
            throw new NotOpenable("office.code-unfit", school.code());
        }
        if (schools.find(school.code()).isPresent()) {
            throw new NotOpenable("office.code-taken", school.code());
        }
        if (school.name().isBlank()
                || school.familyName().isBlank()
                || school.givenName().isBlank()) {
            throw new NotOpenable("office.names-missing");
        }
        try {
            presets.get(school.preset());
        } catch (UnknownPreset unknown) {
            throw new NotOpenable("office.preset-unknown", school.preset());
        }
    }

    /// Each step but the first says that the one before it is done.
    private static Consumer<Sentence> telling(Progress progress) {
        var first = new AtomicBoolean(true);
        return step -> {
            if (!first.getAndSet(false)) {
                progress.advance(1);
            }
            progress.step(step);
        };
    }

    /// What has come of an opening, once its job is done.
    ///
    /// @throws NotOpenable when there is no such job or it is not done
    public Opened opened(JobId job) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        return jobs.find(job)
                .filter(found -> found.kind().equals(OPEN))
                .map(Job::outcome)
                .map(outcome -> json.readValue(outcome, Opened.class))
                .orElseThrow(() -> new NotOpenable("office.not-opened"));
    }

    /// A fresh code for the administrator's first sign-in: shown once, stored nowhere. A code given before stops
    /// working.
    ///
    /// @throws NotOpenable when the school is not opened, or the administrator has a password already
    public IssuedCode administratorCode(SchoolId school) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        var account = firsts.of(school).orElseThrow(() -> new NotOpenable("office.not-opened"));
        if (account.activated()) {
            throw new NotOpenable("office.already-active");
        }
        return codes.issueByOffice(account.account());
    }

    private Opened run(NewSchool school, Consumer<Sentence> step) {
        step.accept(Sentence.of("office.step.schema"));
        var id = create(school);
        try {
            var administrator = CurrentSchool.call(id, () -> furnishing.furnish(school, step));
            audit.write("office.school_opened", id, school.code(), Map.of("preset", school.preset()));
            return new Opened(id.value(), school.code(), administrator.value());
        } catch (RuntimeException failure) {
            // Whatever it was, a school without act or administrator must not be left to be used.
            takeBack(id, failure);
            throw failure;
        }
    }

    private void takeBack(SchoolId id, RuntimeException because) {
        try {
            creation.takeBack(id);
        } catch (RuntimeException alsoFailed) {
            // It stays in the registry as failed: nobody can use it, and the office sees it.
            because.addSuppressed(alsoFailed);
        }
    }

    private SchoolId create(NewSchool school) {
        try {
            return school.draft()
                    ? creation.createDraft(school.code(), school.name(), school.preset(), school.zone())
                    : creation.create(school.code(), school.name(), school.preset(), school.zone());
        } catch (CodeTaken taken) {
            throw new JobFailed(Sentence.of("office.code-taken", school.code()), taken);
        }
    }
}

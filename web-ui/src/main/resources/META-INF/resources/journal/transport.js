// Talks to the server and sorts its answers into four: an answer, "sign in first",
// "not reached, try again", and a refusal with its rule.

const PATIENCE = 20_000;
const UPLOAD_PATIENCE = 180_000;

export class SignedOut extends Error {}

export class Unreachable extends Error {}

export class Refused extends Error {
  /** `refusal` as the server words it: `{ text, paragraph, quote, whoCanChange }`. */
  constructor(refusal) {
    super(refusal.text);
    this.refusal = refusal;
  }
}

/** Which part of the server an operation belongs to: operations of two cannot go in one request. */
export function familyOf(op) {
  return op.kind === "result" ? "results" : "journal";
}

export class Transport {
  #root;
  #user;

  /** `root` is the application's address; the paths below are relative to it. */
  constructor(root, user) {
    this.#root = root;
    this.#user = user;
  }

  page(course, term) {
    return this.#get(`api/journal/pages/${encodeURIComponent(course)}`, { term });
  }

  /** One subject over all classes of a parallel. */
  parallel(subject, parallel, term) {
    return this.#get(`api/journal/parallels/${encodeURIComponent(subject)}/${encodeURIComponent(parallel)}`, { term });
  }

  changes(course, term, since) {
    return this.#get(`api/journal/changes/${encodeURIComponent(course)}`, { term, since });
  }

  /** The results beside the page, or null where the reader may not see them. */
  async results(course, term) {
    try {
      return await this.#get(`api/results/pages/${encodeURIComponent(course)}`, { term });
    } catch (failure) {
      if (failure instanceof Refused) return null;
      throw failure;
    }
  }

  resultHistory(course, column, pupil) {
    return this.#get("api/results/history", { course, column, pupil });
  }

  history(lesson, pupil) {
    return this.#get("api/journal/history", pupil ? { lesson, pupil } : { lesson });
  }

  homework(lesson) {
    return this.#get(`api/homework/lessons/${encodeURIComponent(lesson)}`, {});
  }

  homeworkLoad(lesson, due) {
    return this.#get(`api/homework/lessons/${encodeURIComponent(lesson)}/load`, { due: due || null });
  }

  describeHomework(lesson, wish) {
    return this.#write("PUT", `api/homework/lessons/${encodeURIComponent(lesson)}`, wish);
  }

  giveTask(lesson, wish) {
    return this.#write("POST", `api/homework/lessons/${encodeURIComponent(lesson)}/tasks`, wish);
  }

  changeTask(lesson, task, wish) {
    return this.#write("PUT", `api/homework/lessons/${encodeURIComponent(lesson)}/tasks/${encodeURIComponent(task)}`, wish);
  }

  withdrawTask(lesson, task) {
    return this.#write("DELETE", `api/homework/lessons/${encodeURIComponent(lesson)}/tasks/${encodeURIComponent(task)}`);
  }

  /** Attaches a file to the homework of the course, or to a task. */
  attachFile(lesson, task, file) {
    const body = new FormData();
    body.append("file", file);
    const place = `api/homework/lessons/${encodeURIComponent(lesson)}${task ? `/tasks/${encodeURIComponent(task)}` : ""}/files`;
    return this.#send(place, { method: "POST", headers: this.#headers(), body, signal: AbortSignal.timeout(UPLOAD_PATIENCE) });
  }

  detachFile(lesson, file) {
    return this.#write("DELETE", `api/homework/lessons/${encodeURIComponent(lesson)}/files/${encodeURIComponent(file)}`);
  }

  /** Where a file is read from. */
  fileAddress(file) {
    return new URL(`api/files/${encodeURIComponent(file)}`, this.#root).href;
  }

  /** Sends operations of one family: those on results have a door of their own. */
  operations(operations, allOrNothing) {
    return this.#send(`api/${familyOf(operations[0])}/operations`, {
      method: "POST",
      headers: { ...this.#headers(), "Content-Type": "application/json" },
      body: JSON.stringify({ operations, allOrNothing }),
    });
  }

  /** Asks for a closed place to be opened: `{ course, term, lesson, pupil, reason }`. */
  unlock(wish) {
    return this.#send("api/journal/unlocks", {
      method: "POST",
      headers: { ...this.#headers(), "Content-Type": "application/json" },
      body: JSON.stringify(wish),
    });
  }

  /** Takes such a request back, or closes early what it has opened. */
  withdraw(request) {
    return this.#send(`api/journal/unlocks/${encodeURIComponent(request)}`, { method: "DELETE", headers: this.#headers() });
  }

  /** Signs in without leaving the page. Answers null, or the text why not. */
  async signIn(username, password) {
    const response = await this.#fetch("login", {
      method: "POST",
      headers: {
        ...this.#headers(),
        "X-Requested-With": "XMLHttpRequest",
        "Content-Type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ login: username, password, _csrf: token() }),
    });
    if (response.ok) return null;
    if (response.status >= 500) throw new Unreachable(String(response.status));
    return (await json(response))?.text ?? "";
  }

  #write(method, path, body) {
    return this.#send(path, {
      method,
      headers: { ...this.#headers(), "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }

  #get(path, query) {
    const known = Object.entries(query).filter(([, value]) => value !== null && value !== undefined);
    return this.#send(`${path}?${new URLSearchParams(known)}`, { headers: this.#headers() });
  }

  // The user goes along, so that marks queued by one teacher are never booked
  // on another who signed in at the same desk meanwhile.
  #headers() {
    return { Accept: "application/json", "X-XSRF-TOKEN": token(), "X-Okrug-User": this.#user };
  }

  async #send(path, request) {
    let response = await this.#fetch(path, request);
    let answer = await json(response);
    if (response.status === 403 && !answer?.text) {
      // A new session brings a new token; the answer just set its cookie.
      response = await this.#fetch(path, { ...request, headers: { ...request.headers, "X-XSRF-TOKEN": token() } });
      answer = await json(response);
    }
    if (response.ok && answer !== null && !response.redirected) return answer;
    if (response.status === 401 || response.redirected || (response.status === 403 && !answer?.text)) throw new SignedOut();
    if (response.status === 400 || response.status === 403 || response.status === 404) {
      throw new Refused(answer?.text ? answer : { code: "unknown", text: null });
    }
    throw new Unreachable(String(response.status));
  }

  async #fetch(path, request) {
    try {
      return await fetch(new URL(path, this.#root), {
        credentials: "same-origin",
        signal: AbortSignal.timeout(PATIENCE),
        ...request,
      });
    } catch (failure) {
      throw new Unreachable(failure.message);
    }
  }
}

/** The body as JSON, or null where it is something else: a proxy's page, a sign-in form. */
async function json(response) {
  if (!response.headers.get("Content-Type")?.includes("json")) return null;
  try {
    return await response.json();
  } catch {
    return null;
  }
}

function token() {
  const cookie = document.cookie.split("; ").find((pair) => pair.startsWith("XSRF-TOKEN="));
  return cookie ? decodeURIComponent(cookie.slice("XSRF-TOKEN=".length)) : "";
}

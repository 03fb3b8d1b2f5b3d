// What the diary's own forms share: what is typed is kept by the browser until it arrived, and everything goes in one go.

/** What stands in a form and was not sent yet, under a key of this visit. Without storage it stands in the form alone. */
export class Draft {
  #key;

  constructor(key) {
    this.#key = key;
  }

  /** What was kept, or null. */
  read() {
    return orNull(() => JSON.parse(sessionStorage.getItem(this.#key)));
  }

  keep(typed) {
    orNull(() => sessionStorage.setItem(this.#key, JSON.stringify(typed)));
  }

  forget() {
    orNull(() => sessionStorage.removeItem(this.#key));
  }
}

/**
 * Posts what `body()` answers to an address of this application. Answers null when it was taken; else why not, as
 * `{ text }` in the server's own words or as `{ key }`: signed-out, large or failed.
 */
export async function post(address, body) {
  try {
    let answer = await posted(address, body());
    let told = await json(answer);
    if (answer.status === 403 && !told?.text) {
      // A new session brings a new token; the answer just set its cookie.
      answer = await posted(address, body());
      told = await json(answer);
    }
    if (answer.ok && !answer.redirected) return null;
    return told?.text ? { text: told.text } : { key: { 401: "signed-out", 413: "large" }[answer.status] ?? "failed" };
  } catch (unreachable) {
    return { key: "failed" };
  }
}

function posted(address, body) {
  return fetch(new URL(address, document.baseURI), {
    method: "POST",
    body,
    credentials: "same-origin",
    headers: { Accept: "application/json", "X-XSRF-TOKEN": token() },
  });
}

async function json(answer) {
  try {
    return await answer.json();
  } catch (other) {
    return null;
  }
}

function token() {
  const cookie = document.cookie.split("; ").find((pair) => pair.startsWith("XSRF-TOKEN="));
  return cookie ? decodeURIComponent(cookie.slice("XSRF-TOKEN=".length)) : "";
}

function orNull(work) {
  try {
    return work();
  } catch (closed) {
    return null;
  }
}

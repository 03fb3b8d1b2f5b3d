// Makes a signed-in page ready for hours without a network: the worker that serves the files, the words
// of the page, and links that lead there when the network is gone.

import { KeptPages, isShared } from "./kept.js";

const ROOT = new URL("../", import.meta.url);
const WORKER = new URL("offline-worker.js", import.meta.url);
// The addresses a teacher may open without a network, and no other: no family's page is ever answered from here.
const SCOPES = ["journal", "day", "paper"].map((path) => new URL(path, ROOT).href);

let prepared = false;
let working = Promise.resolve();

/** Ends when all workers have their files, or have given up: from then on the addresses open without a network. */
export const ready = () => working;

/** `shell`: what a page without a network needs to begin: `{ school, user, texts, locale, signInUrl }`. */
export async function prepare(kept, shell) {
  if (isShared()) {
    await retire();
    return;
  }
  await kept.keep("shell", shell);
  if (prepared) return;
  prepared = true;
  leadOffline();
  const workers = await Promise.all(SCOPES.map(register));
  working = Promise.all(workers.map(installed));
  // A worker that is just being installed gathers by itself.
  workers.find((worker) => worker?.active)?.active.postMessage("gather");
}

async function register(scope) {
  try {
    return await navigator.serviceWorker?.register(WORKER, { scope });
  } catch {
    // A browser without workers, or an address without https: then there is only the open page.
    return null;
  }
}

function installed(registration) {
  const worker = registration?.installing ?? registration?.waiting;
  const over = () => !worker || ["activated", "redundant"].includes(worker.state);
  return over() || new Promise((done) => worker.addEventListener("statechange", () => over() && done()));
}

async function retire() {
  await KeptPages.forget();
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
}

// The application asks its server for every page; without a network the browser has to go there by itself.
function leadOffline() {
  addEventListener("click", (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (navigator.onLine || !link || !SCOPES.some((scope) => link.href.startsWith(scope))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    location.assign(link.href);
  }, { capture: true });
}

// The worker that lets a teacher reload the day and the journal without a network. It keeps files of the
// application and nothing else: pupils and marks lie in the page's own shelf (kept.js), which sign-out empties.

const CACHE = "okrug-kept";
const ROOT = new URL("../", self.location).href;
const FOLDER = new URL("./", self.location).href;
const FIRST = ["offline.js", "offline.css"];
const NAMED = /["'](?:\.\/)?([\w-]+\.(?:js|css))["']/g;
const FILE = /^[\w-]+\.(?:js|css)$/;
const GONE = [502, 503, 504];
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; "
  + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(gather());
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => event.data === "gather" && event.waitUntil(gather().catch(() => {})));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (request.url.startsWith(FOLDER) && FILE.test(request.url.slice(FOLDER.length))) event.respondWith(file(request));
});

/** Reads all files anew that the journal is made of, following their names from one to the next. */
async function gather() {
  const files = new Map();
  const wanted = [...FIRST];
  while (wanted.length > 0) {
    const name = wanted.pop();
    if (files.has(name)) continue;
    const answer = await fetch(FOLDER + name);
    // A name in a text need not be a file; what the page cannot do without is missed at once by its tests.
    files.set(name, answer.ok ? answer.clone() : null);
    if (answer.ok) wanted.push(...[...(await answer.text()).matchAll(NAMED)].map(([, found]) => found));
  }
  const cache = await caches.open(CACHE);
  await Promise.all([...files].filter(([, answer]) => answer).map(([name, answer]) => cache.put(FOLDER + name, answer)));
}

async function page(request) {
  try {
    const answer = await fetch(request);
    return GONE.includes(answer.status) ? ((await shell()) ?? answer) : answer;
  } catch {
    return (await shell()) ?? Response.error();
  }
}

/** The empty page in which the journal goes on; none once somebody has signed out. */
async function shell() {
  if (!(await caches.has(CACHE))) return null;
  const html = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Округ</title><base href="${ROOT}">`
    + `<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="stylesheet" href="${FOLDER}offline.css">`
    + `<body><script type="module" src="${FOLDER}offline.js"></script></body></html>`;
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": POLICY } });
}

async function file(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request)) ?? Response.error();
  }
}

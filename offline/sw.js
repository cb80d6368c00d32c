// Keeps the site on the device, so that it works without a connection from the second visit on.
//
// `cargo xtask dist` fills in the next two constants: a name of this build that follows from all its files, and a
// line for each file: when it is kept and for which language, its path, its hash, its bytes. Why it works like this: docs/decisions.md.
const BUILD = "@BUILD@";
const LIST = `@LIST@`;

/** When a file is kept: before this worker starts, soon after, or as it is read. */
const SHELL = 0, SOON = 1, READ = 2;

const SCOPE = self.registration.scope;
const STORE = `bearings ${new URL(SCOPE).pathname}`;
/** The app asks for these with the build it is of (`?v=`); other files have a hash in their names or never change. */
const OF_A_BUILD = /\.(json|bin|txt)$/;
const AT_ONCE = 4;
/** So many files are kept a message, since a browser ends a worker that is at it for minutes. */
const A_SLICE = 100;

const key = (name, mark) => `${SCOPE}${name}?${mark}`;
const keyOf = ([path, file]) => key(path, file.hash);
const read = (list) => new Map(list.split("\n").map((line) => {
  const [when, path, hash, bytes] = line.split(" ");
  return [path, { when: Number(when[0]), language: when.slice(1), hash, bytes: Number(bytes) }];
}));
const own = read(LIST);
const lists = new Map([[BUILD, own]]);
const open = () => caches.open(STORE);

/** The files of a build: this one, or an earlier one that may still have a tab open. */
async function listOf(build) {
  if (lists.has(build)) return lists.get(build);
  const kept = await (await open()).match(key("build", build));
  if (kept) lists.set(build, read(await kept.text()));
  return lists.get(build);
}

/** The name of a build: the `active` one or the one `before` it. */
async function named(which) {
  return (await (await open()).match(key("build", which)))?.text();
}

async function hash(body) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body)).subarray(0, 6);
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}

/** The same answer with a body that is at hand. Nothing stays of how it came over the line. */
function answerOf(body, { headers }) {
  const kept = new Headers(headers);
  for (const name of ["content-encoding", "content-length"]) kept.delete(name);
  return new Response(body, { headers: kept });
}

/** A file from the store; one that is damaged there is thrown away. */
async function fromStore(event, [path, file]) {
  const store = await open(), name = key(path, file.hash);
  const whole = async () => {
    const answer = await store.match(name);
    const body = await answer?.arrayBuffer().catch(() => null);
    if (body && (await hash(body)) === file.hash) return answerOf(body, answer);
    if (answer) await store.delete(name);
  };
  if (!path.endsWith(".wasm")) return whole();
  // A module is compiled while it is read, so it is looked at beside that, for the next time.
  const answer = await store.match(name);
  if (answer) event.waitUntil(whole());
  return answer;
}

/** A file from the server, kept if it is the one of this build. An answer that is not ok is never kept. */
async function fromServer(address, [path, file], priority = "auto") {
  let answer;
  // What the browser itself has kept may be of another build; then the server is asked again.
  for (const cache of ["default", "reload"]) {
    answer = await fetch(address, { cache, priority });
    if (!answer.ok) return answer;
    const body = await answer.arrayBuffer();
    answer = answerOf(body, answer);
    if ((await hash(body)) !== file.hash) continue;
    // Without room it is only not kept.
    await (await open()).put(key(path, file.hash), answer.clone()).catch(() => {});
    return answer;
  }
  // The server has another build by now. Its page may be shown; its data would not fit the page that asks.
  self.registration.update().catch(() => {});
  return OF_A_BUILD.test(path) ? new Response(null, { status: 503 }) : answer;
}

async function answer(event, path, build) {
  const list = await listOf(build);
  // A tab of the build before this one may still ask for a script whose name is no longer in use.
  const file = list?.get(path) ?? (build === BUILD ? (await listOf(await named("before")))?.get(path) : undefined);
  if (!file) return fetch(event.request);
  return (await fromStore(event, [path, file])) ?? fromServer(event.request.url, [path, file]);
}

/** Keeps files that are not here, a few at a time; an error when one does not come. */
async function keep(files) {
  const store = await open(), left = files.values();
  const one = async () => {
    for (const entry of left) {
      const [path, file] = entry;
      const address = `${SCOPE}${path === "index.html" ? "" : path}${OF_A_BUILD.test(path) ? `?v=${BUILD}` : ""}`;
      await fromServer(address, entry, "low");
      if (!(await store.match(keyOf(entry)))) throw new Error(`${path} (${file.hash}) is not to be had`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

async function storedKeys() {
  return new Set((await (await open()).keys()).map((request) => request.url));
}

/** The files of this build that this device needs: those of the languages that are open here or were kept before. */
async function needed() {
  const tabs = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  // Some hosts leave the ending away.
  const spanish = ({ url }) => /\/es(\.html)?$/.test(new URL(url).pathname);
  const catalogs = [...await storedKeys()].map((name) => name.slice(SCOPE.length).split("?")[0]);
  const used = {
    en: tabs.some((tab) => !spanish(tab)) || catalogs.includes("catalog.bin"),
    es: tabs.some(spanish) || catalogs.includes("catalog-es.bin"),
  };
  return [...own].filter(([, { language }]) => !language || used[language]);
}

async function missing(upTo) {
  const here = await storedKeys();
  return (await needed()).filter((entry) => entry[1].when <= upTo && !here.has(keyOf(entry)));
}

/** What is kept, in bytes: now, of everything, of what is kept without being asked and is not here yet, of the rest. */
async function state() {
  const here = await storedKeys(), files = await needed();
  const sum = (which) => files.filter(which).reduce((bytes, [, file]) => bytes + file.bytes, 0);
  return [
    sum((entry) => here.has(keyOf(entry))),
    sum(() => true),
    sum((entry) => entry[1].when < READ && !here.has(keyOf(entry))),
    sum((entry) => entry[1].when === READ && here.has(keyOf(entry))),
  ];
}

/** Throws away what neither this build nor the one before it needs; a tab of that one may still be open. */
async function sweep() {
  const store = await open(), before = await named("active");
  const known = new Set([key("build", "active"), key("build", "before")]);
  for (const build of [BUILD, before]) {
    known.add(key("build", build));
    for (const entry of (await listOf(build)) ?? []) known.add(keyOf(entry));
  }
  await Promise.all([...await storedKeys()].filter((name) => !known.has(name)).map((name) => store.delete(name)));
  if (before && before !== BUILD) await store.put(key("build", "before"), new Response(before));
  await store.put(key("build", "active"), new Response(BUILD));
}

self.addEventListener("install", (event) => event.waitUntil((async () => {
  const pathOf = (name) => name.slice(SCOPE.length).split("?")[0];
  const before = new Set([...await storedKeys()].map(pathOf));
  await keep(await missing(SHELL));
  await (await open()).put(key("build", BUILD), new Response(LIST));
  // What was kept of an earlier build is kept of this one, too, so that an update takes nothing away.
  await keep((await missing(READ)).filter(([path]) => before.has(path))).catch(() => {});
})()));

self.addEventListener("activate", (event) => event.waitUntil(sweep().then(() => self.clients.claim())));

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || !url.href.startsWith(SCOPE)) return;
  const path = url.pathname.slice(new URL(SCOPE).pathname.length).replace(/^es$/, "es.html") || "index.html";
  event.respondWith(answer(event, path, url.searchParams.get("v") ?? BUILD));
});

/** What the page may ask for. Each answer is the state and whether everything came that had to. */
const ASKED = {
  state: async () => {},
  soon: async () => keep(await missing(SOON)),
  all: async () => keep((await missing(READ)).slice(0, A_SLICE)),
  drop: async () => {
    const store = await open(), rest = [...own].filter(([, { when }]) => when === READ);
    // One after the other they take Firefox half a minute.
    await Promise.all(rest.map((entry) => store.delete(keyOf(entry))));
  },
  use: async () => self.skipWaiting(),
};

self.addEventListener("message", (event) => event.waitUntil((async () => {
  const came = await ASKED[event.data]?.().then(() => true, () => false);
  event.ports[0]?.postMessage([...await state(), Number(came)]);
})()));

// The random user's own account of what was answered, from the events as they come and from nothing the app says.
// It runs in the page before the app does; what it needs stands inside it.
import type { Given, TakingBack } from "./types";

export function shadow(words: TakingBack): void {
  if (!location.protocol.startsWith("http")) return;
  type Stamped<T> = [cleared: number, entries: Record<string, [stamp: number, value: T | null]>];
  interface Kept {
    answers?: Stamped<number>;
    results?: Stamped<{ answers: Given }>;
  }
  const present = <T>([, entries]: Stamped<T> = [0, {}]) =>
    Object.fromEntries(Object.entries(entries).flatMap(([key, [, value]]) => (value === null ? [] : [[key, value]]))) as Record<string, T>;
  const read = () => {
    const text = localStorage.getItem("bearings.state");
    const { answers, results } = JSON.parse(text ?? "{}") as Kept;
    return { text, answers: present(answers), results: present(results) };
  };
  const first = read();
  let expected = first.answers;
  let cleared: [Given, begins: string] = [{}, ""];
  /** An empty quiz may take the answers of a file that was chosen. */
  let mayArrive = false;
  /** A named result may have become the present one; what was answered before then has a name, too. */
  let mayReplace = false;
  let [results, mayDelete] = [Object.keys(first.results), false];
  let known: string | null | undefined;

  const give = (item: string | undefined, point: number) => {
    if (item === undefined) return;
    expected = { ...expected, [item]: point };
    known = undefined;
  };
  const forget = (stays: (item: string) => boolean) => {
    cleared = [expected, cleared[1]];
    expected = Object.fromEntries(Object.entries(expected).filter(([item]) => stays(item)));
    [mayArrive, known] = [false, undefined];
  };
  const question = () => document.querySelector<HTMLElement>("main:not([hidden]) .ask[data-item]");

  addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button === null || button.disabled) return;
    const said = button.textContent?.trim().toLowerCase() ?? "";
    if (words.goOn.includes(said)) mayReplace = true;
    // The second half of a double click neither answers nor takes back.
    if (event.detail >= 2) return;
    if (button.matches(".answer")) return give(question()?.dataset.item, [...button.parentElement!.children].indexOf(button) + 1);
    const section = words.section.find(([own]) => own === said);
    if (words.all.includes(said)) forget(() => false);
    if (section !== undefined) {
      forget((item) => !section[1].includes(item[0] ?? ""));
      cleared[1] = section[1];
    }
    if (words.back.includes(said)) {
      const [before, begins] = cleared;
      // What was answered since, in another tab, is newer.
      expected = { ...Object.fromEntries(Object.entries(before).filter(([item]) => begins.includes(item[0] ?? ""))), ...expected };
      known = undefined;
    }
    if (words.results.some((source) => new RegExp(source, "i").test(said))) mayDelete = true;
  }, true);

  /** Lines that were moved: they say so a moment later than they know. */
  const moved = new WeakSet<Element>();
  addEventListener("input", (event) => void (event.target instanceof Element && moved.add(event.target)), true);
  addEventListener("keydown", (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    const item = question()?.dataset.item;
    if (event.key === "Enter" && target.matches(".line input") && (moved.has(target) || target.matches(".line--set *"))) return give(item, Number((target as HTMLInputElement).value) + 1);
    const held = event.ctrlKey || event.altKey || event.metaKey || event.repeat;
    const typing = ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
    if (held || typing || !/^\d$/.test(event.key) || localStorage.getItem("bearings.number-keys") === "off") return;
    const number = Number(event.key);
    if (item?.startsWith("K")) give(item, 2 * number + 1);
    // Interests have a place between each two words, abilities have not.
    else if (number >= 1 && number <= 5) give(item, /^[BG]/.test(item ?? "") ? number : 2 * number - 1);
  }, true);

  addEventListener("pointerup", (event) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches(".line input") || event.button !== 0) return;
    const thumb = 32;
    const share = (Math.trunc(event.offsetX) - thumb / 2) / Math.max(event.target.clientWidth - thumb, 1);
    give(question()?.dataset.item, Math.min(Math.max(Math.round(share * 20), 0), 20) + 1);
  }, true);

  addEventListener("change", (event) => {
    if (event.target instanceof Element && event.target.matches("input[type=file]")) mayArrive = true;
  }, true);

  const differ = (one: Given, other: Given) => [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((item) => one[item] !== other[item]);
  const isAmong = (all: { answers: Given }[], answers: Given) => all.some((it) => differ(it.answers, answers).length === 0);
  const look = (): string | null => {
    const now = read();
    if (now.text === known) return null;
    const named = Object.values(now.results);
    const nothing = Object.keys(expected).length === 0;
    if (mayArrive && nothing) expected = now.answers;
    if (mayReplace && (nothing || isAmong(named, expected)) && isAmong(named, now.answers)) expected = now.answers;
    const lost = differ(expected, now.answers).map((item) => `${item} must be ${expected[item] ?? "open"} and is ${now.answers[item] ?? "open"}`);
    if (!mayDelete) lost.push(...results.filter((mark) => !(mark in now.results)).map((mark) => `the named result ${mark} is gone`));
    if (lost.length > 0) return lost.join(", ");
    [results, mayDelete, mayReplace, known] = [Object.keys(now.results), false, false, now.text];
    return null;
  };

  const own = (window.shadow = {
    fault: null as string | null,
    get expected() {
      return expected;
    },
    takeOver() {
      const now = read();
      [expected, results, known] = [now.answers, Object.keys(now.results), now.text];
    },
    async check() {
      let fault = look();
      for (let waited = 0; fault !== null && waited < 2_000; waited += 10) {
        await new Promise((passed) => setTimeout(passed, 10));
        fault = look();
      }
      return fault;
    },
  });
  const tell = (fault: string) => void (own.fault ??= fault);
  addEventListener("error", (event) => tell(`error: ${event.message || (event.target as Element | null)?.outerHTML?.slice(0, 200)}`));
  addEventListener("unhandledrejection", (event) => tell(`rejection: ${event.reason}`));
  // A text that runs as a program would say so here.
  window.alert = () => tell("a text was run as a program");
  // There is no printer, and Firefox would ask which.
  window.print = () => undefined;

  window.memories = new Set();
  const note = (source: WebAssembly.WebAssemblyInstantiatedSource | WebAssembly.Instance) => {
    const { memory } = ("instance" in source ? source.instance : source).exports;
    if (memory instanceof WebAssembly.Memory) window.memories.add(memory);
    return source;
  };
  for (const name of ["instantiate", "instantiateStreaming"] as const) {
    const original = WebAssembly[name] as (...words: unknown[]) => Promise<WebAssembly.WebAssemblyInstantiatedSource>;
    Object.assign(WebAssembly, { [name]: (...given: unknown[]) => original.apply(WebAssembly, given).then(note) });
  }
}

// The random user's hand: picks what to do next and does it, inside the page, so that it is quick.
// It runs in the page before the app does; what it needs stands inside it.
import type { Done, Ground } from "./types";

interface Navigation {
  currentEntry: { index: number } | null;
  entries: () => { sameDocument: boolean }[];
}

export function hand({ texts, files, addresses }: Ground): void {
  if (!location.protocol.startsWith("http")) return;
  const CONTROLS = "a[href], button, summary, input, select, textarea, label";
  /** In place of the page's own, so that all that is drawn follows from the seed. */
  let below = (_: number) => 0;
  const seeded = (seed: number) => {
    let state = seed | 0;
    return (limit: number) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
    };
  };
  const one = <T>(all: ArrayLike<T>): T => all[below(all.length)] as T;

  const turn = () =>
    new Promise<void>((passed) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        passed();
      };
      port2.postMessage(0);
    });
  const sleep = (time: number) => new Promise((passed) => setTimeout(passed, time));
  const waits = () => document.querySelector("main:not([hidden])") === null || document.querySelector("main:not([hidden]) .held-part") !== null;
  const settle = async () => {
    await turn();
    await turn();
    for (let waited = 0; waits() && waited < 3_000; waited += 5) await sleep(5);
  };

  const page = (address: URL) => address.origin + address.pathname + address.search;
  /** Whether a control stands on this site, and in this document if that has to stay. */
  const isOpen = (control: Element, stays: boolean): boolean => {
    const link = control.closest("a[href]");
    if (!(link instanceof HTMLAnchorElement)) return true;
    const to = new URL(link.href);
    return link.target === "" && to.origin === location.origin && (!stays || page(to) === page(new URL(location.href)));
  };
  const pick = (within: string, stays: boolean): HTMLElement | undefined => {
    const all = document.querySelectorAll<HTMLElement>(within);
    for (let tries = 0; tries < 30 && all.length > 0; tries += 1) {
      const control = one(all);
      if (!control.matches(":disabled") && isOpen(control, stays) && control.checkVisibility({ visibilityProperty: true })) return control;
    }
    return undefined;
  };
  const name = (control: Element) => `${control.tagName.toLowerCase()} “${(control.getAttribute("aria-label") ?? control.textContent ?? "").trim().slice(0, 40)}”${control.id && ` #${control.id}`}`;
  const brief = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}… (${text.length})` : text);
  const tell = (control: Element, ...kinds: string[]) => kinds.forEach((kind) => control.dispatchEvent(new Event(kind, { bubbles: true })));
  const press = (key: string, on: Element) => {
    for (const kind of ["keydown", "keyup"]) on.dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true, cancelable: true }));
  };

  const type = (field: HTMLInputElement | HTMLTextAreaElement): string => {
    const text = one(texts);
    field.focus();
    field.value = text;
    tell(field, "input", "change");
    return `type ${brief(text)} into ${name(field)}`;
  };
  const slide = (bar: HTMLInputElement): string => {
    const [least, most] = [Number(bar.min || 0), Number(bar.max || 100)];
    bar.focus();
    bar.value = String(least + below(most - least + 1));
    tell(bar, "input", "change");
    if (!bar.matches(".line input")) return `slide ${name(bar)} to ${bar.value}`;
    const { left, top, width, height } = bar.getBoundingClientRect();
    const at = { clientX: left + below(Math.ceil(width)), clientY: top + height / 2, bubbles: true };
    const how = below(3);
    if (how === 0) bar.dispatchEvent(new PointerEvent("pointerup", at));
    if (how === 1) press("Enter", bar);
    return `the line at ${bar.value}, ${["tapped", "entered", "left"][how]}`;
  };
  const bring = (field: HTMLInputElement): string => {
    const chosen = Array.from({ length: field.multiple ? 1 + below(3) : 1 }, () => one(files));
    const carrier = new DataTransfer();
    for (const { name, type, text, times } of chosen) carrier.items.add(new File([text.repeat(times)], name, { type }));
    field.files = carrier.files;
    tell(field, "input", "change");
    return `bring ${chosen.map(({ name }) => name).join(", ")}`;
  };
  const choose = (field: HTMLSelectElement): string => {
    field.selectedIndex = below(field.options.length);
    tell(field, "input", "change");
    return `choose ${field.value} in ${name(field)}`;
  };

  /** Something that leads out of the document, to be clicked from outside. */
  let way: HTMLElement | undefined;
  const use = async (control: HTMLElement): Promise<string> => {
    if (control instanceof HTMLTextAreaElement) return type(control);
    if (control instanceof HTMLSelectElement) return choose(control);
    if (control instanceof HTMLInputElement && control.type === "range") return slide(control);
    if (control instanceof HTMLInputElement && control.type === "file") return bring(control);
    if (control instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(control.type)) return type(control);
    if (control instanceof HTMLLabelElement && control.control instanceof HTMLInputElement && control.control.type === "file") return bring(control.control);
    if (!isOpen(control, true)) {
      way = control;
      return `leave by ${name(control)}`;
    }
    const said = name(control);
    const times = below(20) === 0 ? 2 + below(4) : 1;
    for (let time = 0; time < times; time += 1) {
      // Each of a browser's clicks finds what the one before has made of the page.
      if (time > 0) await turn();
      if (control.isConnected) control.click();
    }
    return `tap ${said}${times > 1 ? `, ${times} times` : ""}`;
  };

  const KEYS = [..."0123456789aqzñ?/", "Escape", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Enter", "Home", "End", "Backspace", "F5x"];
  const ANSWER = "main:not([hidden]) .ask button, main:not([hidden]) .ask input";
  const MAIN = `main:not([hidden]) :is(${CONTROLS})`;
  const step = async (by: number): Promise<string> => {
    const { navigation } = window as unknown as { navigation: Navigation };
    // A step to another document would take this hand away.
    const entry = navigation.entries()[(navigation.currentEntry?.index ?? 0) + by];
    if (entry?.sameDocument !== true) return "no way back";
    const arrived = new Promise((passed) => addEventListener("popstate", passed, { once: true }));
    history.go(by);
    await Promise.race([arrived, sleep(300)]);
    return by < 0 ? "back" : "forward";
  };
  const paste = (): string => {
    const [text, on] = [one(texts), document.activeElement ?? document.body];
    const carrier = new DataTransfer();
    carrier.setData("text/plain", text);
    on.dispatchEvent(new ClipboardEvent("paste", { clipboardData: carrier, bubbles: true, cancelable: true }));
    return `paste ${brief(text)} on ${name(on)}`;
  };
  const once = async (stays: boolean): Promise<string> => {
    const kind = below(100);
    if (kind < 25) {
      const answer = pick(ANSWER, stays);
      if (answer !== undefined) return use(answer);
    }
    if (kind < 65) return use(pick(MAIN, stays) ?? document.body);
    if (kind < 72) return use(pick(CONTROLS, stays) ?? document.body);
    if (kind < 80) {
      const [key, on] = [one(KEYS), below(2) === 0 ? document.body : (document.activeElement ?? document.body)];
      press(key, on);
      return `press ${key} on ${name(on).slice(0, 30)}`;
    }
    if (kind < 90) {
      const address = one(addresses);
      location.hash = address;
      return `go to ${brief(address)}`;
    }
    if (kind < 96) return step(below(3) === 0 ? 1 : -1);
    if (kind < 98) return paste();
    scrollTo(0, below(document.body.scrollHeight + 1));
    return "scroll";
  };

  const act = async (seed: number, count: number, stays: boolean): Promise<Done> => {
    below = seeded(seed);
    way = undefined;
    const log: string[] = [];
    while (log.length < count && way === undefined) {
      const at = location.hash.slice(0, 40);
      log.push(`${await once(stays)} (at ${at || "#"})`);
      if (way !== undefined) break;
      await settle();
      const fault = window.shadow.fault ?? (await window.shadow.check());
      if (fault !== null) return { log, fault, leaves: false };
    }
    return { log, fault: null, leaves: way !== undefined };
  };

  window.hand = {
    act,
    settle,
    leave: () => way?.click(),
    staysWithKey: () => {
      const on = document.activeElement ?? document.body;
      return isOpen(on, true) && !(on instanceof HTMLInputElement && on.type === "file");
    },
    staysAt: (x, y) => {
      const on = document.elementFromPoint(x, y);
      return on !== null && isOpen(on, true) && on.closest("label, input[type=file]") === null;
    },
  };
}

// From an English sentence to the Spanish one of the same name.
import { bare, marked, pieces, UNKNOWN, type Pieces } from "./marks";
import { pairs, type Pair } from "./pairs";
import { sentences } from "./source";

/** A pair whose English is ready to be compared. */
interface Known extends Pair {
  pattern: RegExp;
  names: string[];
  letters: number;
}

const HOLE = /\{([^}]*)\}/g;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Figures and signs read the same in both languages. */
const isPlain = (text: string) => !/\p{L}/u.test(bare(text));

let ready: Known[] | undefined;
const known = (): Known[] =>
  (ready ??= pairs()
    .map((pair) => ({ ...pair, en: pair.en.trim(), es: pair.es.trim() }))
    .filter(({ en, es }) => en !== "" && es !== "")
    .map((pair) => ({
      ...pair,
      pattern: new RegExp(`^${pair.en.split(HOLE).map((it, at) => (at % 2 === 0 ? escaped(it) : "(.*?)")).join("")}$`, "s"),
      names: [...pair.en.matchAll(HOLE)].map(([, name = ""]) => name.split(":")[0] ?? ""),
      letters: pair.en.replace(HOLE, "").replace(/[^\p{L}\p{N}]/gu, "").length,
    })));

let constants: Map<string, string> | undefined;
/** What a Spanish constant says that another sentence has in it. */
function constant(name: string): string {
  constants ??= new Map([...sentences("es")].map(([where, [words = ""]]) => [where.split("::")[1] ?? "", words]));
  return (/^[A-Z_]+$/.test(name) ? constants.get(name) : undefined) ?? UNKNOWN;
}

/** The Spanish of a piece of a sentence; a name there may stand in small letters. */
const piece = (text: string, inside: string) =>
  looked(text, inside) ?? looked(text.charAt(0).toUpperCase() + text.slice(1), inside)?.toLowerCase() ?? text;

/** The Spanish of a pair with what its English has in its places. */
function filled({ es, names, where, pattern }: Known, english: string): string {
  const words = pattern.exec(english)?.slice(1) ?? [];
  const values = words.map((it) => (isPlain(it) ? it : piece(it, where)));
  const named = new Set([...es.matchAll(HOLE)].map(([, name = ""]) => name));
  const rest = values.filter((_, at) => names[at] === "" || !named.has(names[at] ?? ""));
  return es.replace(HOLE, (_, name: string) => {
    const at = name === "" ? -1 : names.indexOf(name);
    return (at < 0 ? rest.shift() : values[at]) ?? constant(name);
  });
}

/** The Spanish of some English, or nothing; inside another sentence its own pieces come first. */
function looked(english: string, inside = ""): string | undefined {
  const module = /^(\w*)::(.*)$/s.exec(english);
  const text = (module?.[2] ?? english).trim();
  const all = known().filter(({ where, pattern, letters, names }) => {
    if (module !== null && !where.startsWith(`${module[1]}::`)) return false;
    return (names.length === 0 || letters > 1 || where === inside) && pattern.test(text);
  });
  const own = all.filter(({ where }) => where === inside);
  const fitting = own.length > 0 ? own : all;
  const most = Math.max(...fitting.map(({ letters }) => letters));
  const best = fitting.filter(({ letters }) => letters === most);
  const wordings = new Set(best.map((pair) => filled(pair, text)));
  if (wordings.size > 1 && inside === "") {
    const all = best.map(({ where, es }) => `${where} “${es}”`).join(", ");
    throw new Error(`“${english}” has more than one wording in Spanish: ${all}`);
  }
  return [...wordings][0];
}

const memory = new Map<string, Pieces>();

/** A sentence's Spanish, with the places that the journey left open. */
export function translated(sentence: string): Pieces {
  const before = memory.get(sentence);
  if (before !== undefined) return before;
  const { text, marks } = marked(sentence);
  const spanish = looked(text);
  if (spanish === undefined) throw new Error(`“${sentence}” is not a sentence of the app's that has a Spanish one`);
  const found = pieces(spanish, marks);
  memory.set(sentence, found);
  return found;
}

/** The same in English, as it was written. */
export function written(sentence: string): Pieces {
  const { text, marks } = marked(sentence.replace(/^\w*::/, ""));
  return pieces(text, marks);
}

/** The Spanish of every sentence that has these English words in it. */
export function wholes(words: string): Pieces[] {
  const all = known().filter(({ en }) => en.includes(words));
  if (all.length === 0) throw new Error(`no sentence of the app's has “${words}” in it`);
  return all.map(({ es }) => pieces(es.replace(HOLE, (_, name: string) => constant(name)), []));
}

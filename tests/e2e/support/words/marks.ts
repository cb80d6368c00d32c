// Places that a journey leaves open in a sentence.

/** `{}`, `{n}` for a number, or `{nth}` for a place in a list. */
export interface Mark {
  at: number;
  kind: "words" | "number" | "place";
}

/** A sentence in pieces: text, and what is left open between. */
export type Pieces = (string | Mark)[];

const KINDS: Record<string, Mark["kind"]> = { "{}": "words", "{n}": "number", "{nth}": "place" };

/** A place is one character of Unicode's private use while a sentence is looked up. */
const FIRST = 0xe000;
const CHARACTER = /([\ue000-\ue0ff])/;

/** In the place of what only the app works out. */
export const UNKNOWN = "\ue0ff";

/** A sentence with characters for its places, and what each of them stands for. */
export function marked(sentence: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const text = sentence.replace(/\{(?:n|nth)?\}/g, (place) => {
    marks.push({ at: marks.length, kind: KINDS[place] ?? "words" });
    return String.fromCharCode(FIRST + marks.length - 1);
  });
  return { text, marks };
}

/** Takes such a text apart. */
export const pieces = (text: string, marks: readonly Mark[]): Pieces =>
  text
    .split(CHARACTER)
    .filter((it) => it !== "")
    .map((it) => (CHARACTER.test(it) ? (marks[it.charCodeAt(0) - FIRST] ?? { at: marks.length, kind: "words" }) : it));

/** A text without such characters. */
export const bare = (text: string) => text.split(CHARACTER).filter((it) => !CHARACTER.test(it)).join("");

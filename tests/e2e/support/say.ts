// The language that the journeys speak, and its words.
//
// Journeys name what stands on the page in English, which is held to the letter when they run in English.
// `BEARINGS_LANG=es` drives the Spanish page: then the sentence of the same name in src/i18n/es stands there.
// A sentence that the sources do not have in both languages stops a journey in either.
import type { Pieces } from "./words/marks";
import { translated, wholes, written } from "./words/translate";

export const SPANISH = process.env.BEARINGS_LANG === "es";

/** The file of the language's page; English is what a bare address has. */
export const PAGE = SPANISH ? "es.html" : "";

/** The file with the list of careers, titles and all. */
export const CATALOG = SPANISH ? "catalog-es.bin" : "catalog.bin";

/** Spanish writes names in small letters inside a sentence. */
const FLAGS = SPANISH ? "si" : "s";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A sentence's pieces in the language: text, and between them what is left open. */
function pieces(sentence: string): Pieces {
  const spanish = translated(sentence);
  return SPANISH ? spanish : written(sentence);
}

/**
 * A sentence as it stands on the page.
 *
 * `{}` takes the next value as it is. A sentence that has one wording in English and more in Spanish is told by the
 * module that has it, such as `saved::Name`.
 */
export function say(sentence: string, ...values: (string | number)[]): string {
  return pieces(sentence)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const value = values[piece.at];
      if (value === undefined) throw new Error(`“${sentence}” has no value for its ${piece.at + 1}. place`);
      return String(value);
    })
    .join("");
}

/** What can stand in a place that is left open. */
const MEANS = { words: ".+", number: "[\\d.,]*\\d", place: SPANISH ? "\\d+" : "\\d+(?:st|nd|rd|th)" };

const source = (sentence: string) =>
  pieces(sentence)
    .map((piece) => (typeof piece === "string" ? escaped(piece) : MEANS[piece.kind]))
    .join("");

/** One of these sentences and nothing else; `{}` stands for any words, `{n}` for a number, `{nth}` for a place. */
export const pattern = (...sentences: string[]) => new RegExp(`^(?:${sentences.map(source).join("|")})$`, FLAGS);

/** A text that begins with this sentence. */
export const begins = (sentence: string) => new RegExp(`^${source(sentence)}`, FLAGS);

/** One of these sentences anywhere in a text. */
export const within = (...sentences: string[]) => new RegExp(sentences.map(source).join("|"), FLAGS);

/** A part of a sentence; in Spanish the whole of it, or of each that has this part in English. */
export function part(words: string): RegExp {
  const found = wholes(words).map((all) => all.map((piece) => (typeof piece === "string" ? escaped(piece) : ".+")).join(""));
  return new RegExp(SPANISH ? `(?:${found.join("|")})` : escaped(words), "s");
}

/** Names of the app's in one enumeration, in small letters. */
export const listed = (...names: string[]) =>
  new Intl.ListFormat(SPANISH ? "es" : "en").format(names.map((name) => say(name).toLowerCase()));

// What the tables name, in the language of the journeys.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { SPANISH } from "./say";
import { find, table } from "./tables";
import { sentences } from "./words/source";

const texts = join(__dirname, "../../../data/text/es/careers");

let spanish: Map<string, string> | undefined;
/** Spanish titles by code: the headings of the texts. */
function spanishTitles(): Map<string, string> {
  const heads = () => readdirSync(texts).flatMap((file) => [...readFileSync(join(texts, file), "utf8").matchAll(/^# (\S+) (.+)$/gm)]);
  return (spanish ??= new Map(heads().map(([, code = "", title = ""]) => [code, title])));
}

/** What a career is called. */
export const titleOf = (code: string): string =>
  (SPANISH ? spanishTitles().get(code) : find(table("occupations.tsv"), "code", code)?.title) ?? "";

/** All 923 occupations. */
export const occupations = () => table("occupations.tsv").map(({ code = "" }) => ({ code, title: titleOf(code) }));

/** The table with the words of each question. */
export const ITEM_WORDS = SPANISH ? "text/es/items.tsv" : "items.tsv";

/** What a question asks about, by its name. */
export const wordsOf = (item: string): string => find(table(ITEM_WORDS), "item", item)?.text ?? "";

/** What is rated about work, by its id. */
export const elementOf = (id: string, english: string): string =>
  (SPANISH ? find(table("text/es/elements.tsv"), "element_id", id)?.name : english) ?? "";

/** Literals of a Spanish function that names what the tables have. */
const named = (what: string) => sentences("es").get(`names::${what}`) ?? [];

/** What stands behind a key among such literals; what is not there is called as in English. */
function behind(key: string, literals: string[], english: string): string {
  return SPANISH && literals.includes(key) ? (literals[literals.indexOf(key) + 1] ?? "") : english;
}

/** A state by its postal code. */
export const stateOf = (code: string, english: string) => behind(code, named("state"), english);

/** A working condition by its id. */
export const conditionOf = (id: string, english: string) => behind(id, named("CONDITIONS"), english);

/** A characteristic by its key. */
export const characteristicOf = (key: string, english: string) => behind(key, named("characteristic"), english);

/** The Spanish names that stand in a function in the order of these English ones. */
export const inOrder = (what: "credential" | "control", english: readonly string[]): string[] =>
  english.map((name, at) => (SPANISH ? (named(what)[at] ?? "") : name));

// The app's sentences as its sources have them: src/i18n, the errors of the core, and the two landing pages.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(__dirname, "../../../..");

/** String literals of a constant, function or error, by its name. */
export type Literals = Map<string, string[]>;

const read = (path: string) => readFileSync(join(root, path), "utf8");

/** The Rust files of a folder, as paths from the project's root. */
const rustFiles = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".rs"))
    .map((path) => join(folder, path));

/** Rust code without its comments and tests. */
const code = (text: string) =>
  (text.split("#[cfg(test)]")[0] ?? "")
    .split("\n")
    .filter((line) => !/^\s*\/\//.test(line))
    .join("\n");

/** None of ours holds an escaped quotation mark: tests/languages.rs reads them the same way. */
const literals = (text: string) => text.split('"').filter((_, at) => at % 2 === 1);

/** Each constant and function of a language, called `module::NAME` where its module is public. */
export function sentences(language: "en" | "es"): Literals {
  const found: Literals = new Map();
  const head = read(`src/i18n/${language}.rs`);
  const folder = `src/i18n/${language}`;
  for (const path of [`${folder}.rs`, ...rustFiles(folder)]) {
    const module = relative(folder, path).split("/")[0]?.replace(/\.rs$/, "") ?? "";
    const prefix = head.includes(`pub mod ${module};`) ? module : "";
    const parts = code(read(path)).split(/\n(?=(?:pub(?:\([^)]*\))? )?(?:const|fn|static|impl)\b)/);
    for (const part of parts) {
      const name = /^(?:pub(?:\([^)]*\))? )?(?:const )?(?:fn |const |static )?(\w+)/.exec(part)?.[1];
      if (name !== undefined && !part.startsWith("impl")) found.set(`${prefix}::${name}`, literals(part));
    }
  }
  return found;
}

/** English errors as the core words them, by type and variant. */
export function englishErrors(): Literals {
  const found: Literals = new Map();
  for (const path of rustFiles("src")) {
    for (const part of code(read(path)).split(/\n(?=pub enum |#\[derive)/)) {
      const type = /pub (?:enum|struct) (\w+)/.exec(part)?.[1];
      for (const [, text = "", variant] of part.matchAll(/#\[error\(\s*"([^"]*)"[^\]]*\)\]\s*(?:pub struct )?(\w+)/g)) {
        found.set(variant === type ? `${type}` : `${type}::${variant}`, [text]);
      }
    }
  }
  return found;
}

/** Spanish errors by the same names. */
export function spanishErrors(): Literals {
  const found: Literals = new Map();
  for (const path of rustFiles("src/i18n/es")) {
    for (const part of code(read(path)).split(/\n(?=impl Sentence for )/)) {
      const type = /^impl Sentence for (\w+)/.exec(part)?.[1];
      if (type === undefined) continue;
      found.set(type, literals(part));
      for (const [, variant, arm = ""] of part.matchAll(/Self::(\w+)([\s\S]*?)(?=Self::|$)/g)) found.set(`${type}::${variant}`, literals(arm));
    }
  }
  return found;
}

/** What a landing page says, in its order: both pages have the same elements. */
export function landing(page: "index.html" | "es.html"): string[] {
  const body = (read(page).split("<body")[1] ?? "").replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, "");
  return [...body.matchAll(/>([^<]+)<|(?:aria-label|title|alt|placeholder)="([^"]*)"/g)]
    .map(([, text, attribute]) => (text ?? attribute ?? "").replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
}

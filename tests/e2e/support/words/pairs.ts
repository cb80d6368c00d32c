// English sentences beside the Spanish ones of the same name.
import { apart } from "./apart";
import { englishErrors, landing, sentences, spanishErrors, type Literals } from "./source";

/** A sentence in both languages; in braces what is filled in. */
export interface Pair {
  where: string;
  en: string;
  es: string;
}

/** Pairs of what has one name and as many literals in both languages; `apart` tells the others. */
function paired(en: Literals, es: Literals): Pair[] {
  return [...en].flatMap(([where, english]) => {
    const spanish = es.get(where) ?? [];
    const known = apart[where];
    if (known !== undefined) return Object.entries(known(spanish, es)).map(([en, es = ""]) => ({ where, en, es }));
    return english.length === spanish.length ? english.map((en, at) => ({ where, en, es: spanish[at] ?? "" })) : [];
  });
}

function all(): Pair[] {
  const [index, twin] = [landing("index.html"), landing("es.html")];
  if (index.length !== twin.length) throw new Error("the two landing pages do not say equally much");
  const pages = index.map((en, at) => ({ where: "landing::page", en, es: twin[at] ?? "" }));
  return [...paired(sentences("en"), sentences("es")), ...paired(englishErrors(), spanishErrors()), ...pages];
}

let known: Pair[] | undefined;

/** Every pair; the sources are read once in a worker. */
export const pairs = (): Pair[] => (known ??= all());

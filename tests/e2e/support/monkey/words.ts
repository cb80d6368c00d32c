// The words of buttons that take something back, in both languages: the random user changes the language on its way.
import { translated, written } from "../words/translate";
import type { TakingBack } from "./types";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const both = (sentence: string) => [written(sentence), translated(sentence)];
/** In small letters, since a name in a sentence may stand in small letters, too. */
const words = (sentence: string) => both(sentence).map((pieces) => pieces.join("").toLowerCase());
const source = (sentence: string) =>
  both(sentence).map((pieces) => `^${pieces.map((piece) => (typeof piece === "string" ? escaped(piece) : ".+")).join("")}$`);

const SECTIONS = { Interests: "RIASEC", Subjects: "K", Abilities: "B" };

export const TAKING_BACK: TakingBack = {
  all: [...words("Yes, forget all my answers"), ...words("Yes, forget them and start")],
  section: Object.entries(SECTIONS).flatMap(([name, begins]) => words(`Yes, clear ${name}`).map((it): [string, string] => [it, begins])),
  back: words("Bring my answers back"),
  goOn: words("saved::Go on with it"),
  results: [...source("Yes, delete it"), ...source("Yes, delete the one saved result"), ...source("Yes, delete all {n} saved results")],
};

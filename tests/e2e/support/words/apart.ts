// Sentences that Spanish builds otherwise than English: which Spanish literals make which English sentence.
import type { Literals } from "./source";

/** Puts words into the first places of a sentence, in their order. */
const fill = (sentence = "", ...words: (string | undefined)[]) => sentence.replace(/\{\w*\}/g, (place) => words.shift() ?? place);

type Sentences = Record<string, string | undefined>;

const SECTIONS = ["Interests", "Subjects", "Abilities"];
const FORMS = ["Quick", "Full", "Detailed"];

/** From the Spanish literals of a name, in the order of the source, and those of all names, to pairs of sentences. */
export const apart: Record<string, (es: (string | undefined)[], all: Literals) => Sentences> = {
  "::area_name": (es) => ({ Realistic: es[0], Investigative: es[1], Artistic: es[2], Social: es[3], Enterprising: es[4], Conventional: es[5] }),
  "::form_name": (es) => Object.fromEntries(FORMS.map((name, at) => [name, es[at]])),
  "site::go_on": (es) => ({
    "Go on where you stopped ({answered} of {all})": fill(es[2], "{answered}", "{all}", ""),
    "Go on where you stopped ({answered} of at most {all})": fill(es[2], "{answered}", "{all}", es[0]),
  }),
  "results::hidden": (es) => ({ "1 hidden": es[0], "{count} hidden": es[1] }),
  "results::still_open": (es) => {
    const [en, end] = ["still open. The list gets surer with each answer.", es[4]];
    return { [`1 question is ${en}`]: fill(end, es[2]), [`{open} questions are ${en}`]: fill(end, es[3]), [`At most {open} questions are ${en}`]: fill(end, es[1]) };
  },
  "certificate::begun": (es, all) => {
    const [one, many] = all.get("certificate::answered_questions") ?? [];
    const en = (questions: string) => `There is a certificate here once you have finished the quiz. You have answered ${questions} so far.`;
    return { [en("1 question")]: fill(es[0], one), [en("{answers} questions")]: fill(es[0], many) };
  },
  "class::task": (es) => ({
    "A few questions about {sections}, about {minutes} minutes.": fill(es[2], "{sections}", es[1]),
    "{questions} questions about {sections}, about {minutes} minutes.": fill(es[3], "{questions}", "{sections}", es[1]),
  }),
  "class::answers_here": (es) => ({
    "There are already 1 answer on this device. Are they yours?": es[0],
    "There are already {count} answers on this device. Are they yours?": es[1],
  }),
  "quiz::into_section": (es, all) =>
    Object.fromEntries(
      SECTIONS.flatMap((name, at) => {
        const section = all.get("quiz::the_section")?.[at];
        return [`Start ${name}`, `Go through ${name} again`, `Go on with ${name}`].map((en, which) => [en, fill(es[which], section)]);
      }),
    ),
  "::look_again": (es, all) => Object.fromEntries(SECTIONS.map((name, at) => [`Look at ${name} again`, fill(es[0], all.get("quiz::the_section")?.[at])])),
  "quiz::redo": (es, all) => Object.fromEntries(SECTIONS.map((name, at) => [`Redo ${name}`, fill(es[0], all.get("quiz::the_section")?.[at])])),
  "saved::saved_facts": (es, all) =>
    Object.fromEntries(FORMS.map((name, at) => [`{day}, ${name} form, {answers} answers`, fill(es[0], "{day}", all.get("saved::form_called")?.[at], all.get("saved::answers_given")?.[1] ?? "")])),
  "saved::delete_all_means": (es) => ({
    "All {results} are gone for good then, unless you have a file of them. Your present answers stay.": fill(es[4], es[1], es[3]),
  }),
  "saved::taken_in": (es) => ({
    "{count} results added.": fill(es[7], es[1]),
    "There was nothing new in this file.": es[4],
    "Nothing new: {count} results of this file were here already.": es[6],
    "The answers in the file are now your present ones: you can go on with them.": es[9],
  }),
  "saved::answers_differ": (es) => ({
    "{changed} of the {both} questions that both answered have another answer.": es[5],
  }),
};

// The JavaScript side: every task of bench/src/tasks.rs, from the same tables.
import { Chance } from "./chance.js";
import { Days } from "./days.js";
import { nextQuestion, posterior } from "./next.js";
import { Order } from "./order.js";
import { add, nats, Scorer } from "./scorer.js";
import { changes, reasons } from "./why.js";

export class Sums {
  constructor({ tables, quick, people }, times = 1) {
    this.scorer = new Scorer(tables, times);
    const { scorer } = this;
    this.order = new Order(scorer.occupations);
    this.scores = new Int32Array(scorer.occupations);
    this.evidence = new Int32Array(scorer.occupations);
    this.shares = new Float64Array(scorer.occupations);
    this.desks = people.map((person) => this.desk(person, quick));
  }

  /** A person with what is worked out by the time a task begins. */
  desk({ full, changed, begun, occupation, more: [item, point] }, quick) {
    const { scorer } = this;
    const [sheet, other, short] = [full, changed, begun].map((answers) => scorer.sheet(answers));
    const evidence = new Int32Array(scorer.occupations);
    scorer.evidence(sheet, evidence);
    const likely = new Float64Array(scorer.occupations);
    posterior(scorer.powers, evidence, likely);
    const bytes = sheet.flatMap(({ items, indices }) =>
      items.flatMap((name, at) => [...new TextEncoder().encode(name), indices[at] + 1]),
    );
    const open = (letter) =>
      quick
        .filter((name) => name[0] === letter && begun[name] === undefined)
        .map((name) => ({ name, dimension: scorer.places.get(name) }));
    const { codes, single } = scorer.dimensions[scorer.places.get(item)];
    return {
      occupation,
      evidence,
      sheets: { full: sheet, changed: other, begun: short },
      more: { codes, says: single[point - 1], sums: evidence.slice() },
      asked: Object.keys(begun).filter((name) => name[0] === "K").length,
      open: [open("K"), open("B")],
      days: new Days(scorer, this.order, sheet, likely, new Chance(bytes)),
    };
  }

  /** Scores of a sheet. */
  score(sheet) {
    this.scorer.evidence(sheet, this.evidence);
    this.scorer.lift(this.evidence, this.scores);
    return this.scores;
  }

  next({ sheets, asked, open }) {
    this.scorer.evidence(sheets.begun, this.evidence);
    posterior(this.scorer.powers, this.evidence, this.shares);
    return nextQuestion(this.scorer, this.shares, asked, ...open);
  }

  days(desk) {
    desk.days.restart();
    while (desk.days.count < desk.days.ranks.length) desk.days.draw();
    return desk.days;
  }

  /** A task as a function of the person, which hands back a number that depends on it. */
  task(name) {
    const desk = (person) => this.desks[person];
    const first = (which) => (person) => {
      const scores = this.score(desk(person).sheets[which]);
      return nats(scores[this.order.rank(scores)[0]]);
    };
    return {
      scores: (person) => nats(this.score(desk(person).sheets.full)[0]),
      ranking: first("full"),
      one_more_answer: (person) => {
        const { codes, says, sums } = desk(person).more;
        add(codes, says, sums);
        return nats(sums[0]);
      },
      next_question: (person) => this.next(desk(person)).dimension,
      reasons: (person) => reasons(this.scorer, desk(person).sheets.full, desk(person).occupation).length,
      most_telling_change: (person) =>
        changes(this.scorer, desk(person).sheets.full, desk(person).evidence, desk(person).occupation).rank,
      one_day: (person) => {
        const { days } = desk(person);
        if (days.count === days.ranks.length) days.restart();
        days.draw();
        return days.count;
      },
      all_days: (person) => this.days(desk(person)).count,
      what_if: first("changed"),
    }[name];
  }

  /** Every number that a task comes to, in the order of bench/src/tasks.rs. */
  check(name, person) {
    const desk = this.desks[person];
    const { sheets, evidence, occupation, more, days } = desk;
    const places = (sheet) => {
      const scores = this.score(sheet);
      return [...this.order.rank(scores)].flatMap((place, at) => [place, this.order.ranks[at], nats(scores[place])]);
    };
    switch (name) {
      case "scores":
        return Float64Array.from(this.score(sheets.full), nats);
      case "ranking":
        return places(sheets.full);
      case "one_more_answer": {
        const sums = evidence.slice();
        add(more.codes, more.says, sums);
        return Float64Array.from(sums, nats);
      }
      case "next_question":
        return [number(this.next(desk).name)];
      case "reasons":
        return reasons(this.scorer, sheets.full, occupation).flatMap((it) => [number(it.item), it.weight, it.below]);
      case "most_telling_change": {
        const { rank, up, down } = changes(this.scorer, sheets.full, evidence, occupation);
        return [rank, ...[up, down].filter(Boolean).flatMap((it) => [number(it.item), it.to, it.rank])];
      }
      case "one_day":
        days.restart();
        days.draw();
        return days.bands();
      case "all_days":
        return this.days(desk).bands();
      default:
        return places(sheets.changed);
    }
  }
}

/** An item's name as a number: its characters one after another. */
function number(name) {
  return [...name].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
}

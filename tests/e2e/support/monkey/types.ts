// What the random user's parts in the page and beside it tell each other.

/** Question to point, 1 for the lowest. */
export type Given = Record<string, number>;

/** The words, in either language and in small letters, on buttons that take answers or results back. */
export interface TakingBack {
  /** Forgets every answer. */
  all: string[];
  /** Clears a section: the words, then what its questions' names begin with. */
  section: [words: string, begins: string][];
  /** Brings back what was cleared. */
  back: string[];
  /** Makes a named result the present one. */
  goOn: string[];
  /** Sources of patterns: deletes named results. */
  results: string[];
}

/** What is typed, chosen and gone to. */
export interface Ground {
  texts: string[];
  files: { name: string; type: string; text: string; times: number }[];
  addresses: string[];
}

/** What came of some actions in the page. */
export interface Done {
  /** One line an action. */
  log: string[];
  /** What went wrong at the last of them. */
  fault: string | null;
  /** The last of them found something that leads out of the document; it is there to be clicked. */
  leaves: boolean;
}

/** The part in the page that knows what was answered. */
export interface Shadow {
  /** The first fault that the page itself has heard of. */
  fault: string | null;
  /** What must be kept by now. */
  expected: Given;
  /** Waits until what must be kept is kept; otherwise says what is lost, or was never said. */
  check: () => Promise<string | null>;
  /** Takes over what another tab has left. */
  takeOver: () => void;
}

/** The part in the page that acts. */
export interface Hand {
  act: (seed: number, count: number, stays: boolean) => Promise<Done>;
  settle: () => Promise<void>;
  leave: () => void;
  /** Whether a key pressed now, or a tap at this place, keeps the document. */
  staysWithKey: () => boolean;
  staysAt: (x: number, y: number) => boolean;
}

declare global {
  interface Window {
    shadow: Shadow;
    hand: Hand;
    /** The memories of WebAssembly modules, noted as these start. */
    memories: Set<WebAssembly.Memory>;
  }
}

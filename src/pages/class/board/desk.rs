//! What lies on the teacher's desk: the codes as text, how far they are read, and what they come to.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::class_of;
use crate::app::{Remote, State};
use crate::class::{Board, ClassLink, KeptClass, MOST_LINES, Measurer, Summary};
use crate::pages::class::kept;
use crate::platform::clock;
use crate::platform::turn::turn;

/// How long the page may be held up at a time, in seconds.
const SLICE: f64 = 0.025;
/// How often it is told how far the reading is: each telling is drawn, and drawing takes time from the reading.
const TOLD_EVERY: f64 = 0.1;

/// The board's signals.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The app's state: no context reaches into what goes on later.
    pub state: State,
    /// The text of the link that the board was opened with.
    pub link: StoredValue<String>,
    /// The class, when it is said.
    pub class: RwSignal<Option<ClassLink>>,
    /// The codes as they were pasted, line by line.
    pub text: RwSignal<String>,
    /// Lines read and lines in all, while they are being read.
    pub progress: RwSignal<Option<(usize, usize)>>,
    /// Whether reading was stopped before its end.
    pub stopped: RwSignal<bool>,
    /// What the lines come to.
    pub summary: RwSignal<Option<Arc<Summary>>>,
    /// What was read.
    pub board: StoredValue<Board>,
    /// Counts the runs, so that an earlier one ends when another begins.
    run: StoredValue<u32>,
}

impl Desk {
    /// An empty desk.
    pub fn new(link: String) -> Self {
        Self {
            state: State::of_app(),
            class: RwSignal::new(class_of(&link)),
            link: StoredValue::new(link),
            text: RwSignal::default(),
            progress: RwSignal::new(None),
            stopped: RwSignal::new(false),
            summary: RwSignal::new(None),
            board: StoredValue::default(),
            run: StoredValue::default(),
        }
    }

    /// Puts the codes on the desk that this device keeps of the class.
    pub fn open_kept(self) {
        let link = self.link.get_value();
        let codes =
            kept::classes().and_then(|classes| classes.get(&link).map(|class| class.codes.join("\n")));
        if let Some(codes) = codes.filter(|codes| !codes.is_empty()) {
            self.text.set(codes);
            self.read();
        }
    }

    /// Adds lines below those that are there.
    pub fn append(self, lines: &str) {
        self.text.update(|text| {
            if !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
            text.push_str(lines);
        });
    }

    /// Reads every line anew, in slices between which the page lives on.
    pub fn read(self) {
        let state = self.state;
        let Remote::Ready(atlas) = state.catalog.get_untracked() else { return };
        let run = self.begin();
        let text = self.text.get_untracked();
        let all = text.lines().count().min(MOST_LINES);
        self.progress.set(Some((0, all)));
        let is_current = move || self.run.try_get_value() == Some(run);
        spawn_local(async move {
            // What brought the codes here has held the page up already.
            turn().await;
            if !is_current() {
                return;
            }
            let mut board = Board::default();
            let mut since = clock::seconds();
            let mut told = since;
            for (at, line) in text.lines().take(MOST_LINES).enumerate() {
                state.bank.with_value(|bank| {
                    board.add(line, &Measurer { catalog: &atlas.catalog, scorer: &atlas.scorer, bank });
                });
                let now = clock::seconds();
                if now - since > SLICE {
                    if now - told > TOLD_EVERY {
                        self.progress.set(Some((at + 1, all)));
                        told = now;
                    }
                    turn().await;
                    if !is_current() {
                        return;
                    }
                    if self.stopped.get_untracked() {
                        break;
                    }
                    since = clock::seconds();
                }
            }
            // The numbers are drawn in a task of their own.
            turn().await;
            if !is_current() {
                return;
            }
            self.board.set_value(board);
            self.progress.set(None);
            self.tell();
        });
    }

    /// Works the numbers out for the class that is said.
    pub fn tell(self) {
        let (tag, answers) = self.class.with_untracked(|class| {
            let question = class.as_ref().and_then(|class| class.question.as_ref());
            (class.as_ref().and_then(ClassLink::tag), question.map_or(0, |question| question.answers.len()))
        });
        self.summary.set(Some(Arc::new(self.board.with_value(|board| board.summary(tag, answers)))));
    }

    /// Takes everything off the desk; what is kept stays kept.
    pub fn clear(self) {
        self.begin();
        self.text.set(String::new());
        self.progress.set(None);
        self.summary.set(None);
        self.board.set_value(Board::default());
    }

    /// Keeps the codes that count on this device; false when it cannot be done.
    pub fn keep(self) -> bool {
        let codes = self.board.with_value(|board| board.codes().to_vec());
        let with =
            kept::classes().map(|classes| classes.with(KeptClass { link: self.link.get_value(), codes }));
        with.as_ref().is_some_and(kept::set)
    }

    /// Forgets what this device keeps of the class.
    pub fn forget(self) -> bool {
        let without = kept::classes().map(|classes| classes.without(&self.link.get_value()));
        without.as_ref().is_some_and(kept::set)
    }

    fn begin(self) -> u32 {
        self.stopped.set(false);
        self.run.update_value(|run| *run += 1);
        self.run.get_value()
    }
}

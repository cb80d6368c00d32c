//! How to talk about a result.

/// Talking about results.
pub const TALK: &str = "How to talk about a result";
/// What holds for all of it.
pub const TALK_LEAD: &str = "Ask more than you explain. These sentences are a start; yours will be better.";

/// A situation and sentences for it.
pub struct Talk {
    /// When.
    pub when: &'static str,
    /// What might help.
    pub say: &'static [&'static str],
}

/// From the usual case to the hard ones.
pub const TALKS: [Talk; 7] = [
    Talk {
        when: "With everyone",
        say: &[
            "“Which career on your list would you like to know more about?”",
            "“Which of your answers brought it there? Does that sound like you?”",
        ],
    },
    Talk {
        when: "The list disappoints",
        say: &[
            "“It adds up today’s answers. It does not say who you are.”",
            "“What did you hope to see? Let’s look it up and read what speaks for it and what against it.”",
            "“Is there an answer that you see differently now? You can change it and watch what moves.”",
        ],
    },
    Talk {
        when: "A dream stands far down",
        say: &[
            "“The list does not know how much you want it.”",
            "“Which reasons against it could you learn or practice away? Which would you not want to?”",
        ],
    },
    Talk {
        when: "The family has other hopes",
        say: &[
            "“Your family wants something good for you. What is it that they would like for you?”",
            "“Show them the page of one career: the pay, the way in, what a day is like. What would they ask?”",
            "“Ask them what they wished for at your age. You don’t have to decide anything today.”",
        ],
    },
    Talk {
        when: "The way there looks too long or too costly",
        say: &[
            "“Look at the related careers at the end of the page. Which of them has a shorter way in?”",
            "“Who could tell us how people around here have paid for it?”",
        ],
    },
    Talk {
        when: "Nothing stands out",
        say: &[
            "“Liking many things about as much is a fine place to start from. Which field would you look around in first?”",
            "“What have you never had a chance to try?”",
        ],
    },
    Talk {
        when: "Two students compare their lists",
        say: &["“Places that are joined by a line are level. Third or ninth may mean nothing at all.”"],
    },
];

/// What is better not said.
pub const RATHER_NOT: &str = "Better left unsaid: “The computer says you are a …” or “That job is nothing for you.” A list can open a door. It should not close one.";

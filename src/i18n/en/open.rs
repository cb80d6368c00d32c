//! Opening a code that somebody has given.

/// The page's title.
pub const TITLE: &str = "Open a code";

/// What it is for.
pub const LEAD: &str = "Paste a result’s code, its link, or a code that was handed in. It is read on this device, and your own answers stay as they are.";

/// The field's label.
pub const CODE: &str = "Code or link";

/// What else can be read.
pub const ONET_HINT: &str = "The 60 digits of O*NET’s own interest quiz can be read, too.";

/// Opens what was pasted.
pub const OPEN: &str = "Open it";

/// Nothing was pasted.
pub const EMPTY: &str = "Paste a code first.";

/// Above what O*NET's digits come to.
pub const ONET_TITLE: &str = "From O*NET’s 60 answers";

/// What that list is.
pub const ONET_LEAD: &str = "Six interests alone tell careers apart less well than our own questions do. Which digit belongs to which interest is inferred from the one example that O*NET has published.";

/// Above the list.
pub const ONET_CAREERS: &str = "The first twenty careers";

/// All six are level.
pub const ONET_FLAT: &str = "All six interests are level in these answers, so no career stands out.";

//! What a todo list consists of.

use serde::{Deserialize, Serialize};

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Todo {
    /// Its number, unique in the list.
    pub id: u32,
    /// What is to be done.
    pub title: String,
    /// Whether it is done.
    pub done: bool,
    /// What the user filed it under.
    pub tags: Vec<String>,
}

/// A todo that has no number yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What is to be done.
    pub title: String,
    /// What to file it under.
    #[serde(default)]
    pub tags: Vec<String>,
}

/// Which todos to show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Filter {
    /// Every todo.
    #[default]
    All,
    /// Those still to be done.
    Open,
    /// Those that are done.
    Done,
}

impl Filter {
    /// Every filter there is.
    pub const ALL: [Self; 3] = [Self::All, Self::Open, Self::Done];

    /// The name shown to the user.
    pub const fn name(self) -> &'static str {
        match self {
            Self::All => "All",
            Self::Open => "Open",
            Self::Done => "Done",
        }
    }

    /// Whether a todo passes.
    pub const fn admits(self, todo: &Todo) -> bool {
        match self {
            Self::All => true,
            Self::Open => !todo.done,
            Self::Done => todo.done,
        }
    }
}

//! Where the server keeps the todos.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

use crate::{
    TodoError,
    model::{Draft, Filter, Todo},
};

/// All todos, in memory; clones share them.
#[derive(Clone, Debug, Default)]
pub struct Store {
    todos: Arc<RwLock<BTreeMap<u32, Todo>>>,
}

impl Store {
    /// A store that is not empty, so that there is something to see.
    pub fn with_examples() -> Self {
        let store = Self::default();
        for title in ["Read the book", "Write an app", "Show it around"] {
            let draft = Draft {
                title: title.into(),
                tags: vec!["example".into()],
            };
            // The examples have titles, so none of them is refused.
            let _ = store.add(draft);
        }
        store
    }

    /// The todos that pass a filter, in the order they were added.
    pub fn list(&self, filter: Filter) -> Vec<Todo> {
        self.read(|todos| {
            todos
                .values()
                .filter(|todo| filter.admits(todo))
                .cloned()
                .collect()
        })
    }

    /// The todos whose title or tags contain a text.
    pub fn search(&self, text: &str) -> Vec<Todo> {
        let mut found = self.list(Filter::All);
        found.retain(|todo| todo.title.contains(text) || todo.tags.iter().any(|tag| tag == text));
        found
    }

    /// Adds a todo.
    pub fn add(&self, draft: Draft) -> Result<Todo, TodoError> {
        if draft.title.trim().is_empty() {
            return Err(TodoError::Untitled);
        }
        self.write(|todos| {
            let id = todos.last_key_value().map_or(1, |(id, _)| id + 1);
            let todo = Todo {
                id,
                title: draft.title,
                done: false,
                tags: draft.tags,
            };
            todos.insert(id, todo.clone());
            Ok(todo)
        })
    }

    /// Changes one todo.
    pub fn change(&self, id: u32, change: impl FnOnce(&mut Todo)) -> Result<Todo, TodoError> {
        self.write(|todos| {
            let todo = todos.get_mut(&id).ok_or(TodoError::Unknown(id))?;
            change(todo);
            Ok(todo.clone())
        })
    }

    /// Removes one todo.
    pub fn remove(&self, id: u32) -> Result<(), TodoError> {
        self.write(|todos| todos.remove(&id))
            .map(drop)
            .ok_or(TodoError::Unknown(id))
    }

    fn read<T>(&self, with: impl FnOnce(&BTreeMap<u32, Todo>) -> T) -> T {
        with(&self.todos.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn write<T>(&self, with: impl FnOnce(&mut BTreeMap<u32, Todo>) -> T) -> T {
        with(&mut self.todos.write().unwrap_or_else(PoisonError::into_inner))
    }
}

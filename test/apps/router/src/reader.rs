//! Who is using the library.

use leptos::prelude::*;

/// The reader, shared through the context.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader {
    name: RwSignal<Option<String>>,
}

impl Reader {
    /// The reader of the context.
    pub fn of_context() -> Self {
        expect_context()
    }

    /// The name of the reader, once signed in.
    pub fn name(self) -> Option<String> {
        self.name.get()
    }

    /// Whether the reader has signed in. Routes may also be told that this is not known yet.
    pub fn is_known(self) -> Option<bool> {
        Some(self.name.read().is_some())
    }

    /// Whether the reader looks after the library.
    pub fn is_librarian(self) -> Option<bool> {
        self.name().map(|name| name == "librarian")
    }

    /// Signs the reader in.
    pub fn sign_in(self, name: String) {
        self.name.set(Some(name));
    }

    /// Signs the reader out.
    pub fn sign_out(self) {
        self.name.set(None);
    }
}

//! One component for each page.

mod account;
mod books;
mod desk;
mod plain;

pub use self::{
    account::{Account, Login},
    books::{BookFrame, BookHint, BookPage, Chapter, Shelf},
    desk::{Desk, Loans},
    plain::{About, Home, Lost, OldCatalogue},
};

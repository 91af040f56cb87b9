//! The books of the library.

/// One book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Book {
    /// Its number in the catalogue.
    pub id: u32,
    /// Its title.
    pub title: &'static str,
    /// Who wrote it.
    pub author: &'static str,
    /// The titles of its chapters.
    pub chapters: &'static [&'static str],
}

/// Every book of the library.
pub const BOOKS: [Book; 3] = [
    Book {
        id: 1,
        title: "The Lighthouse",
        author: "Ann Harbour",
        chapters: &["Arrival", "The Storm", "Departure"],
    },
    Book {
        id: 2,
        title: "A Winter Garden",
        author: "Theo Frost",
        chapters: &["Seeds", "Snow"],
    },
    Book {
        id: 3,
        title: "Night Trains",
        author: "Mila Sever",
        chapters: &["Platform Nine", "The Border", "Sleepers", "Dawn"],
    },
];

/// The book with a number.
pub fn book(id: u32) -> Option<Book> {
    BOOKS.into_iter().find(|book| book.id == id)
}

/// The books whose title contains a text, whatever its case.
pub fn search(text: &str) -> Vec<Book> {
    let text = text.to_lowercase();
    BOOKS
        .into_iter()
        .filter(|book| book.title.to_lowercase().contains(&text))
        .collect()
}

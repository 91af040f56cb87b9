//! Prints how rstml reads the views of Rust files.
//!
//! Reads file paths, one per line, and prints one JSON record per file. With
//! `--templates` each line is instead a JSON string, the body of one view, and
//! one view record is printed for each.

use std::io::{self, BufRead, BufWriter, Write};
use std::thread;

use rstml_truth::record::FileRecord;
use rstml_truth::views;

/// Both syn and rstml recurse as deep as the input nests.
const STACK_SIZE: usize = 1 << 30;

fn main() -> io::Result<()> {
    let templates = std::env::args().any(|argument| argument == "--templates");
    let work = thread::Builder::new()
        .stack_size(STACK_SIZE)
        .spawn(move || run(templates))?;
    work.join()
        .unwrap_or_else(|_| Err(io::Error::other("the parser panicked")))
}

fn run(templates: bool) -> io::Result<()> {
    let mut output = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let line = line?;
        let json = match templates {
            true => {
                let text: String = serde_json::from_str(&line)?;
                serde_json::to_string(&views::read_template(&text))?
            }
            false => serde_json::to_string(&read_file(line))?,
        };
        writeln!(output, "{json}")?;
        // Otherwise spans count on from file to file until they overflow.
        proc_macro2::extra::invalidate_current_thread_spans();
    }
    output.flush()
}

fn read_file(path: String) -> FileRecord {
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => return unreadable(path, &error),
    };
    let error = syn::parse_file(&text).err().map(|error| {
        let start = error.span().start();
        format!("{}:{}: {error}", start.line, start.column + 1)
    });
    FileRecord {
        path,
        rust: error.is_none(),
        error,
        views: views::find_views(&text),
    }
}

fn unreadable(path: String, error: &io::Error) -> FileRecord {
    FileRecord {
        path,
        rust: false,
        error: Some(error.to_string()),
        views: Vec::new(),
    }
}

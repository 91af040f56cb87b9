//! Compares Rust files before and after formatting.
//!
//! Reads one JSON object per line, `{"before": path, "after": path}`, and prints one JSON
//! verdict for each. `"sortedClasses": true` allows the names of a class list in another order.
//!
//! Views are read by rstml 0.13, which accepts all that older versions do but for a few oddities;
//! what rstml 0.12 accepted has to stay acceptable to it, too.

mod code;
mod comments;
mod compare;
mod flow;
mod macros;
mod notes;
mod pair;
mod reading;
mod record;
mod template;
mod tokens;

#[cfg(test)]
mod tests;

use std::io::{self, BufRead, BufWriter, Write};
use std::thread;

use record::{Request, Verdict};

/// Both syn and rstml recurse as deep as the input nests.
const STACK_SIZE: usize = 1 << 30;

fn main() -> io::Result<()> {
    let work = thread::Builder::new().stack_size(STACK_SIZE).spawn(run)?;
    work.join()
        .unwrap_or_else(|_| Err(io::Error::other("the judge panicked")))
}

fn run() -> io::Result<()> {
    let mut output = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let request: Request = serde_json::from_str(&line?)?;
        writeln!(output, "{}", serde_json::to_string(&judge(&request)?)?)?;
        // Otherwise spans count on from file to file until they overflow.
        proc_macro2::extra::invalidate_current_thread_spans();
    }
    output.flush()
}

fn judge(request: &Request) -> io::Result<Verdict> {
    let before = std::fs::read_to_string(&request.before)?;
    let after = std::fs::read_to_string(&request.after)?;
    Ok(pair::judge(&before, &after, request.sorted_classes))
}

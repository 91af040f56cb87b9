//! What the tabs are about. None of this reaches the browser as code.

/// The notes of one release.
#[derive(Clone, Copy, Debug)]
pub struct Release {
    /// Its version.
    pub version: &'static str,
    /// What changed, one line each.
    pub changes: &'static [&'static str],
    /// How to install it.
    pub command: &'static str,
}

/// Every release, newest first.
pub const RELEASES: [Release; 3] = [
    Release {
        version: "1.2",
        changes: &["Tabs remember themselves", "Faster start"],
        command: "cargo install tabs@1.2",
    },
    Release {
        version: "1.1",
        changes: &["Keyboard navigation"],
        command: "cargo install tabs@1.1",
    },
    Release {
        version: "1.0",
        changes: &["First release"],
        command: "cargo install tabs@1.0",
    },
];

use leptos::{
    prelude::{FromServerFnError, ServerFnErrorErr},
    server_fn::codec::JsonEncoding,
};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a change to the list was refused.
#[derive(Clone, Debug, Error, Serialize, Deserialize)]
pub enum TodoError {
    /// A todo without a title.
    #[error("A todo needs a title.")]
    Untitled,
    /// A number that no todo has.
    #[error("There is no todo number {0}.")]
    Unknown(u32),
    /// The call itself failed.
    #[error("The server could not be asked: {0}")]
    Call(#[from] ServerFnErrorErr),
}

impl FromServerFnError for TodoError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        Self::Call(error)
    }
}

//! Every sentence a person reads, in every language. The sentences are in `en.ftl` and `zh.ftl`;
//! a test proves that both say the same things and that the program uses each of them.
mod io_reason;
mod lang;
mod sentence;
mod value;
mod words;
mod write_error;

pub use io_reason::io_reason;
pub use lang::Lang;
pub use sentence::Sentence;
pub(crate) use value::args;
pub use value::{Args, Value};
pub use words::Words;
pub use write_error::write_error;

//! Every sentence a person reads, in every language. The sentences are in `en.ftl` and `zh.ftl`;
//! a test proves that both say the same things and that the program uses each of them.
mod app_error;
mod file_error;
mod import_refusal;
mod io_reason;
mod lang;
mod plan_refusal;
mod row_problem;
mod sentence;
mod settlement_refusal;
mod store_error;
mod value;
mod voice;
mod words;
mod write_error;

pub use app_error::{app_error, question};
pub use file_error::file_error;
pub use io_reason::io_reason;
pub use lang::Lang;
pub use row_problem::{row_problem, row_problems};
pub use sentence::Sentence;
pub use store_error::store_error;
pub(crate) use value::args;
pub use value::{Args, Value};
pub use voice::Voice;
pub use words::Words;
pub use write_error::write_error;

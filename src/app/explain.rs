//! How every amount came about: from prices to the settlement, from the settlement to the payout (SPEC
//! promise 1).
mod answer;
mod balance;
mod bonus;
mod judged;
mod payout;
mod question;
mod reckon;
mod refusal;
mod spread;
mod stated;
mod statement;
mod taken_back;

pub use answer::{
    Answer, Explanation, Fate, Governed, JudgedRule, LineChain, Party, ShareChain, Stated,
    TakenBack, TakenFate, Verdict,
};
pub use balance::{Became, Origin, Payment};
pub use bonus::{BonusChain, Count, Follows, Ranked, Sale};
pub use payout::{Available, PayoutChain};
pub use question::{Namesake, Question, explain};
pub use refusal::ExplainRefusal;
pub use spread::{Discount, Spread};
pub use statement::StatementChain;

//! The business itself: pure rules over plain values. No SQL, no clock, no I/O, no prose.
pub mod code;
pub mod currency;
pub mod money;
pub mod period;
pub mod rate;
pub mod rounding;
pub mod split;
pub mod time;
pub mod timeline;
pub mod zone;

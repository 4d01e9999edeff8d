//! Payment files as their receivers get them: exact bytes, limits, faults, and read back.
mod batches;
mod bytes;
mod faults;
mod limits;
mod outside;
mod read_back;

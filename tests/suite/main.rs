//! What a user sees, and the laws behind it: one binary, one module for each subject.
mod cases;
mod command;
mod damaged;
mod documents;
mod format;
mod layout;
mod licences;
mod mistakes;
mod page;
mod slices;
mod written;

//! What a user sees, and the laws behind it: one binary, one module for each subject.
mod command;
mod documents;
mod layout;
mod licences;
mod render;

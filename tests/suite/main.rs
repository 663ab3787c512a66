//! What a user sees, and the laws behind it: one binary, one module for each subject.
mod cases;
mod catalogues;
mod check;
mod cli;
mod command;
mod damaged;
mod damaged_case;
mod documents;
mod examples;
mod format;
mod layout;
mod licences;
mod mistakes;
mod quotations;
mod slices;
mod written;

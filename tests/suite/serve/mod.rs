//! `serve` as a browser meets it: requests over a socket, events after real edits.
mod client;
mod live;
mod refusals;
mod routes;

//! Icons: drawn once, used by name, always beside a word.
use maud::{Markup, PreEscaped, html};

/// The drawings, in a square of 16.
pub(super) const SPRITE: PreEscaped<&str> = PreEscaped(concat!(
    r#"<svg class="sprite" aria-hidden="true" focusable="false">"#,
    r#"<symbol id="i-asserts" viewBox="0 0 16 16"><path d="M3 2l11 6-11 6z"/></symbol>"#,
    r#"<symbol id="i-denies" viewBox="0 0 16 16"><path d="M1 7h9V2h3v12h-3V9H1z"/></symbol>"#,
    r#"<symbol id="i-hedges" viewBox="0 0 16 16"><path fill-rule="evenodd" d="M2 1l13 7-13 7zM4 4.3v7.4L11 8z"/></symbol>"#,
    r#"<symbol id="i-questions" viewBox="0 0 16 16"><path d="M4 5c0-5 8-5 8 0 0 3-3 3-3 5H7c0-3.500 3-3 3-5 0-2-4-2-4 0zM7 12h2.200v2.500H7z"/></symbol>"#,
    r#"<symbol id="i-withdraws" viewBox="0 0 16 16"><path d="M6 2v3c6 0 8 3 8 9-2-4-4-5-8-5v3L1 7z"/></symbol>"#,
    r#"<symbol id="i-contradicts" viewBox="0 0 16 16"><path d="M1 4h7.700l1.100-3 1.900.7L10.900 4H15v2h-4.800l-1.500 4H15v2H8l-1.100 3-1.900-.7.8-2.300H1v-2h5.500L8 6H1z"/></symbol>"#,
    r#"<symbol id="i-shift" viewBox="0 0 16 16"><path d="M1 8c2-5 4-5 6-1 1 2 1.500 2 3 1V5l5 4-5 4v-3c-3 2-4 1-5-1-1-2-1.600-2-2.500 0z"/></symbol>"#,
    r#"<symbol id="i-trap" viewBox="0 0 16 16"><path fill-rule="evenodd" d="M8 0l8 8-8 8-8-8zM8 3L3 8l5 5 5-5z"/></symbol>"#,
    r#"<symbol id="i-supports" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6"/></symbol>"#,
    r#"<symbol id="i-weakens" viewBox="0 0 16 16"><path fill-rule="evenodd" d="M8 1a7 7 0 100 14A7 7 0 008 1zm0 2.500a4.500 4.500 0 110 9 4.500 4.500 0 010-9z"/></symbol>"#,
    r#"<symbol id="i-actor" viewBox="0 0 16 16"><circle cx="8" cy="5" r="3.500"/><path d="M1 16c0-8 14-8 14 0z"/></symbol>"#,
    r#"<symbol id="i-claim" viewBox="0 0 16 16"><path d="M1 3h6v5c0 4-2 5-5 6v-2c2-1 2.500-2 2.500-4H1zm8 0h6v5c0 4-2 5-5 6v-2c2-1 2.500-2 2.500-4H9z"/></symbol>"#,
    r#"<symbol id="i-evidence" viewBox="0 0 16 16"><path fill-rule="evenodd" d="M4 1h8l4 7-4 7H4L0 8zm1.200 2L2.300 8l2.900 5h5.600l2.900-5-2.900-5z"/></symbol>"#,
    r#"<symbol id="i-source" viewBox="0 0 16 16"><path fill-rule="evenodd" d="M2 1h12v14H2zm2 2v2h8V3zm0 4v1.500h8V7zm0 3v1.500h8V10z"/></symbol>"#,
    r#"<symbol id="i-event" viewBox="0 0 16 16"><path d="M8 0l2 6 6 2-6 2-2 6-2-6-6-2 6-2z"/></symbol>"#,
    "</svg>"
));

/// An icon; the word beside it says the same.
pub(super) fn icon(name: &str) -> Markup {
    html! { svg.i aria-hidden="true" { use href={ "#i-" (name) } {} } }
}

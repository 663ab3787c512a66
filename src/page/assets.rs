//! What the pages carry: one stylesheet and our own modules, joined into one script.

/// The stylesheet.
pub const STYLE: &str = include_str!("assets/style.css");

/// The modules in order. They share one scope: each gives its names to those after it.
pub const MODULES: [&str; 6] = [
    include_str!("assets/route.js"),
    include_str!("assets/filter.js"),
    include_str!("assets/search.js"),
    include_str!("assets/map.js"),
    include_str!("assets/matrix.js"),
    include_str!("assets/help.js"),
];

/// The script of the pages: the modules, their lines as written, without indentation and without
/// the lines that are comments.
#[must_use]
pub fn script() -> String {
    let lines = MODULES
        .iter()
        .flat_map(|module| module.lines())
        .map(str::trim_start);
    let mut script = String::new();
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with("//")) {
        script.push_str(line);
        script.push('\n');
    }
    script
}

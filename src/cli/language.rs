//! In which language to answer: asked for, or the system's.
use quidit::model::Language;
use std::ffi::OsString;

/// The language of `--lang`, read before the rest of the arguments so that their help is in it;
/// else the system's when it is French; else English.
pub(super) fn choose(arguments: &[OsString]) -> Language {
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    let after = words
        .windows(2)
        .find(|pair| pair[0] == "--lang")
        .map(|pair| pair[1]);
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    let asked = after.or(joined).and_then(Language::of_code);
    asked.unwrap_or_else(|| match sys_locale::get_locale() {
        Some(locale) if locale.to_lowercase().starts_with("fr") => Language::Fr,
        _ => Language::En,
    })
}

//! Answers, and their form in the ICCMA competitions.

use super::extensions::Extension;
use super::framework::Framework;

/// The answer to a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// One extension, if there is any.
    One(Option<Extension>),
    /// Every extension.
    Every(Vec<Extension>),
    /// The extension that holds the argument: accepted when there is one.
    Credulous(Option<Extension>),
    /// The extension that leaves the argument out: accepted when there is none.
    Sceptical(Option<Extension>),
}

impl Answer {
    /// The answer as the competitions print it.
    ///
    /// `w 1 3` for an extension, `NO` for none; `[[1,3],[2]]` for all of them (the form of 2017);
    /// `YES` or `NO` for an argument, with the extension that shows it on the next line.
    /// # Source
    /// Solver requirements of ICCMA 2023 (SE, DC, DS) and of ICCMA 2017 (EE).
    pub fn text(&self, framework: &Framework) -> String {
        let mut text = String::new();
        match self {
            Self::One(None) | Self::Credulous(None) => text.push_str("NO\n"),
            Self::Sceptical(None) => text.push_str("YES\n"),
            Self::One(Some(extension)) => push_witness(framework, extension, &mut text),
            Self::Credulous(Some(extension)) => {
                text.push_str("YES\n");
                push_witness(framework, extension, &mut text);
            }
            Self::Sceptical(Some(extension)) => {
                text.push_str("NO\n");
                push_witness(framework, extension, &mut text);
            }
            Self::Every(extensions) => push_all(framework, extensions, &mut text),
        }
        text
    }
}

/// Appends `w i j k`.
fn push_witness(framework: &Framework, extension: &Extension, text: &mut String) {
    text.push('w');
    for &argument in extension {
        text.push(' ');
        framework.push_name(argument, text);
    }
    text.push('\n');
}

/// Appends `[[a,b],[c]]`.
fn push_all(framework: &Framework, extensions: &[Extension], text: &mut String) {
    text.push('[');
    for (at, extension) in extensions.iter().enumerate() {
        text.push_str(if at == 0 { "[" } else { ",[" });
        for (place, &argument) in extension.iter().enumerate() {
            if place > 0 {
                text.push(',');
            }
            framework.push_name(argument, text);
        }
        text.push(']');
    }
    text.push_str("]\n");
}

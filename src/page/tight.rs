//! The script put together without what only the eye needs: comments, blanks, words between
//! declarations that follow one another, `true` and `false` in full.

use std::iter::Peekable;

/// Signs beside which a blank says nothing.
const SIGNS: &str = "=+-*<>!&|?:,;{}()[]%";
/// What a regular expression can follow; behind anything else a slash divides.
const BEFORE_A_PATTERN: &str = "(,=:[!&|?{;>";

/// The modules as one script.
///
/// The indent tells what belongs to a statement: our modules are laid out with tabs.
pub(super) fn joined(modules: &[impl AsRef<str>]) -> String {
    let lines = modules.iter().flat_map(|module| module.as_ref().lines());
    let mut script = String::new();
    // For each indent, whether the last statement there declares something.
    let mut declares: Vec<bool> = Vec::new();
    for whole in lines {
        let line = whole.trim_start();
        if line.is_empty() || line.starts_with("//") {
            continue;
        }
        let short = tight(line);
        declares.resize(whole.len() - line.len() + 1, false);
        let before = declares.last_mut();
        // Lines end statements, but not behind what opens and not before what closes.
        let closes = line.starts_with(['}', ')', ']']);
        if script.ends_with(['\n', ',']) && closes {
            script.pop();
        }
        let is_one = line.starts_with("const ") || line.starts_with("let ");
        let goes_on = is_one && before.as_deref() == Some(&true);
        let next = short.strip_prefix("let").filter(|_| goes_on);
        match next {
            Some(next) => {
                script.pop();
                script.push(',');
                script.push_str(next.trim_start());
            }
            None => script.push_str(&short),
        }
        if let Some(before) = before.filter(|_| !closes) {
            *before = is_one;
        }
        if !line.ends_with(['{', '(', '[', ',']) {
            script.push('\n');
        }
    }
    script
}

/// The line with its words, texts and patterns as written.
///
/// It knows what our own modules hold, not all of the language: no text, template or pattern that
/// goes on in the next line, no template inside a template.
fn tight(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line.chars().peekable();
    while let Some(sign) = rest.next() {
        let before = out.chars().next_back();
        match sign {
            '\'' | '"' | '`' => literal(sign, &mut rest, &mut out),
            '/' if before.is_none_or(|one| BEFORE_A_PATTERN.contains(one)) => {
                literal('/', &mut rest, &mut out);
            }
            // Nothing of ours is assigned to by mistake: a browser needs no guard.
            ' ' if is_word(&out, "const") => {
                out.truncate(out.len() - "const".len());
                out.push_str("let");
                out.extend(
                    rest.peek()
                        .filter(|next| !SIGNS.contains(**next))
                        .map(|_| ' '),
                );
            }
            // What divides stands between blanks; no pattern does.
            ' ' if rest.clone().take(2).eq("/ ".chars()) => {
                out.extend(rest.next());
                rest.next();
            }
            ' ' if is_needless(before, rest.peek().copied()) => {}
            't' | 'f' if before.is_none_or(|one| one == ' ' || SIGNS.contains(one)) => {
                word(sign, &mut rest, &mut out);
            }
            _ => out.push(sign),
        }
    }
    out
}

/// Whether a line so far ends with this word.
fn is_word(line: &str, word: &str) -> bool {
    let before = line.strip_suffix(word).map(|rest| rest.chars().next_back());
    before.is_some_and(|sign| sign.is_none_or(|sign| SIGNS.contains(sign)))
}

/// Copies a word; what is so or is not so, the short way.
fn word(first: char, rest: &mut Peekable<impl Iterator<Item = char>>, out: &mut String) {
    let mut word = String::from(first);
    while let Some(sign) = rest.next_if(|sign| sign.is_alphanumeric()) {
        word.push(sign);
    }
    out.push_str(match word.as_str() {
        "true" => "!0",
        "false" => "!1",
        _ => &word,
    });
}

/// Copies a text, a template or a pattern up to the sign that ends it.
fn literal(end: char, rest: &mut impl Iterator<Item = char>, out: &mut String) {
    out.push(end);
    let mut in_class = false;
    while let Some(sign) = rest.next() {
        out.push(sign);
        match sign {
            '\\' => out.extend(rest.next()),
            '[' if end == '/' => in_class = true,
            ']' => in_class = false,
            _ if sign == end && !in_class => return,
            _ => {}
        }
    }
}

/// Whether a blank can go: beside a sign, but never between two signs that would become one (`+ +`).
fn is_needless(before: Option<char>, after: Option<char>) -> bool {
    let (Some(before), Some(after)) = (before, after) else {
        return true;
    };
    let beside_a_sign = SIGNS.contains(before) || SIGNS.contains(after);
    beside_a_sign && !(before == after && "+-".contains(after))
}

#[cfg(test)]
mod tests {
    use super::{joined, tight};

    #[test]
    fn declarations_that_follow_one_another_are_one() {
        for (module, expected) in [
            ("const a = 1\nconst b = 2\nc()\n", "let a=1,b=2\nc()\n"),
            (
                "const a = () => {\n\tconst b = 1\n\tconst c = 2\n\treturn b\n}\n\nlet d\nconst e = 1\n",
                "let a=()=>{let b=1,c=2\nreturn b},d,e=1\n",
            ),
            (
                "const a = 1\nif (a) {\n\tconst b = 1\n}\nconst c = 1\n",
                "let a=1\nif(a){let b=1}\nlet c=1\n",
            ),
            (
                "// why\nconst\n\ta = 1,\n\tb = 2\nconst c = 3\n",
                "const\na=1,b=2\nlet c=3\n",
            ),
        ] {
            assert_eq!(joined(&[module]), expected);
        }
    }

    #[test]
    fn only_blanks_between_signs_go() {
        for (line, expected) in [
            ("const a = b => ({ c: [1, 2] })", "let a=b=>({c:[1,2]})"),
            ("return 'a = b' + c", "return 'a = b'+c"),
            ("x = y / 2 / z", "x=y/2/z"),
            ("split(/ [/ ] /g, 2)", "split(/ [/ ] /g,2)"),
            ("const one = `a = ${b + c}`", "let one=`a = ${b + c}`"),
            ("a + +b - -c", "a+ +b- -c"),
            ("if (a in b) return c", "if(a in b)return c"),
            ("a = { trued: true, b: 'true' }", "a={trued:!0,b:'true'}"),
            ("if (falsely) return false", "if(falsely)return !1"),
            (r"'it\'s = ' + d", r"'it\'s = '+d"),
        ] {
            assert_eq!(tight(line), expected);
        }
    }
}

//! A line of script without the blanks that only the eye needs.

/// Signs beside which a blank says nothing.
const SIGNS: &str = "=+-*<>!&|?:,;{}()[]%";
/// What a regular expression can follow; behind anything else a slash divides.
const BEFORE_A_PATTERN: &str = "(,=:[!&|?{;>";

/// The line with its words, texts and patterns as written.
///
/// It knows what our own modules hold, not all of the language: no text, template or pattern that
/// goes on in the next line, no template inside a template.
pub(super) fn tight(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line.chars().peekable();
    while let Some(sign) = rest.next() {
        let before = out.chars().next_back();
        match sign {
            '\'' | '"' | '`' => literal(sign, &mut rest, &mut out),
            '/' if before.is_none_or(|one| BEFORE_A_PATTERN.contains(one)) => {
                literal('/', &mut rest, &mut out);
            }
            ' ' if is_needless(before, rest.peek().copied()) => {}
            _ => out.push(sign),
        }
    }
    out
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
    use super::tight;

    #[test]
    fn only_blanks_between_signs_go() {
        for (line, expected) in [
            ("const a = b => ({ c: [1, 2] })", "const a=b=>({c:[1,2]})"),
            ("return 'a = b' + c", "return 'a = b'+c"),
            ("x = y / 2 / z", "x=y / 2 / z"),
            ("split(/ [/ ] /g, 2)", "split(/ [/ ] /g,2)"),
            ("const one = `a = ${b + c}`", "const one=`a = ${b + c}`"),
            ("a + +b - -c", "a+ +b- -c"),
            ("if (a in b) return c", "if(a in b)return c"),
            (r"'it\'s = ' + d", r"'it\'s = '+d"),
        ] {
            assert_eq!(tight(line), expected);
        }
    }
}

//! Texts written at random, valid RON with comments and blanks in every place: the laws of
//! formatting and of cutting hold on them.

use proptest::prelude::*;
use quidit::syntax::format;

/// A text of RON with what was put into it.
struct Written {
    text: String,
    /// The tokens, without the last commas.
    tokens: Vec<String>,
    comments: Vec<String>,
}

/// Writes RON by the throws of a seeded die, so that a failing seed says all.
struct Writer {
    seed: u64,
    written: Written,
}

const LEAVES: [&str; 24] = [
    "\"a\"",
    "\"l'eau // \u{201c}non\u{201d} /* , */\"",
    "\"a\\\"b\\\\\"",
    "\"two\nlines, \"",
    "\"deux\r\nlignes\"",
    "r\"C:\\dir\"",
    "r#\"a \"b\" ]\"#",
    "b\"x\\\"\"",
    "'a'",
    "'\\''",
    "'\"'",
    "'('",
    "-12",
    "1_000",
    "0xFF",
    "1.50",
    "1..=4",
    "-inf",
    "b'x'",
    "true",
    "Person",
    "None",
    "r#type",
    "\"une phrase assez longue pour que la ligne ne la porte plus avec sa voisine\"",
];

impl Writer {
    fn throw(&mut self, sides: u64) -> u64 {
        self.seed = self
            .seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(0x14_05);
        (self.seed >> 33) % sides
    }

    fn blanks(&mut self) {
        for _ in 0..self.throw(3) {
            let blank = match self.throw(14) {
                0..=4 => " ",
                5..=7 => "\n",
                8 => "\n\n\n",
                9 => "\r\n",
                10 => "\t",
                11 => "\u{200e}",
                _ => return self.comment(),
            };
            self.written.text.push_str(blank);
        }
    }

    fn comment(&mut self) {
        let mark = self.written.comments.len();
        let comment = match self.throw(5) {
            0 | 1 => format!("/* c{mark}. \" ) */"),
            2 => format!("/* c{mark}. /* nested\n   */ tall */"),
            3 => format!("/* c{mark}.\n * with\n     * a margin\r\n */"),
            _ => format!("// c{mark}. \" ( l'eau \t"),
        };
        self.written.text.push_str(&comment);
        if comment.starts_with("//") {
            self.written.text.push('\n');
        }
        self.written.comments.push(comment);
    }

    fn token(&mut self, token: &str) {
        self.blanks();
        self.written.text.push_str(token);
        self.written.tokens.push(token.to_owned());
    }

    fn value(&mut self, depth: u64) {
        match self.throw(if depth == 0 { 4 } else { 9 }) {
            0..=3 => {
                let leaf = LEAVES[usize::try_from(self.throw(24)).expect("small")];
                self.token(leaf);
            }
            4 => self.group(depth, ["", "[", "]"]),
            5 => self.group(depth, ["", "{", "}"]),
            6 => self.group(depth, ["Is", "(", ")"]),
            _ => self.record(depth, ""),
        }
    }

    fn group(&mut self, depth: u64, [name, open, close]: [&str; 3]) {
        if !name.is_empty() {
            self.token(name);
        }
        self.token(open);
        let length = self.throw(5);
        for place in 0..length {
            if open == "{" {
                self.token(&format!("\"k{place}\""));
                self.token(":");
            }
            self.value(depth - 1);
            self.comma_before(length - place - 1);
        }
        self.token(close);
    }

    fn record(&mut self, depth: u64, name: &str) {
        if !name.is_empty() {
            self.token(name);
        }
        self.token("(");
        let length = self.throw(5) + 1;
        for place in 0..length {
            self.token(&format!("field_{place}"));
            self.token(":");
            self.value(depth - 1);
            self.comma_before(length - place - 1);
        }
        self.token(")");
    }

    /// The comma before as many items as are to come; the last one may be left out.
    fn comma_before(&mut self, to_come: u64) {
        if to_come > 0 {
            self.token(",");
        } else if self.throw(2) == 0 {
            self.blanks();
            self.written.text.push(',');
        }
    }
}

fn written(seed: u64) -> Written {
    let written = Written {
        text: String::new(),
        tokens: vec![],
        comments: vec![],
    };
    let mut writer = Writer { seed, written };
    writer.record(5, "Graph");
    writer.blanks();
    writer.written
}

fn squashed(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{200e}')
        .collect()
}

/// The tokens of a formatted text, its comments taken out one by one, each found once.
fn tokens_of(formatted: &str, comments: &[String]) -> String {
    let mut rest = squashed(formatted);
    for comment in comments {
        let comment = squashed(comment);
        assert_eq!(
            rest.matches(&comment).count(),
            1,
            "{comment} in {formatted}"
        );
        rest = rest.replace(&comment, "");
    }
    [",)", ",]", ",}"]
        .iter()
        .fold(rest, |rest, last| rest.replace(last, &last[1..]))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn formatting_keeps_all_and_settles_at_once(seed: u64) {
        let Written { text, tokens, comments } = written(seed);
        let formatted = format(&text).map_err(|fault| TestCaseError::fail(format!("{fault}: {text}")))?;
        let value = |text: &str| ron::from_str::<ron::Value>(text).map(|value| format!("{value:?}"));
        prop_assert_eq!(value(&formatted), value(&text));
        prop_assert_eq!(format(&formatted), Ok(formatted.clone()), "from {}", text);
        // The strings hold `, ` before a quote only, so no last comma is taken from them.
        prop_assert_eq!(tokens_of(&formatted, &comments), squashed(&tokens.concat()));
        prop_assert!(formatted.ends_with('\n') && !formatted.ends_with("\n\n"));
        prop_assert!(!formatted.contains("\n\n\n"));
    }

    #[test]
    fn without_comments_the_line_breaks_of_the_author_do_not_count(seed: u64) {
        let tokens = written(seed).tokens;
        let canonical = format(&tokens.concat());
        prop_assert!(canonical.is_ok());
        prop_assert_eq!(format(&tokens.join("\n")), canonical.clone());
        prop_assert_eq!(format(&tokens.join(" ")), canonical);
    }

    #[test]
    fn each_record_alone_is_what_ron_reads(seed: u64) {
        let text = written(seed).text;
        crate::slices::assert_agrees_with_ron(&text);
    }
}

//! What follows `?` in an address, where a server draws a page by it.
use std::borrow::Cow;

/// The parameters of an address, in order; of a name that comes twice the first counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params(Vec<(String, String)>);

impl Params {
    /// Reads what follows `?`; whatever is no parameter is left out.
    ///
    /// # Source
    /// URL, 5.1, parsing `application/x-www-form-urlencoded`.
    #[must_use]
    pub fn parse(query: &str) -> Self {
        let pairs = query.split('&').filter(|one| !one.is_empty());
        let pair = |one: &str| {
            let (name, value) = one.split_once('=').unwrap_or((one, ""));
            (decoded(name), decoded(value))
        };
        Self(pairs.map(pair).collect())
    }

    /// The value of a parameter; the empty text where it is not given.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(one, _)| one == name);
        found.map_or("", |(_, value)| value)
    }

    /// The values that a parameter lists between commas.
    pub fn list<'p>(&'p self, name: &str) -> impl Iterator<Item = &'p str> {
        self.get(name).split(',').filter(|one| !one.is_empty())
    }

    /// The same parameters with one of them set; without it for the empty text.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut all = self.0.clone();
        all.retain(|(one, _)| one != name);
        if !value.is_empty() {
            all.push((name.to_owned(), value.to_owned()));
        }
        Self(all)
    }

    /// As they are written behind an address, with `?`; nothing when there are none.
    #[must_use]
    pub fn written(&self) -> String {
        let pair =
            |(name, value): &(String, String)| format!("{}={}", encoded(name), encoded(value));
        match self.0.is_empty() {
            true => String::new(),
            false => format!("?{}", self.0.iter().map(pair).collect::<Vec<_>>().join("&")),
        }
    }
}

/// `+` for a blank, and bytes in hexadecimal behind `%`.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).filter(|_| *first == b'%');
        let digits = digits.and_then(|two| std::str::from_utf8(two).ok());
        let byte = digits
            .filter(|two| two.bytes().all(|one| one.is_ascii_hexdigit()))
            .and_then(|two| u8::from_str_radix(two, 16).ok());
        rest = if byte.is_some() { &after[2..] } else { after };
        bytes.push(match (byte, first) {
            (Some(byte), _) => byte,
            (None, b'+') => b' ',
            (None, other) => *other,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Letters, digits and what ids are written with stay; all else as bytes in hexadecimal.
fn encoded(text: &str) -> String {
    let one = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b',' | b'/' => {
            Cow::Owned(char::from(byte).to_string())
        }
        b' ' => Cow::Borrowed("+"),
        _ => Cow::Owned(format!("%{byte:02X}")),
    };
    text.bytes().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::Params;

    #[test]
    fn what_a_browser_writes_is_read() {
        let params = Params::parse("q=l%27%C3%A9cole+est&type=a,b&&x&type=c&%3D=%zz%4");
        for (name, value) in [
            ("q", "l'école est"),
            ("type", "a,b"),
            ("x", ""),
            ("=", "%zz%4"),
            ("nothing", ""),
        ] {
            assert_eq!(params.get(name), value, "{name}");
        }
        assert_eq!(params.list("type").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(params.list("x").count(), 0);
        // Bytes that are no text are no fault.
        assert_eq!(Params::parse("q=%ff").get("q"), "\u{fffd}");
    }

    #[test]
    fn what_is_written_is_read_again() {
        let params = Params::parse("q=l%27%C3%A9cole+%26+%2B&type=a,b");
        assert_eq!(params.written(), "?q=l%27%C3%A9cole+%26+%2B&type=a,b");
        let more = params.with("rang", "21").with("type", "");
        assert_eq!(more.written(), "?q=l%27%C3%A9cole+%26+%2B&rang=21");
        assert_eq!(Params::default().written(), "");
    }
}

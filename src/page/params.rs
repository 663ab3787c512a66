//! What follows `?` in an address, where a server draws a page by it.
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
        Self(
            form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
        )
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

/// As a form would write it, with the commas of lists and the slashes of addresses left to be read,
/// as the script leaves them.
fn encoded(text: &str) -> String {
    let written: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
    written.replace("%2C", ",").replace("%2F", "/")
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
